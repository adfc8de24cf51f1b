import { keysOf } from "@backchannel/schema/kinds.ts";
import { RECORDS } from "@backchannel/schema/records/records.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { ACTIONS, type Action } from "./actions.ts";
import type { Draft } from "./draft.ts";
import { NotFound, RevertBlocked } from "./errors.ts";
import { makeChange, type Request, type Work } from "./make-change.ts";
import { declared, printState, type RecordState } from "./records.ts";
import { type KeptRevisions, revisionsOf, unpacked } from "./revisions.ts";
import { broughtUp, type Difference, rulesInUse } from "./rules.ts";

/**
 * Takes a change back, whatever it was: every record it wrote must still be as it left it and is
 * put back as it was before. The revert is a change of its own and can be taken back likewise.
 */
export async function revertChange(database: Database, request: Request, changeId: string) {
  try {
    return await makeChange(database, request, revertWork(changeId));
  } catch (error) {
    for (const { blocks } of rulesInUse().kinds) {
      const blocked = blocks?.(error);
      if (blocked) throw blocked;
    }
    throw error;
  }
}

export const revertWork =
  (changeId: string): Work<{ change: string }> =>
  async (draft) => {
    const [row] = await draft.tx.run<ChangeRow>(CHANGE, { id: changeId });
    if (!row) throw new NotFound("change", changeId);
    const kept = await unpacked(row.kept);
    const revisions = kept.map((one) => ({ id: one.record, ...broughtUp(one) }));
    const change = { ...row, revisions };
    if (change.revisions.length === 0) {
      const what =
        change.action === "LOAD_SEED"
          ? "A folder of reports that was loaded by an older version"
          : "What was done to an account";
      throw new RevertBlocked(`${what} is not taken back.`, {});
    }
    await checkUnchanged(draft, change);
    for (const { id, before } of revisions) {
      if (before) draft.put(before);
      else draft.remove(id);
    }
    const removed = revisions.filter(({ before }) => before === null);
    await checkUnused(draft, change.seq, removed.map(({ id }) => id)); // prettier-ignore
    await checkEndsThere(draft, revisions);
    const words = `${change.by} ${ACTIONS[change.action]}: ${change.about}`;
    const bulk = row.kept.packs.length > 0;
    return { result: { change: changeId }, about: `“${words}”`, reverts: changeId, bulk };
  };

interface ChangeRow {
  seq: number;
  by: string;
  action: Action;
  about: string;
  kept: KeptRevisions;
}

/** Nothing that the change wrote may have been changed since. */
async function checkUnchanged(
  draft: Draft,
  { seq, revisions }: { seq: number; revisions: readonly Difference[] },
): Promise<void> {
  const states = await draft.read(revisions.map(({ id }) => id));
  const changed = revisions.filter(
    ({ after }, i) => printState(states[i] ?? null) !== printState(after),
  );
  if (changed.length === 0) return;
  const records = changed.map(({ id }) => id);
  throw await blockedBy(draft.tx, records, seq, "It was changed again since");
}

/** The refusal that names what was done to the records after a change. */
async function blockedBy(
  tx: Transaction,
  records: readonly string[],
  seq: number,
  what: string,
): Promise<RevertBlocked> {
  const later = await tx.run<LaterRow>(LATER, { records, seq });
  const told = later.map(
    ({ by, action, about, at }) => `${by} ${ACTIONS[action]}: ${about} (${at.slice(0, 10)})`,
  );
  const advice = "Take that back first.";
  return new RevertBlocked(`${what}: ${told.join("; ")}. ${advice}`, {
    changeIds: later.map(({ id }) => id),
  });
}

/** What goes must not be referred to by anything that stays. */
async function checkUnused(draft: Draft, seq: number, removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const rows = await draft.tx.run<{ id: string; record: string }>(REFERRING, { removed });
  const states = await draft.read(rows.map(({ id }) => id));
  const holding = rows.filter(({ record }, i) => refersTo(states[i] ?? null, record));
  if (holding.length === 0) return;
  const recordIds = [...new Set(holding.map(({ id }) => id))];
  const later = await draft.tx.run<LaterRow>(LATER, { records: recordIds, seq });
  const told = later.map(({ by, action, about }) => `${by} ${ACTIONS[action]}: ${about}`);
  const what = told.length > 0 ? told.join("; ") : recordIds.slice(0, 5).join(", ");
  throw new RevertBlocked(`Something later refers to what would go: ${what}.`, {
    recordIds,
    changeIds: later.map(({ id }) => id),
  });
}

/** As this draft leaves it: what it puts back or removes refers to it no longer. */
function refersTo(state: RecordState | null, id: string): boolean {
  if (state === null) return false;
  const { properties, relations } = state;
  return relations.some(({ to }) => to === id) || Object.values(properties).includes(id);
}

/** What comes back must not refer to anything that went meanwhile. */
async function checkEndsThere(draft: Draft, revisions: readonly Difference[]): Promise<void> {
  const ends = revisions.flatMap(({ before }) => before?.relations ?? []);
  const ids = [...new Set(ends.map(({ to }) => to))];
  const states = await draft.read(ids);
  const gone = ids.filter((_, i) => !states[i]);
  if (gone.length === 0) return;
  throw await blockedBy(draft.tx, gone, 0, "What it refers to is gone");
}

interface LaterRow {
  id: string;
  by: string;
  action: Action;
  about: string;
  at: string;
}

const CHANGE = `
MATCH (c:Change {id: $id})
RETURN c.seq AS seq, c.by AS by, c.action AS action, coalesce(c.about, '') AS about,
  ${revisionsOf("c.id")} AS kept`;

const TOLD = `
WITH DISTINCT c ORDER BY c.seq DESC LIMIT 10
RETURN c.id AS id, c.by AS by, c.action AS action, coalesce(c.about, '') AS about, c.at AS at`;

/** What people did is found by its record, what was done in bulk only by its number. */
const LATER = `
CALL () {
  UNWIND $records AS record
  MATCH (r:Revision {record: record}) WHERE r.seq > $seq
  RETURN r.change AS change
  UNION
  MATCH (p:RevisionPack) WHERE p.seq > $seq AND any(record IN $records WHERE record IN p.records)
  RETURN p.change AS change
}
MATCH (c:Change {id: change}) ${TOLD}`;

/** Each way in which a record of one kind can refer to another, as Cypher for who refers to `record`. */
const REFERENCES = keysOf(RECORDS).flatMap((kind) => {
  const { properties, relations } = declared(kind);
  const byRelation = Object.entries(relations).map(([type, { to, owner }]) => {
    const [start, end] = owner ? ["-", "->"] : ["<-", "-"];
    return `MATCH (:${to} {id: record})${start}[:${type}]${end}(n:${kind}) RETURN n.id AS id`;
  });
  const byProperty = Object.entries(properties)
    .filter(([, { refersTo }]) => refersTo)
    .map(([name]) => `MATCH (n:${kind} {${name}: record}) RETURN n.id AS id`);
  return [...byRelation, ...byProperty];
});

const REFERRING = `
UNWIND $removed AS record
CALL (record) {
  ${REFERENCES.join("\n  UNION ")}
}
RETURN DISTINCT id, record LIMIT 200`;
