import { createHash, randomUUID, randomUUIDv7 } from "node:crypto";
import type { Viewer } from "../roles.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import type { Action } from "./actions.ts";
import { raiseSeq } from "./change.ts";
import { Draft } from "./draft.ts";
import { InvalidInput, MutationIdReused, StaleVersion } from "./errors.ts";
import { readTombstones, writeRecords } from "./records.cypher.ts";
import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { writeRevisions } from "./revisions.ts";
import { rulesInUse } from "./rules.ts";
import { entitiesTold, toldLive, toldOf } from "./told.ts";

/** Who changes what and why. */
export interface Request {
  by: Pick<Viewer, "accountId" | "name">;
  action: Action;
  /** As it was given: the same mutationId with another input is refused. */
  input: unknown;
  reason: string;
  /** Made where it is absent, so that a retried transaction is not made twice either. */
  mutationId: string | null;
}

/** What the work of a change says of itself. */
export interface Outcome<Result> {
  /** What the mutation answers with, as plain data; kept, and answered again. */
  result: Result;
  /** What was changed, in words that stay right when it is renamed or removed. */
  about: string;
  /** On a revert: the change taken back. */
  reverts?: string;
  /** It undoes bulk work, so it is kept as such: it is nothing that people did to each record. */
  bulk?: boolean;
}

export type Work<Result> = (draft: Draft) => Promise<Outcome<Result>>;

export interface Changed<Result> {
  changeId: string;
  result: Result;
}

/**
 * The one way to change the graph: a transaction under the write lock, idempotent by
 * `mutationId`, that runs `work`, writes the records it changed, settles and derives what follows
 * from them by the rules of their kinds, and leaves a Change with every record before and after. Throws
 * what `work` throws, and then nothing was written.
 */
export async function makeChange<Result>(
  database: Database,
  request: Request,
  work: Work<Result>,
): Promise<Changed<Result>> {
  const { by, action, reason, input } = request;
  const mutationId = request.mutationId ?? randomUUID();
  const inputHash = hashOf({ action, input });
  try {
    const { postponed, ...changed } = await database.write(async (tx) => {
      const seq = await raiseSeq(tx);
      const stored = await findStored<Result>(tx, by.accountId, mutationId, inputHash);
      if (stored) throw new AnsweredBefore(stored);
      const id = `change:${randomUUIDv7()}`;
      const at = new Date().toISOString();
      const draft = new Draft(tx, { at, by: by.name, reason });
      const { outcome, differing, links } = await carryOut(tx, draft, work, { mayPostpone: true });
      const { result, about, reverts = null, bulk = false } = outcome;
      const change = { id, seq, at, by: by.name, accountId: by.accountId, action, reason };
      const kept = { about, reverts, mutationId, inputHash, result: JSON.stringify(result) };
      const told = new Set(differing.flatMap(bulk ? entitiesTold : toldOf));
      const live = toldLive(told, links, bulk);
      await tx.run(RECORD, { change: { ...change, ...kept, ...live }, told: [...told] });
      await writeRevisions(tx, { change: id, seq, packed: bulk }, differing);
      return { changeId: id, result, postponed: links.postponed };
    });
    if (postponed) await rulesInUse().derivation.finish(database);
    return changed;
  } catch (error) {
    if (error instanceof AnsweredBefore) return error.stored as Changed<Result>;
    throw error;
  }
}

/**
 * Runs the work and writes what it leads to, all but the Change. Where it may, it leaves what very
 * many claims have to follow to the derivation's `finish`.
 */
export async function carryOut<Result>(
  tx: Transaction,
  draft: Draft,
  work: Work<Result>,
  { mayPostpone = false } = {},
) {
  const outcome = await work(draft);
  const { differing, touched } = await writeDraft(tx, draft);
  if (differing.length === 0) throw new InvalidInput("input", "changes nothing");
  const { kinds, derivation } = rulesInUse();
  const links = await derivation.derive(tx, differing, touched, mayPostpone);
  for (const { check } of kinds) await check?.(tx, differing);
  return { outcome, differing, links };
}

/**
 * Writes the records that a draft leaves different and stores anew what follows from their own
 * properties. What follows from them elsewhere is left to the derivation, with what it `touched`.
 */
export async function writeDraft(tx: Transaction, draft: Draft) {
  const { steps, differing } = await draft.steps((ids) => readTombstones(tx, ids));
  // What is only made now carried nothing before.
  const there = differing.filter(({ before }) => before !== null);
  const { kinds, derivation } = rulesInUse();
  const touched = await derivation.touched(tx, there);
  await writeRecords(tx, steps);
  for (const { kind, settle } of kinds) {
    const own = differing.filter(({ id }) => recordKindOf(id) === kind);
    if (own.length > 0) await settle?.(tx, own);
  }
  return { differing, touched };
}

/**
 * Throws StaleVersion where the record, or a property that is counted apart, is not at the version
 * that the input names. `current` is what the refusal shows, the record itself if absent.
 */
export function checkVersion(
  draft: Draft,
  id: string,
  ifVersion: number | null,
  { property, current = id }: { property?: string; current?: string } = {},
): void {
  const version = draft.version(id, property);
  if (ifVersion !== null && ifVersion !== version)
    throw new StaleVersion(current, version, ifVersion);
}

/** Rolls the transaction back, so that an answer given again takes no number. */
class AnsweredBefore extends Error {
  readonly stored: Changed<unknown>;

  constructor(stored: Changed<unknown>) {
    super("answered before");
    this.stored = stored;
  }
}

async function findStored<Result>(
  tx: Transaction,
  accountId: string,
  mutationId: string,
  inputHash: string,
): Promise<Changed<Result> | null> {
  const [row] = await tx.run<{ id: string; inputHash: string; result: string }>(STORED, {
    accountId,
    mutationId,
  });
  if (!row) return null;
  if (row.inputHash !== inputHash) throw new MutationIdReused(mutationId);
  return { changeId: row.id, result: JSON.parse(row.result) as Result };
}

/** The same for equal inputs, in whatever order their fields came. */
function hashOf(input: unknown): string {
  const text = JSON.stringify(input, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(text).digest("hex");
}

const STORED = `
MATCH (c:Change {accountId: $accountId, mutationId: $mutationId})
RETURN c.id AS id, c.inputHash AS inputHash, c.result AS result`;

const RECORD = `
CREATE (c:Change) SET c = $change
FOREACH (about IN $told | CREATE (:Told {about: about, seq: c.seq, change: c.id}))`;
