import type { Database } from "../neo4j/database.ts";
import { grouped } from "../neo4j/rows.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { partsOfLink } from "../evidence/link-id.ts";

/** So many changes of the entity at its end are looked through, the latest first. */
const MOST_CHANGES = 1_000;
export const MOST_WENT_TO = 25;

/**
 * The ids of the links that the claims of each link carry now, where it is gone since they were
 * moved or corrected: by the changes that touched it, which its ends tell of.
 */
export async function linksWentTo(database: Database, ids: readonly string[]): Promise<string[][]> {
  const links = ids.map((id) => ({ id, ...partsOfLink(id) }));
  const params = { links, changes: MOST_CHANGES, limit: MOST_WENT_TO };
  const rows = await database.read<{ asked: string; id: string }>("went to", WENT_TO, params);
  return grouped(ids, rows, ({ asked }) => asked).map((found) => found.map(({ id }) => id));
}

/** Cypher for whether a revision was of a claim about an end, or about one that was merged into it. */
const written = (end: string) => `EXISTS {
  MATCH (:Entity {id: link.${end}})${mergedInto("written")}
  WHERE r.before CONTAINS '"to":"' + written.id + '"' }`;

const WENT_TO = `
UNWIND $links AS link
CALL (link) {
  UNWIND [link.source, link.target] AS end
  CALL (end) {
    MATCH (t:Told {about: end}) WITH t ORDER BY t.seq DESC LIMIT $changes
    RETURN t.change AS change
  }
  MATCH (c:Change {id: change}) WHERE link.id IN c.ids
  WITH DISTINCT c
  MATCH (r:Revision {change: c.id}) WHERE r.kind = 'Claim'
    AND ${written("source")} AND ${written("target")}
  MATCH (claim:Claim {id: r.record})
  OPTIONAL MATCH (claim)<-[:SUPERSEDES*0..8]-(now:Claim) WHERE now.retractedAt IS NULL
  WITH DISTINCT now.linkId AS id WHERE id > '' AND id <> link.id
  RETURN id ORDER BY id LIMIT $limit
}
RETURN link.id AS asked, id`;
