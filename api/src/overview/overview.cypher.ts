import { outlet } from "../evidence/chain.cypher.ts";
import { AFTER_ALL, type Evidence } from "@backchannel/schema/claim.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import {
  ADMITS_WHOLE,
  EVIDENCE_WANTED,
  inEachForm,
  LINK_TYPES,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { COUNTS, counting } from "../evidence/tested-claim.ts";
import { filterParams } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { grouped } from "../neo4j/rows.ts";

/** How many links of an entity have one kind and grade. */
export interface TieRow {
  entityId: string;
  kind: LinkKind;
  evidence: Evidence;
  contested: boolean;
  links: number;
}

/** For each entity, how many links the filter leaves it, by kind and grade. */
export async function tiesOfEntities(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) {
  const rows = await database.read<TieRow>(
    "ties of entities",
    tiesOf(filter),
    { ids, ...filterParams(filter) },
    { expensive: true },
  );
  return grouped(ids, rows, (row) => row.entityId);
}

const tiesOf = inEachForm(
  ({ filtered, contested }) => `
UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})-[r:${LINK_TYPES}]-()
WHERE ${TYPE_WANTED}
${filtered("entityId")} AND ${EVIDENCE_WANTED}
RETURN entityId, type(r) AS kind, evidence, ${contested} AS contested, count(r) AS links`,
);

/**
 * What the documents published last say: first the claims that stand first in each, then the
 * second ones, and so on; of those that the filter admits.
 */
export async function newestClaims(
  database: Database,
  limit: number,
  filter: LinkFilter,
): Promise<string[]> {
  const params = { limit, documents: DOCUMENTS * limit, ...counting(filter) };
  const rows = await database.read<{ id: string }>("newest claims", NEWEST, params);
  return rows.map(({ id }) => id);
}

/** So many documents are looked at for each claim that is wanted: some state nothing. */
const DOCUMENTS = 4;

/** Of a document only some claims are looked at: a table may state a million. */
const NEWEST = `
MATCH (n:Document)
WHERE n.pubLast < ${AFTER_ALL} AND n.pubFirst <= $f.knownBy
  AND any(carrier IN [${outlet("(n)-[:PUBLISHED_BY]")}]
    WHERE ${ADMITS_WHOLE})
WITH n ORDER BY n.pubLast DESC LIMIT $documents
CALL (n) {
  MATCH (n)<-[:STATED_IN]-(c:Claim)
  WITH c LIMIT 200
  WHERE c.linkId > '' AND NOT c.background AND ${COUNTS}
  WITH c ORDER BY coalesce(c.paragraph, 2147483647), c.id LIMIT $limit
  RETURN collect(c.id) AS ids
}
UNWIND range(0, size(ids) - 1) AS place
RETURN ids[place] AS id ORDER BY place, n.pubLast DESC, n.id LIMIT $limit`;
