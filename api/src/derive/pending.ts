import { raiseSeq } from "../change/change.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { type Derived, deriveInvolvements, deriveLinks, deriveStated } from "./derive.ts";
import { partsAt, type Place, placeOf } from "./place.ts";
import { settleClaims } from "./settle-claims.ts";

/**
 * Claims are marked where what follows from bulk work, or from a change of a record with very many
 * claims, has yet to be made, so that the work of one transaction stays small and goes on where it
 * was cut short. The marks are labels: first of claims whose columns, then of those whose link, then
 * of those whose parts in events have to be made anew.
 */

export async function markPending(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.run(MARK, { ids });
}

/** Marks claims of which the columns have to be settled. */
export const markUnsettled = (tx: Transaction, ids: readonly string[]) =>
  tx.run(MARK_COLUMNS, { ids });

/**
 * Settles claims, and marks those that were `written` or store something else now. What a claim has
 * left is derived at once: later nobody knows of it.
 */
export async function settleAndMark(
  tx: Transaction,
  ids: readonly string[],
  written: ReadonlySet<string> = new Set(),
): Promise<void> {
  const settled = await settleClaims(tx, ids);
  const differing = settled.filter(({ id, differs }) => differs || written.has(id));
  await markPending(
    tx,
    differing.map(({ id }) => id),
  );
  const moved = differing.filter(
    ({ was, now }) =>
      was.linkId !== now.linkId || was.eventId !== now.eventId || was.placeId !== now.placeId,
  );
  await deriveLinks(
    tx,
    moved.map(({ was }) => was),
  );
}

/** Derives what the next marked claims carry and unmarks them; null where none is marked. */
async function derivePending(tx: Transaction): Promise<Derived | null> {
  const unsettled = await tx.run<{ id: string }>(TAKE_COLUMNS, { limit: BATCH });
  if (unsettled.length > 0) {
    await settleAndMark(tx, unsettled.map(({ id }) => id)); // prettier-ignore
    return { links: 0, involvements: 0 };
  }
  const links = await tx.run<{ id: string }>(TAKE_LINKS, { limit: BATCH });
  if (links.length > 0) {
    return { links: await deriveStated(tx, links.map(({ id }) => id)), involvements: 0 }; // prettier-ignore
  }
  const parts = await tx.run<{ place: Place }>(TAKE_PARTS, { limit: BATCH_OF_PARTS });
  if (parts.length === 0) return null;
  const places = parts.map(({ place }) => place);
  return { links: 0, involvements: await deriveInvolvements(tx, partsAt(places)) };
}

/** Runs work in a transaction that is the next of many, or in one that goes on. */
export type Run = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Each batch in a write transaction of its own. */
export const batchwise =
  (database: Database): Run =>
  (work) =>
    database.write(async (tx) => {
      await raiseSeq(tx);
      return work(tx);
    });

/** Derives what all marked claims carry, batch by batch; `onProgress` is told what was so far. */
export async function deriveAllPending(
  run: Run,
  onProgress: (derived: Derived) => void = () => {},
): Promise<Derived> {
  const sum = { links: 0, involvements: 0 };
  for (let next = await run(derivePending); next; next = await run(derivePending)) {
    sum.links += next.links;
    sum.involvements += next.involvements;
    onProgress(sum);
  }
  return sum;
}

/** Whether anything is marked. To look by deriving would take a number of the graph each time. */
export async function isAnyPending(database: Database): Promise<boolean> {
  const [row] = await database.read<{ pending: boolean }>("anything to derive", ANY_PENDING);
  return row?.pending ?? false;
}

const ANY_PENDING = `
RETURN EXISTS { (:PendingColumns) } OR EXISTS { (:PendingLink) } OR EXISTS { (:PendingPart) } AS pending`;

/** Claims that a transaction takes at most, so that others wait for less than a second. */
const BATCH = 1_000;
/** A claim has up to three parts: of its subject, its object and its place. */
const BATCH_OF_PARTS = 400;

const MARK_COLUMNS = "UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c:PendingColumns";

const TAKE_COLUMNS = `
MATCH (c:PendingColumns) WITH c LIMIT $limit
REMOVE c:PendingColumns
RETURN c.id AS id`;

const MARK = "UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.linkId > '' SET c:PendingLink";

/**
 * With all marked claims of each link, so that it is derived once. The planner, which knows of few
 * marks, would look at all of them for each link.
 */
const TAKE_LINKS = `
MATCH (next:PendingLink) WITH next LIMIT $limit
WITH DISTINCT next.linkId AS id
MATCH (c:Claim {linkId: id}) USING INDEX c:Claim(linkId) WHERE c:PendingLink
REMOVE c:PendingLink
FOREACH (_ IN CASE WHEN c.eventId > '' THEN [1] ELSE [] END | SET c:PendingPart)
RETURN DISTINCT id`;

/** With all marked claims of each link in the event, whose parts are the same. */
const TAKE_PARTS = `
MATCH (next:PendingPart) WITH next LIMIT $limit
WITH DISTINCT next.linkId AS linkId, next.eventId AS eventId
MATCH (c:Claim {linkId: linkId}) USING INDEX c:Claim(linkId) WHERE c:PendingPart AND c.eventId = eventId
REMOVE c:PendingPart
RETURN DISTINCT ${placeOf("c")} AS place`;
