import { isDeepStrictEqual } from "node:util";
import { deriveLinks } from "../../src/derive/derive.ts";
import { linksAt, type Place, placeOf } from "../../src/derive/place.ts";
import type { Database } from "../../src/neo4j/database.ts";

interface Stored {
  id: string;
  properties: Record<string, unknown>;
}

/**
 * Derives a sample of links, and the INVOLVED_IN links of their events, with the product's own
 * function and compares them with the imported ones. Throws if any property differs.
 * @returns how many links were compared
 */
export async function checkDerivation(database: Database, sample = 200): Promise<number> {
  const rows = await database.read<{ place: Place }>("sample of links", SAMPLE, { sample });
  const places = rows.map(({ place }) => place);
  const linkIds = linksAt(places);
  const before = await read(database, linkIds);
  await database.write((tx) => deriveLinks(tx, places));
  const after = await read(database, linkIds);
  for (const { id, properties } of after) {
    const imported = before.find((link) => link.id === id)?.properties;
    if (isDeepStrictEqual(imported, properties)) continue;
    throw new Error(
      `The generator and the derivation differ on ${id}: ` +
        `${JSON.stringify(imported)} against ${JSON.stringify(properties)}.`,
    );
  }
  if (after.length !== before.length || after.length === 0)
    throw new Error(`${before.length} links were imported, ${after.length} derived.`);
  return after.length;
}

const read = (database: Database, linkIds: readonly string[]) =>
  database.read<Stored>("stored links", STORED, { linkIds });

/** Claims at regular intervals in the order of the index, so from all over the graph. */
const SAMPLE = `
MATCH (c:Claim) WITH count(c) AS all
WITH CASE WHEN all < $sample THEN 1 ELSE all / $sample END AS step, all
UNWIND range(0, all - 1, step) AS n
MATCH (c:Claim {id: 'claim:' + right('000000' + toString(n), 7)})
WITH DISTINCT c.linkId AS linkId LIMIT $sample
MATCH (c:Claim {linkId: linkId})
RETURN ${placeOf("c")} AS place`;

const STORED = `
UNWIND $linkIds AS linkId
WITH linkId, split(linkId, ':') AS parts
MATCH (a:Entity {id: parts[1]})-[r:$any([parts[2]])]->(b:Entity {id: parts[3]})
RETURN r.id AS id, properties(r) AS properties
UNION
UNWIND $linkIds AS linkId
MATCH (c:Claim {linkId: linkId}) WHERE c.eventId > ''
WITH DISTINCT c.eventId AS event
MATCH (:Entity)-[r:INVOLVED_IN]->(:Entity {id: event})
RETURN r.id AS id, properties(r) AS properties`;
