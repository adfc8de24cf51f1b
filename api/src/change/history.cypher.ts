import { grouped, inOrder } from "../neo4j/rows.ts";
import type { Database } from "../neo4j/database.ts";
import type { Action } from "./actions.ts";
import { type KeptRevisions, revisionsOf, unpacked } from "./revisions.ts";

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

export type ChangeOrder = "LATEST" | "EARLIEST";

interface Wanted {
  /** Only changes of these records; null for all. */
  about: readonly string[] | null;
  /** Only changes by these actions. */
  actions: readonly Action[];
  /** Only changes after this number. */
  since: number;
  /** Only those with a higher number than this, and with a lower one than that; null for any. */
  above: number | null;
  below: number | null;
  order: ChangeOrder;
  limit: number;
}

const NO_END = Number.MAX_SAFE_INTEGER;

/** A page of changes in the wanted order. */
export function listChanges(
  database: Database,
  { about, since, above, below, order, ...wanted }: Wanted,
) {
  const range = { since: Math.max(since, above ?? 0), before: below ?? NO_END };
  const cypher = (about ? LIST_ABOUT : LIST)[order];
  return database.read<ChangeRow>("list changes", cypher, { ...wanted, ...range, about });
}

const inRange = (of: string) => `${of}.seq > $since AND ${of}.seq < $before`;
const OF_ALL = `MATCH (c:Change) WHERE ${inRange("c")} AND c.action IN $actions`;
const list = (direction: "DESC" | "ASC") => `
${OF_ALL}
WITH c ORDER BY c.seq ${direction} LIMIT $limit
RETURN ${CHANGE_COLUMNS} ORDER BY seq ${direction}`;
const LIST = { LATEST: list("DESC"), EARLIEST: list("ASC") };

/** Only changes of the graph tell of something, and everybody may read of these. */
const ABOUT = `UNWIND $about AS about MATCH (t:Told {about: about}) WHERE ${inRange("t")}`;
/** Ordered as the index is, so that no more than the page is read of each. */
const listAbout = (direction: "DESC" | "ASC") => `
UNWIND $about AS about
CALL (about) {
  MATCH (t:Told {about: about}) WHERE ${inRange("t")}
  RETURN t.seq AS seq, t.change AS id ORDER BY t.about ${direction}, t.seq ${direction} LIMIT $limit
}
WITH DISTINCT seq, id ORDER BY seq ${direction} LIMIT $limit
MATCH (c:Change {id: id})
RETURN ${CHANGE_COLUMNS} ORDER BY seq ${direction}`;
const LIST_ABOUT = { LATEST: listAbout("DESC"), EARLIEST: listAbout("ASC") };

/** How many changes there are after a number, of all records or of some. */
export async function countChanges(
  database: Database,
  { about, actions, since }: Pick<Wanted, "about" | "actions" | "since">,
): Promise<number> {
  const cypher = about ? COUNT_ABOUT : COUNT;
  const params = { about, actions, since, before: NO_END };
  const rows = await database.read<{ count: number }>("count changes", cypher, params);
  return rows[0]?.count ?? 0;
}

const COUNT = `${OF_ALL} RETURN count(c) AS count`;
const COUNT_ABOUT = `${ABOUT} RETURN count(DISTINCT t.change) AS count`;

/** What each change did, record by record, at most 500 of each. */
export async function revisionsOfChanges(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ kept: KeptRevisions }>("revisions of changes", REVISIONS, {
    ids,
  });
  return Promise.all(rows.map(async ({ kept }) => (await unpacked(kept)).slice(0, REVISIONS_TOLD)));
}

const REVISIONS_TOLD = 500;

const REVISIONS = `
UNWIND range(0, size($ids) - 1) AS n
WITH n, $ids[n] AS id
RETURN ${revisionsOf("id", `LIMIT ${REVISIONS_TOLD}`)} AS kept ORDER BY n`;

/** The reverts of each change, the latest first. */
export async function revertsOfChanges(database: Database, ids: readonly string[]) {
  const rows = await database.read<ChangeRow>("reverts of changes", REVERTS, { ids });
  return grouped(ids, rows, (row) => row.reverts ?? "");
}

const REVERTS = `
UNWIND $ids AS id
MATCH (c:Change {reverts: id})
RETURN ${CHANGE_COLUMNS} ORDER BY seq DESC`;
