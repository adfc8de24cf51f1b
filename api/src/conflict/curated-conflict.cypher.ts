import type { ConflictStatus } from "@backchannel/schema/claim.ts";
import { CONFLICT as DECLARED } from "@backchannel/schema/records/conflict.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { columns } from "../neo4j/columns.ts";
import { columnsOf } from "../neo4j/record-columns.ts";
import { grouped, inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";
import { TESTED_CLAIM, type TestedClaim } from "../evidence/tested-claim.ts";

/** A conflict that a curator wrote down. */
export type ConflictRow = RowOf<typeof DECLARED> & {
  /** `read` holds the same claims as `claims`, with the columns that a filter tests. */
  sides: { n: number; statement: string; claims: string[]; read: TestedClaim[] }[];
};

const STORED = columns<RowOf<typeof DECLARED>>(columnsOf(DECLARED, "k"));

/**
 * The columns of a conflict `k`, for `readConflict`. The sides are a column of their own: within a
 * list, Neo4j 5.26 takes the aggregation in them for one over all rows.
 */
export const CONFLICT_COLUMNS = `${STORED.list} AS stored, COLLECT {
    MATCH (k)-[side:SIDE]->(c:Claim)
    WITH side.n AS n, side.statement AS statement, c ORDER BY n, c.id
    WITH n, statement, collect(${TESTED_CLAIM}) AS read ORDER BY n
    RETURN {n: n, statement: statement, claims: [one IN read | one.claim], read: read}
  } AS sides`;

/** What the database returns for CONFLICT_COLUMNS. */
export type ReadConflict = { stored: unknown[] } & Pick<ConflictRow, "sides">;

export const readConflict = ({ stored, sides }: ReadConflict): ConflictRow => ({
  ...STORED.read(stored),
  sides,
});

/** The curated conflicts in which each claim takes a side. */
export async function conflictsOfClaims(database: Database, ids: readonly string[]) {
  const rows = await database.read<ReadConflict & { claimId: string }>(
    "conflicts of claims",
    OF_CLAIMS,
    {
      ids,
    },
  );
  const read = rows.map((row) => ({ ...readConflict(row), claimId: row.claimId }));
  return grouped(ids, read, (row) => row.claimId);
}

const OF_CLAIMS = `
UNWIND $ids AS claimId
MATCH (:Claim {id: claimId})<-[:SIDE]-(k:Conflict)
WITH DISTINCT claimId, k ORDER BY k.id
RETURN claimId, ${CONFLICT_COLUMNS}`;

export async function conflictsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<ReadConflict>("conflicts by id", BY_ID, { ids });
  return inOrder(ids, rows.map(readConflict), (row) => row.id, null);
}

const BY_ID = `
UNWIND $ids AS id MATCH (k:Conflict {id: id}) RETURN ${CONFLICT_COLUMNS}`;

/**
 * Curated conflicts of the wanted statuses, in the order of the status list, then by id. With
 * `entities`, only those with a claim about one of them.
 */
export async function listConflicts(
  database: Database,
  wanted: { entities: readonly string[] | null; statuses: readonly ConflictStatus[] },
) {
  const rows = await database.read<ReadConflict>("list conflicts", LIST, wanted);
  return rows.map(readConflict);
}

/** At most this many conflicts are shown. One more is read, to know whether there are more. */
export const MOST = 1_000;

/** Leaves the wanted conflicts `k` in scope, in order; `entities` names a list or null. */
export const conflictsInOrder = (entities: string) => `
MATCH (k:Conflict)
WHERE k.status IN $statuses AND (${entities} IS NULL OR EXISTS {
  MATCH (k)-[:SIDE]->(c:Claim)
  WHERE c.subjectId IN ${entities} OR c.objectId IN ${entities} OR c.eventId IN ${entities}
})
WITH k, [n IN range(0, size($statuses) - 1) WHERE $statuses[n] = k.status][0] AS rank
ORDER BY rank, k.id LIMIT ${MOST + 1}`;
const LIST = `${conflictsInOrder("$entities")} RETURN ${CONFLICT_COLUMNS}`;
