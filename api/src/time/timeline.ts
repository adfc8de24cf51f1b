import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Context } from "../graphql/context.ts";
import { InvalidArgument } from "../errors.ts";
import { ADMITTED_COLUMNS } from "../evidence/claim-arrays.ts";
import { type Graded, graded } from "../evidence/claim-set.ts";
import {
  admittedClaims,
  type LinkFilter,
  wantsGrade,
  wantsResult,
  whyNotAdmitted,
} from "../evidence/filter.ts";
import { type DateClass, dateClass, type Days } from "../evidence/time-classes.ts";
import { refuseMissing } from "../graphql/known-ids.ts";
import { findEntity } from "../entity/load-entity.ts";
import { isOutside } from "../bounds/event-bounds.ts";
import { joinEvent } from "../evidence/joined-claims.ts";
import type { TimelineRow } from "./timeline.cypher.ts";

/** ORDER_ONLY: undated, but a curator says what it comes after or before. */
export type EntryClass = Exclude<DateClass, "OUTSIDE"> | "ORDER_ONLY";

/** An event, with the evidence of the claims about it that the filter admits. */
export interface Entry extends TimelineRow, Graded {
  dateClass: EntryClass;
  /** False if its class is not wanted. It is then counted, but not listed. */
  wanted: boolean;
  /** The first event that it precedes according to a curator; null if it follows one itself. */
  precedes: string | null;
}

/**
 * The events that the filter admits, in the order of the rows, including those of an unwanted class
 * (R17). Drops undated ones whose bounds, as far as the filter may use these, lie `within` other days
 * than its window (R56).
 */
export function entriesOf(
  rows: readonly TimelineRow[],
  filter: LinkFilter,
  within: ReadonlyMap<string, Days | null>,
): Entry[] {
  const shown = rows
    .filter((row) => row.told.length > 0)
    .filter(({ id }) => !isOutside(within.get(id) ?? null, filter));
  const followers = Map.groupBy(shown, ({ follows }) => follows);
  return shown
    .map((row) => entryOf(row, filter, row.precedes ?? followers.get(row.id)?.[0]?.id ?? null))
    .filter((entry) => entry !== null)
    .filter((entry) => wantsGrade(filter, entry.evidence) && wantsResult(filter, entry));
}

/** How many entries fall into each class, wanted or not. */
export function countClasses(entries: readonly Entry[]): Record<EntryClass, number> {
  const counts = { IN_WINDOW: 0, POSSIBLY: 0, UNDATED: 0, ORDER_ONLY: 0 };
  for (const entry of entries) counts[entry.dateClass] += 1;
  return counts;
}

/**
 * The event with its evidence; null if its date is outside the window or none of its claims is
 * admitted.
 */
function entryOf(row: TimelineRow, filter: LinkFilter, precedes: string | null): Entry | null {
  const when = classOf(row, filter.during);
  if (when === "OUTSIDE") return null;
  const wanted = isWanted(when, filter);
  const links = row.told.map(([kind, columns]) => {
    const { temporality } = LINK_KINDS[kind];
    const claims = { temporality, group: [], ...ADMITTED_COLUMNS.read(columns) };
    return { claims, admitted: (wanted ? admittedClaims : ofAnyClass)(filter, claims) };
  });
  const claims = joinEvent(links, row.id);
  if (claims.claim.length === 0) return null;
  return {
    ...row,
    dateClass: when === "UNDATED" && (row.follows || precedes) ? "ORDER_ONLY" : when,
    wanted,
    precedes: row.follows ? null : precedes,
    ...graded(claims),
  };
}

const classOf = (row: TimelineRow, window: Days | null) =>
  dateClass(window, row.dated ?? 0, row.dateFirst ?? BEFORE_ALL, row.dateLast ?? AFTER_ALL);

function isWanted(when: DateClass, filter: LinkFilter): boolean {
  if (when === "POSSIBLY") return filter.includePossible;
  return when !== "UNDATED" || !filter.during || filter.includeUndated;
}

/** The claims that would be admitted if every class of the window were wanted. */
function ofAnyClass(filter: LinkFilter, claims: Parameters<typeof admittedClaims>[1]): number[] {
  const lenient = { ...filter, includePossible: true, includeUndated: true };
  return admittedClaims({ ...filter, during: null }, claims).filter(
    (i) => whyNotAdmitted(lenient, claims, i) === null,
  );
}

/** How many of the entries are certainly within a span of days, and how many only possibly. */
export function countIn(entries: readonly Entry[], from: number, to: number) {
  const classes = entries.map((entry) => classOf(entry, { from, to }));
  return {
    dated: classes.filter((one) => one === "IN_WINDOW").length,
    possibly: classes.filter((one) => one === "POSSIBLY").length,
  };
}

const MAX_ENTITIES = 500;

/** Checks the `entities` of a timeline. Replaces a merged entity by the one it was merged into. */
export async function readEntities(
  context: Context,
  ids: readonly string[] | null | undefined,
): Promise<string[] | null> {
  if (!ids) return null;
  if (ids.length > MAX_ENTITIES)
    throw new InvalidArgument("entities", `takes at most ${MAX_ENTITIES} ids`);
  const found = await Promise.all(
    ids.map(async (id) => ({ id, row: await findEntity(context, id) })),
  );
  const missing = found.flatMap(({ id, row }) => (row ? [] : id));
  await refuseMissing(context, "entities", "Entity", missing);
  return found.flatMap(({ row }) => row?.id ?? []);
}
