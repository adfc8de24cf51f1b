import { outlet } from "../evidence/chain.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { ADMITS_WHOLE } from "../evidence/filter.cypher.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import { counting, COUNTS } from "../evidence/tested-claim.ts";
import type { Database } from "../neo4j/database.ts";

/** Whether document `n` itself counts under them. */
const ADMITS_DOCUMENT = `((${unretracted("n")} OR n.until > $f.knownBy)
  AND any(carrier IN [${outlet("(n)-[:PUBLISHED_BY]")}]
    WHERE ${ADMITS_WHOLE}))`;

/** Whether `n` counts, or was retracted and such are asked for. */
const evenRetracted = (n: string, counts: string) =>
  `(CASE WHEN $retracted AND NOT ${unretracted(n)} THEN true ELSE ${counts} END)`;

export const CLAIM_COUNTS = evenRetracted("c", COUNTS);
export const DOCUMENT_COUNTS = evenRetracted(
  "n",
  `CASE WHEN $choosing THEN ${ADMITS_DOCUMENT} ELSE ${unretracted("n")} END`,
);

/** Whether a claim about entity `e` counts under them. */
const HAS_CLAIM = `(EXISTS { MATCH (c:Claim {subjectId: e.id}) WHERE ${COUNTS} }
  OR EXISTS { MATCH (c:Claim {objectId: e.id}) WHERE ${COUNTS} }
  OR EXISTS { MATCH (c:Claim {eventId: e.id}) WHERE ${COUNTS} })`;

/** Whether entity `n` was not merged, and a claim about it counts where a filter is in force. */
export const ENTITY_COUNTS = `NOT EXISTS { (n)-[:MERGED_INTO]->() }
  AND (NOT $choosing OR any(e IN [n] WHERE ${HAS_CLAIM}))`;

/** Those of the entities that have a claim about them under the filter. */
export async function entitiesUnder(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<Set<string>> {
  const params = { ids, ...counting(filter) };
  const rows = await database.read<{ id: string }>("entities under a filter", UNDER, params);
  return new Set(rows.map(({ id }) => id));
}

const UNDER = `
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE ${HAS_CLAIM}
RETURN id`;
