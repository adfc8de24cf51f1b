import { JUDGEMENT } from "@backchannel/schema/records/judgement.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { mergedInto } from "../neo4j/survivor.cypher.ts";
import { judgementOf } from "./judgement-id.ts";
import { columns } from "../neo4j/columns.ts";
import type { Database } from "../neo4j/database.ts";
import { columnsOf } from "../neo4j/record-columns.ts";
import { grouped, inOrder } from "../neo4j/rows.ts";

export type JudgementRow = RowOf<typeof JUDGEMENT> & {
  /** What the two went by when they stood for themselves. */
  names: string[];
};

/** The columns of a judgement `j`. */
const JUDGED = columns<JudgementRow>({
  ...columnsOf(JUDGEMENT, "j"),
  entityIds: "COLLECT { MATCH (j)-[:JUDGES]->(end:Entity) RETURN end.id ORDER BY end.id }",
  names: "COLLECT { MATCH (j)-[:JUDGES]->(end:Entity) RETURN end.name ORDER BY end.id }",
});

/** Judgements by id; an unknown id gives null. */
export async function judgementsById(
  database: Database,
  ids: readonly string[],
): Promise<(JudgementRow | null)[]> {
  const rows = await database.read<{ judgement: unknown[] }>("judgements by id", BY_ID, { ids });
  const read = rows.map(({ judgement }) => JUDGED.read(judgement));
  return inOrder(ids, read, ({ id }) => id, null);
}

const BY_ID = `
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN ${JUDGED.list} AS judgement`;

/** The judgements on each entity and on all that were merged into it, latest first. */
export async function judgementsOfEntities(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ entityId: string; judgement: unknown[] }>(
    "judgements of entities",
    OF_ENTITIES,
    { ids, limit: MOST_JUDGEMENTS },
  );
  const read = rows.map(({ entityId, judgement }) => ({ ...JUDGED.read(judgement), entityId }));
  return grouped(ids, read, ({ entityId }) => entityId);
}

export const MOST_JUDGEMENTS = 100;

const OF_ENTITIES = `
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (:Entity {id: entityId})${mergedInto("merged")}<-[:JUDGES]-(j:Judgement)
  WITH DISTINCT j ORDER BY j.at DESC, j.id LIMIT $limit
  RETURN j
}
RETURN entityId, ${JUDGED.list} AS judgement
ORDER BY entityId, j.at DESC, j.id`;

/** An entity that was merged into another one. */
export interface MergedRow {
  entityId: string;
  id: string;
  name: string;
  version: number;
  /** The entity that it was merged into, which may have been merged since. */
  intoId: string;
  /** The judgement by which it was merged. */
  judgementId: string;
}

/** What was merged into each entity, directly or by way of another, latest first. */
export async function mergedIntoEntities(database: Database, ids: readonly string[]) {
  const params = { ids, limit: MOST_MERGED };
  const rows = await database.read<MergedRow>("merged into entities", MERGED, params);
  return grouped(ids, rows, ({ entityId }) => entityId);
}

export const MOST_MERGED = 100;

const MERGED = `
UNWIND $ids AS entityId
CALL (entityId) {
  MATCH (:Entity {id: entityId})${mergedInto("into")}<-[:MERGED_INTO]-(e:Entity)
  WITH into, e, ${judgementOf("e", "into")} AS judgementId
  OPTIONAL MATCH (j:Judgement {id: judgementId})
  RETURN into, e, judgementId, j.at AS at ORDER BY at DESC, e.id LIMIT $limit
}
WITH * ORDER BY entityId, at DESC, e.id
RETURN entityId, e.id AS id, e.name AS name, coalesce(e.version, 1) AS version,
  into.id AS intoId, judgementId`;
