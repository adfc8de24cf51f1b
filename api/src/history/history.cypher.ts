import { grouped, inOrder } from "../context.ts";
import type { Database } from "../neo4j/database.ts";
import type { Action } from "./actions.ts";
import type { RecordKind } from "./records.ts";

export interface ChangeRow {
  id: string;
  seq: number;
  at: string;
  by: string;
  action: Action;
  reason: string;
  /** What was changed, in words. */
  about: string;
  /** The change it takes back; null for all but reverts. */
  reverts: string | null;
}

const CHANGE_COLUMNS = `c.id AS id, c.seq AS seq, c.at AS at, c.by AS by, c.action AS action,
  coalesce(c.reason, '') AS reason, coalesce(c.about, '') AS about, c.reverts AS reverts`;

/** Changes by id, in the order of the ids; null for an unknown one. */
export async function changesById(database: Database, ids: readonly string[]) {
  const rows = await database.read<ChangeRow>("changes by id", BY_ID, { ids });
  return inOrder(ids, rows, (row) => row.id, null);
}

const BY_ID = `UNWIND $ids AS id MATCH (c:Change {id: id}) RETURN ${CHANGE_COLUMNS}`;

interface Wanted {
  /** Only changes of these records; null for all. */
  about: readonly string[] | null;
  /** Only changes by these actions. */
  actions: readonly Action[];
  /** Only changes after this number. */
  since: number;
  /** Only changes before this number; null for the latest. */
  before: number | null;
  limit: number;
}

/** Changes, the latest first. */
export const listChanges = (database: Database, wanted: Wanted) =>
  database.read<ChangeRow>("list changes", wanted.about ? LIST_ABOUT : LIST, { ...wanted });

const IN_RANGE = `c.seq > $since AND c.action IN $actions AND ($before IS NULL OR c.seq < $before)`;
const LATEST = `ORDER BY c.seq DESC LIMIT $limit RETURN ${CHANGE_COLUMNS} ORDER BY seq DESC`;
const LIST = `MATCH (c:Change) WHERE ${IN_RANGE} WITH c ${LATEST}`;
const ABOUT = `
UNWIND $about AS about MATCH (r:Revision {about: about})
WITH DISTINCT r.change AS id
MATCH (c:Change {id: id}) WHERE ${IN_RANGE}`;
const LIST_ABOUT = `${ABOUT} WITH c ${LATEST}`;

/** How many changes there are after a number, of all records or of some. */
export async function countChanges(
  database: Database,
  { about, actions, since }: Pick<Wanted, "about" | "actions" | "since">,
): Promise<number> {
  const cypher = about ? COUNT_ABOUT : COUNT;
  const params = { about, actions, since, before: null };
  const rows = await database.read<{ count: number }>("count changes", cypher, params);
  return rows[0]?.count ?? 0;
}

const COUNT = `MATCH (c:Change) WHERE ${IN_RANGE} RETURN count(c) AS count`;
const COUNT_ABOUT = `${ABOUT} RETURN count(c) AS count`;

export interface RevisionRow {
  change: string;
  record: string;
  kind: RecordKind;
  /** The record as text, see `printState`; '' where it was not there. */
  before: string;
  after: string;
}

/** What each change did, record by record, at most 500 of each. */
export async function revisionsOfChanges(database: Database, ids: readonly string[]) {
  const rows = await database.read<RevisionRow>("revisions of changes", REVISIONS, { ids });
  return grouped(ids, rows, (row) => row.change);
}

const REVISIONS = `
UNWIND $ids AS id
CALL (id) {
  MATCH (r:Revision {change: id})
  RETURN r ORDER BY r.n LIMIT 500
}
RETURN id AS change, r.record AS record, r.kind AS kind, r.before AS before, r.after AS after
ORDER BY r.n`;

/** The reverts of each change, the latest first. */
export async function revertsOfChanges(database: Database, ids: readonly string[]) {
  const rows = await database.read<ChangeRow>("reverts of changes", REVERTS, { ids });
  return grouped(ids, rows, (row) => row.reverts ?? "");
}

const REVERTS = `
UNWIND $ids AS id
MATCH (c:Change {reverts: id})
RETURN ${CHANGE_COLUMNS} ORDER BY seq DESC`;
