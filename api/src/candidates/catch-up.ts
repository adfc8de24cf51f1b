import type { Database } from "../neo4j/database.ts";
import { lookAgain } from "./look.ts";

/**
 * Goes up with every change of how candidates are found and scored: all entities are then looked at
 * anew. The blocks of names have a version of their own, that of the names' index.
 */
const LOOK_VERSION = 2;

/** Entities that are looked at together. */
const BATCH = 20;

/** Behind all that a change tells of. */
const ALL = "\uffff";

/**
 * How far it has been looked for duplicates. First all entities are looked at in the order of their
 * ids, then those of whom later changes tell, in the order of these.
 */
interface Progress {
  /** The next entity of the first walk is behind this one; null once it has ended. */
  after: string | null;
  /** Changes up to this number are looked at. */
  seq: number;
  /** Those of one change are looked at in the order of their ids, up to this one. */
  about: string;
  /** The number of the last change. */
  now: number;
  version: number;
}

/**
 * Looks at whom changes told of since the last look, batch by batch, until nobody is left or the
 * signal ends it. Returns whether it got to the end. Two processes that do it at once do some of it
 * twice, which changes nothing.
 */
export async function catchUp(
  database: Database,
  { signal }: { signal?: AbortSignal } = {},
): Promise<boolean> {
  while (!signal?.aborted) {
    const from = await progress(database);
    if (from.after === null && from.seq === from.now && from.about === ALL) return true;
    const next = await nextBatch(database, from);
    if (next.ids.length > 0) await lookAgain(database, next.ids);
    await database.write((tx) => tx.run(MOVE, { from, to: next.to, all: ALL }));
    if (next.done) return true;
  }
  return false;
}

/** The one that goes on for a database, which all who ask at once wait for. */
const going = new WeakMap<Database, Promise<boolean>>();

/** The same, but never twice at once in this process. It goes on though nobody waits for it. */
export function catchUpOnce(database: Database, signal?: AbortSignal): Promise<boolean> {
  const running = going.get(database);
  if (running) return running;
  const begun = catchUp(database, signal ? { signal } : {}).finally(() => going.delete(database));
  going.set(database, begun);
  // Who asks next tries again.
  begun.catch(() => {});
  return begun;
}

/** How many entities are still to be looked at, counted up to a limit. */
export async function leftToLook(database: Database, limit: number): Promise<number> {
  const from = await progress(database);
  const [row] = await database.read<{ left: number }>("entities left to compare", LEFT, { ...from, limit }); // prettier-ignore
  return row?.left ?? 0;
}

type Place = Pick<Progress, "after" | "seq" | "about">;

async function progress(database: Database): Promise<Progress> {
  const [row] = await database.read<Progress>("how far duplicates were looked for", PROGRESS);
  if (row && row.version === LOOK_VERSION) return row;
  // What is told from now on comes after the walk over all.
  const now = row?.now ?? 0;
  return { after: "", seq: now, about: "", now, version: LOOK_VERSION };
}

async function nextBatch(
  database: Database,
  { after, seq, about, now }: Progress,
): Promise<{ ids: string[]; to: Place; done: boolean }> {
  if (after !== null) {
    const rows = await database.read<{ id: string }>("entities to compare", WALK, { after, limit: BATCH }); // prettier-ignore
    const ids = rows.map(({ id }) => id);
    return { ids, to: { after: ids.at(-1) ?? null, seq, about }, done: false };
  }
  const told = await database.read<{ seq: number; about: string }>("entities that changed", TOLD, { seq, about, now, limit: BATCH }); // prettier-ignore
  const ids = [...new Set(told.map((row) => row.about))];
  const last = told.at(-1);
  const done = told.length < BATCH;
  const to = done ? { seq: now, about: ALL } : { seq: last!.seq, about: last!.about };
  return { ids, to: { after: null, ...to }, done };
}

const PROGRESS = `
MATCH (g:Graph {id: 'graph'})
OPTIONAL MATCH (l:Look {id: 'duplicates'})
RETURN l.after AS after, coalesce(l.seq, 0) AS seq, coalesce(l.about, '') AS about,
  coalesce(l.version, 0) AS version, g.seq AS now`;

/** Only from where it stood: another process may have moved on meanwhile. */
const MOVE = `
MERGE (l:Look {id: 'duplicates'})
WITH l WHERE coalesce(l.version, 0) <> $from.version
  OR (l.seq = $from.seq AND l.about = $from.about AND coalesce(l.after, $all) = coalesce($from.after, $all))
SET l += {seq: $to.seq, about: $to.about, after: $to.after, version: $from.version}`;

const WALK = `
MATCH (e:Entity) WHERE e.id > $after
RETURN e.id AS id ORDER BY e.id LIMIT $limit`;

/** Ids of entities hold no sign between letters but a hyphen. */
const IS_ENTITY = "NOT t.about CONTAINS ':' AND NOT t.about CONTAINS '|'";
/** By the number of the change: the planner would walk over all that was ever told of for the rest. */
const SINCE = `
MATCH (t:Told) USING INDEX t:Told(seq)
WHERE t.seq >= $seq AND t.seq <= $now AND (t.seq > $seq OR t.about > $about) AND ${IS_ENTITY}`;

const TOLD = `${SINCE}
WITH DISTINCT t.seq AS seq, t.about AS about
RETURN seq, about ORDER BY seq, about LIMIT $limit`;

const LEFT = `
CALL () {
  MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id LIMIT $limit
  UNION
  ${SINCE}
  RETURN t.about AS id LIMIT $limit
}
RETURN count(DISTINCT id) AS left`;
