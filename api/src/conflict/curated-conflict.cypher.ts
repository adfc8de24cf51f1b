import type { ConflictStatus } from "@backchannel/schema/claim.ts";
import type { CONFLICT } from "@backchannel/schema/records/conflict.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { grouped, inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";
import { TESTED_CLAIM, type TestedClaim } from "../evidence/tested-claim.ts";

/** A conflict that a curator wrote down. */
export type ConflictRow = Omit<RowOf<typeof CONFLICT>, "version"> & {
  /** `read` holds the same claims as `claims`, with the columns that a filter tests. */
  sides: { n: number; statement: string; claims: string[]; read: TestedClaim[] }[];
};

export const CONFLICT_COLUMNS = `k.id AS id, k.topic AS topic, k.about AS about, k.status AS status,
  k.editorView AS editorView, COLLECT {
    MATCH (k)-[side:SIDE]->(c:Claim)
    WITH side.n AS n, side.statement AS statement, c ORDER BY n, c.id
    WITH n, statement, collect(${TESTED_CLAIM}) AS read ORDER BY n
    RETURN {n: n, statement: statement, claims: [one IN read | one.claim], read: read}
  } AS sides`;

/** The curated conflicts in which each claim takes a side. */
export async function conflictsOfClaims(database: Database, ids: readonly string[]) {
  const rows = await database.read<ConflictRow & { claimId: string }>(
    "conflicts of claims",
    OF_CLAIMS,
    { ids },
  );
  return grouped(ids, rows, (row) => row.claimId);
}

const OF_CLAIMS = `
UNWIND $ids AS claimId
MATCH (:Claim {id: claimId})<-[:SIDE]-(k:Conflict)
WITH DISTINCT claimId, k
RETURN claimId, ${CONFLICT_COLUMNS} ORDER BY id`;

export async function conflictsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<ConflictRow>("conflicts by id", CONFLICTS_BY_ID, { ids });
  return inOrder(ids, rows, (row) => row.id, null);
}

const CONFLICTS_BY_ID = `UNWIND $ids AS id MATCH (k:Conflict {id: id}) RETURN ${CONFLICT_COLUMNS}`;

/**
 * Curated conflicts of the wanted statuses, in the order of the status list, then by id. With
 * `entities`, only those with a claim about one of them.
 */
export async function listConflicts(
  database: Database,
  wanted: { entities: readonly string[] | null; statuses: readonly ConflictStatus[] },
) {
  return database.read<ConflictRow>("list conflicts", LIST_CONFLICTS, wanted);
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
const LIST_CONFLICTS = `${conflictsInOrder("$entities")} RETURN ${CONFLICT_COLUMNS}`;
