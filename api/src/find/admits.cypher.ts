import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { choosing, TESTED_CLAIM } from "../evidence/tested-claim.ts";
import { everCounted, unretracted } from "../evidence/standing.cypher.ts";
import { COLUMN_NAMES } from "../evidence/claim-arrays.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { ADMITS_WHOLE, ADMITTED } from "../evidence/filter.cypher.ts";
import type { Database } from "../neo4j/database.ts";

/**
 * The parameters of the statements below: the dates and sources of a filter. Background counts, as
 * in every list of what a document says.
 */
export const admitting = (filter: LinkFilter) => ({
  ...choosing({ ...filter, includeBackground: true }),
  occasions: OCCASIONS,
});

const OCCASIONS = keysOf(LINK_KINDS).filter((kind) => LINK_KINDS[kind].temporality === "OCCASION");

/** Whether claim `c` counts under the dates and sources of the filter. */
const ADMITS_CLAIM = `(${everCounted("c")} AND any(x IN [${TESTED_CLAIM}] WHERE any(r IN [{
  temporality: CASE WHEN x.kind IN $occasions THEN 'OCCASION' ELSE 'STATE' END,
  ${COLUMN_NAMES.map((column) => `${column}: [x.${column}]`).join(", ")}
}] WHERE size(${ADMITTED}) > 0)))`;

/** Whether document `n` itself counts under them. */
const ADMITS_DOCUMENT = `((${unretracted("n")} OR n.until > $f.knownBy)
  AND any(carrier IN [coalesce(head([(n)-[:PUBLISHED_BY]->(o:Entity) | o.id]), '')]
    WHERE ${ADMITS_WHOLE}))`;

/**
 * Whether `n` counts. A retracted one counts only if asked for, or if the filter goes back to a day
 * before the retraction.
 */
const counting = (
  n: string,
  admits: string,
) => `(CASE WHEN $retracted AND NOT ${unretracted(n)} THEN true
  WHEN $choosing THEN ${admits} ELSE ${unretracted(n)} END)`;

export const COUNTING_CLAIM = counting("c", ADMITS_CLAIM);
export const COUNTING_DOCUMENT = counting("n", ADMITS_DOCUMENT);

/** Those of the entities that have a claim about them under the filter. */
export async function entitiesUnder(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<Set<string>> {
  const params = { ids, ...admitting(filter) };
  const rows = await database.read<{ id: string }>("entities under a filter", UNDER, params);
  return new Set(rows.map(({ id }) => id));
}

const UNDER = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { MATCH (c:Claim {subjectId: id}) WHERE ${ADMITS_CLAIM} }
  OR EXISTS { MATCH (c:Claim {objectId: id}) WHERE ${ADMITS_CLAIM} }
  OR EXISTS { MATCH (c:Claim {eventId: id}) WHERE ${ADMITS_CLAIM} }
RETURN id`;
