import { expect } from "vitest";
import { raiseSeq } from "../src/change/change.ts";
import { deriveLinks } from "../src/derive/derive.ts";
import { type Place, placeOf } from "../src/derive/place.ts";
import { survivorOf } from "../src/neo4j/survivor.cypher.ts";
import { settleColumns } from "../src/derive/settle-claims.ts";
import type { Database, Transaction } from "../src/neo4j/database.ts";

class RollBack extends Error {}

/** Fails unless every claim and link is what settling and deriving it makes of it. */
export async function expectLinksDerived(database: Database): Promise<void> {
  const ended = database.write(async (tx) => {
    await raiseSeq(tx);
    const claims = await tx.run<{ id: string }>("MATCH (c:Claim) RETURN c.id AS id");
    const settled = await settleColumns(
      tx,
      claims.map(({ id }) => id),
    );
    expect(settled.filter(({ differs }) => differs)).toEqual([]);
    expect(await tx.run(ELSEWHERE)).toEqual([]);
    const before = await tx.run(LINKS);
    await deriveEveryLink(tx);
    expect(await tx.run(LINKS)).toEqual(before);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}

export async function deriveEveryLink(tx: Transaction): Promise<void> {
  const cypher = `MATCH (c:Claim) RETURN ${placeOf("c")} AS place`;
  const rows = await tx.run<{ place: Place }>(cypher);
  await deriveLinks(
    tx,
    rows.map(({ place }) => place),
  );
}

/** Claims that store another end than the one that theirs was merged into. */
const ELSEWHERE = `
MATCH (c:Claim)-[r:SUBJECT|OBJECT|DURING|AT]->(written:Entity)
WITH c, type(r) AS type, ${survivorOf("written")} AS e
WHERE e.id <> CASE type WHEN 'SUBJECT' THEN c.subjectId WHEN 'OBJECT' THEN c.objectId
  WHEN 'DURING' THEN c.eventId ELSE c.placeId END
RETURN c.id AS id, type, e.id AS end`;

const LINKS = `
MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
RETURN r.id AS id, a.id AS source, type(r) AS kind, b.id AS target, properties(r) AS properties
ORDER BY id`;
