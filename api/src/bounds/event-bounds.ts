import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { edtfRange } from "../dates/edtf.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { restrictsSources } from "../evidence/restricted-sources.ts";
import type { Days } from "../evidence/time-classes.ts";
import type { Context } from "../graphql/context.ts";
import { present } from "../neo4j/rows.ts";
import { type PlacedEvent, placedEvents } from "./placed-events.cypher.ts";

/** What bounds an undated event on one side (R56). */
export interface Bound {
  /** The day; BEFORE_ALL or AFTER_ALL where only the order is known. */
  day: number;
  /** The event that an editor places it after or before; null where a document alone bounds it. */
  event: PlacedEvent | null;
  /** The document that told of it, or of that event, by that day. */
  document: string | null;
}

/** The bounds of an undated event; at least one is known. */
export interface Bounds {
  event: PlacedEvent;
  notBefore: Bound | null;
  notAfter: Bound | null;
}

/**
 * Whether a filter may use bounds: they rest on any document and on an editor's order, so one that
 * asks what was known by a day, or leaves sources out, learns nothing from them.
 */
export const allowsBounds = (filter: LinkFilter) =>
  !restrictsSources(filter) && filter.natures === null;

/** The bounds of an event; null where it has a date, and where nothing bounds it. */
export async function boundsOf(context: Context, id: string): Promise<Bounds | null> {
  const event = await placed(context, id);
  if (isDated(event)) return null;
  const [earlier, later] = await Promise.all([
    reached(context, event, "after"),
    reached(context, event, "before"),
  ]);
  const notBefore = tightest(earlier.map(lowerBy), (one, other) => one.day > other.day);
  const notAfter = tightest(
    [...toldBy(event, null), ...later.flatMap(upperBy)],
    (one, other) => one.day < other.day,
  );
  return notBefore || notAfter ? { event, notBefore, notAfter } : null;
}

/**
 * The days that bounds leave; null where they leave all, or contradict each other. What may go on
 * for long has only its beginning bounded.
 */
function daysWithin(bounds: Bounds | null): Days | null {
  if (!bounds) return null;
  const from = bounds.notBefore?.day ?? BEFORE_ALL;
  const to = bounds.notAfter?.day ?? AFTER_ALL;
  if (from > to) return null;
  return { from, to: ENTITY_KINDS[bounds.event.kind].lasting ? AFTER_ALL : to };
}

/** Whether a window lies wholly outside the days that are left. */
export const isOutside = (within: Days | null, { during }: LinkFilter) =>
  within !== null && during !== null && (during.to < within.from || within.to < during.from);

/** Of undated events the days within which their bounds leave them, where the filter may use these. */
export async function daysOfBounds(
  context: Context,
  events: readonly { id: string; dated: number | null }[],
  filter: LinkFilter,
): Promise<Map<string, Days | null>> {
  if (!filter.during || !allowsBounds(filter)) return new Map();
  const undated = events.filter(({ dated }) => !dated);
  return new Map(
    await Promise.all(
      undated.map(async ({ id }) => [id, daysWithin(await boundsOf(context, id))] as const),
    ),
  );
}

/** Longer chains of undated events are not followed. */
const MOST_STEPS = 50;

/**
 * The events on one side of an undated one, nearest first: those it is placed next to, and those
 * that undated ones among them are placed next to. None twice, so a ring comes to an end.
 */
async function reached(context: Context, start: PlacedEvent, side: "after" | "before") {
  const known = new Set([start.id]);
  const found: PlacedEvent[] = [];
  let from = [start];
  for (let step = 0; step < MOST_STEPS && from.length > 0; step += 1) {
    const ids = new Set(from.flatMap((event) => (isDated(event) ? [] : event[side])));
    const next = [...ids].filter((id) => !known.has(id)).toSorted();
    for (const id of next) known.add(id);
    from = await Promise.all(next.map((id) => placed(context, id)));
    found.push(...from);
  }
  return found;
}

const placed = async (context: Context, id: string) =>
  present(await context.loader(placedEvents, undefined).load(id), id);

const isDated = ({ date }: PlacedEvent) => edtfRange(date).dated > 0;

/** What follows is no earlier than the first day of what it follows. */
const lowerBy = (event: PlacedEvent): Bound => ({
  day: edtfRange(event.date).first,
  event,
  document: null,
});

/**
 * What comes before another event is no later than the last day on which that may have begun, or
 * than the day by which an undated one was told of.
 */
function upperBy(event: PlacedEvent): Bound[] {
  if (!isDated(event)) return [...toldBy(event, event), { day: AFTER_ALL, event, document: null }];
  const began = edtfRange(event.date.split("/")[0] as string).last;
  const day = began === AFTER_ALL ? edtfRange(event.date).last : began;
  return [{ day, event, document: null }];
}

const toldBy = ({ told }: PlacedEvent, event: PlacedEvent | null): Bound[] =>
  told ? [{ day: told.day, event, document: told.document }] : [];

/** The tightest bound, of equal ones the first. */
const tightest = (bounds: readonly Bound[], isTighter: (one: Bound, other: Bound) => boolean) =>
  bounds.reduce<Bound | null>((best, one) => (!best || isTighter(one, best) ? one : best), null);
