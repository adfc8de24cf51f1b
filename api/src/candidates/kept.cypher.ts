import type { Database, Transaction } from "../neo4j/database.ts";
import { survivorOf } from "../neo4j/survivor.cypher.ts";
import { judged } from "./near.cypher.ts";

/** A pair that may be one, as it is kept. It follows from other records, and is none itself. */
export interface CandidateRow {
  /** The ids of both with a | between, the lower one first. */
  id: string;
  a: string;
  b: string;
  score: number;
  /** The reasons, each behind + or -. */
  reasons: string[];
}

/** Puts these pairs in place of all that were kept of the entities that were looked at. */
export async function keep(
  tx: Transaction,
  looked: readonly string[],
  found: readonly CandidateRow[],
): Promise<void> {
  await tx.run(FORGET, { looked });
  const rows = found.map((row) => ({ ...row, order: -row.score }));
  await tx.run(KEEP, { rows });
}

const FORGET = `
UNWIND $looked AS id
CALL (id) {
  MATCH (c:Candidate {a: id}) RETURN c
  UNION
  MATCH (c:Candidate {b: id}) RETURN c
}
DETACH DELETE c`;

const KEEP = `
UNWIND $rows AS row
MERGE (c:Candidate {id: row.id})
SET c.a = row.a, c.b = row.b, c.score = row.score, c.order = row.order, c.reasons = row.reasons`;

interface Wanted {
  minScore: number;
  limit: number;
  /** The order and id of the pair before. */
  after: readonly [number, string] | null;
}

/** A page of pairs, the likeliest first; those merged or judged since are left out. */
export const listCandidates = (database: Database, entity: string | null, wanted: Wanted) =>
  database.read<CandidateRow>(
    entity === null ? "duplicates" : "duplicates of an entity",
    entity === null ? LIST : LIST_OF,
    { entity, ...wanted, from: wanted.after?.[0] ?? -2, id: wanted.after?.[1] ?? "" },
  );

/** How many there are, counted up to `limit`. */
export async function countCandidates(
  database: Database,
  entity: string | null,
  wanted: { minScore: number; limit: number },
): Promise<number> {
  const [row] = await database.read<{ count: number }>(
    entity === null ? "count duplicates" : "count duplicates of an entity",
    entity === null ? COUNT : COUNT_OF,
    { entity, ...wanted, from: -2, id: "" },
  );
  return row?.count ?? 0;
}

/** By the index of their order, so that a page costs the same however many there are. */
const ORDERED = `
MATCH (c:Candidate) USING INDEX c:Candidate(order, id)
WHERE c.order >= $from AND c.order <= -$minScore AND c.id IS NOT NULL
  AND (c.order > $from OR c.id > $id)`;

const OF = `
MATCH (given:Entity {id: $entity})
WITH ${survivorOf("given")} AS e
CALL (e) {
  MATCH (c:Candidate {a: e.id}) RETURN c
  UNION
  MATCH (c:Candidate {b: e.id}) RETURN c
}
WITH c WHERE c.order >= $from AND c.order <= -$minScore AND (c.order > $from OR c.id > $id)`;

const OPEN = `
MATCH (a:Entity {id: c.a}), (b:Entity {id: c.b})
WHERE NOT (a)-[:MERGED_INTO]->() AND NOT (b)-[:MERGED_INTO]->() AND NOT ${judged("a", "b")}`;

const RETURN = `
RETURN c.id AS id, c.a AS a, c.b AS b, c.score AS score, c.reasons AS reasons
ORDER BY c.order, c.id LIMIT $limit`;

const LIST = `${ORDERED} WITH c ORDER BY c.order, c.id ${OPEN} ${RETURN}`;
const LIST_OF = `${OF} ${OPEN} ${RETURN}`;
const COUNT = `${ORDERED} ${OPEN} WITH c LIMIT $limit RETURN count(c) AS count`;
const COUNT_OF = `${OF} ${OPEN} WITH c LIMIT $limit RETURN count(c) AS count`;
