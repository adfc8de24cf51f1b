import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import type { Context } from "../graphql/context.ts";
import { monthOf, spanText, startOfMonth } from "../dates/day.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { type PublicationClass, publicationClass } from "../evidence/time-classes.ts";
import { daysOfBounds } from "../bounds/event-bounds.ts";
import { count } from "../words/words.ts";
import {
  readNewestDocuments,
  readPublicationSpans,
  type SpanOfDocuments,
} from "./time-bar.cypher.ts";
import { readTimeline } from "./timeline.cypher.ts";
import { countClasses, countIn, entriesOf, type Entry } from "./timeline.ts";

/** The days between which something happened or was published. An unknown end is ±2³¹. */
interface Days {
  first: number;
  last: number;
}

/** One bar of the histogram. */
export interface Bar extends Days {
  /** `2025-05`; null for everything before the first month. */
  month: string | null;
  dated: number;
  possibly: number;
}

export type TimeBar = ReturnType<typeof timeBarOf>;

/** The data behind the fields of the bar. Each part is read once, when first asked for. */
export function timeBarOf(
  context: Context,
  filter: LinkFilter,
  entities: readonly string[] | null,
) {
  const rows = once(() => readTimeline(context.database, filter, entities));
  const spans = once(() => readPublicationSpans(context.database));
  return {
    filter,
    rows,
    spans,
    newest: (limit: number) => readNewestDocuments(context.database, limit),
    /** The bars ignore `during`; their range of months ignores the whole filter. */
    bars: once(async () => {
      const [events, documents] = await Promise.all([rows(), spans()]);
      const dated = events.flatMap(({ dated, dateFirst, dateLast }) =>
        dated ? [{ first: dateFirst as number, last: dateLast as number }] : [],
      );
      const anytime = { ...filter, during: null };
      return barsOf(entriesOf(events, anytime, new Map()), monthsOf([...dated, ...documents]));
    }),
    classes: once(async () => {
      const events = await rows();
      return countClasses(entriesOf(events, filter, await daysOfBounds(context, events, filter)));
    }),
    published: once(async () => countPublished(filter, await spans())),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const MAX_MONTHS = 24;

/**
 * The months of the bar: at most 24, up to the last known day of anything, without empty ones at
 * the start. Months are counted from year 0.
 */
export function monthsOf(things: readonly Days[]): number[] {
  const known = things
    .map(({ first, last }) => ({
      first: monthOf(first) ?? monthOf(last),
      last: monthOf(last) ?? monthOf(first),
    }))
    .filter((span): span is { first: number; last: number } => span.last !== null);
  if (known.length === 0) return [];
  const end = Math.max(...known.map(({ last }) => last));
  const earliest = end - MAX_MONTHS + 1;
  const reaching = known.filter(({ last }) => last >= earliest);
  const start = Math.max(earliest, Math.min(...reaching.map(({ first }) => first)));
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}

/** The histogram: one bar for everything earlier, and one for each month. */
export function barsOf(entries: readonly Entry[], months: readonly number[]) {
  const bars = months.map((month): Bar => {
    const { day: first, name } = startOfMonth(month);
    const last = startOfMonth(month + 1).day - 1;
    return { month: name, first, last, ...countIn(entries, first, last) };
  });
  const start = bars[0]?.first ?? AFTER_ALL;
  const before = { first: BEFORE_ALL, last: start - 1 };
  const earlier: Bar = { month: null, ...before, ...countIn(entries, before.first, before.last) };
  return { months: bars, earlier: earlier.dated + earlier.possibly > 0 ? earlier : null };
}

/**
 * How many documents were published, possibly published or not yet published by the day of
 * `knownBy`.
 */
export function countPublished(
  filter: Pick<LinkFilter, "knownBy">,
  spans: readonly SpanOfDocuments[],
): Record<PublicationClass, number> {
  const counts = { PUBLISHED: 0, POSSIBLY: 0, LATER: 0 };
  for (const { first, last, count } of spans)
    counts[publicationClass(filter.knownBy, first, last)] += count;
  return counts;
}

/** "4 documents were out by 1 June 2025, 3 more possibly; 1 came later." */
export function publishedInWords(
  filter: Pick<LinkFilter, "knownBy" | "includePossible">,
  counts: Record<PublicationClass, number>,
): string {
  const { PUBLISHED, POSSIBLY, LATER } = counts;
  if (filter.knownBy === AFTER_ALL) return `${count(PUBLISHED, "document")}, whenever published.`;
  const out = PUBLISHED === 0 ? "No document was" : wasOrWere(PUBLISHED);
  const by = spanText(filter.knownBy, filter.knownBy);
  const more = PUBLISHED === 0 ? POSSIBLY : `${POSSIBLY} more`;
  const possibly = `, ${more} possibly${filter.includePossible ? "" : " (left out)"}`;
  return `${out} out by ${by}${POSSIBLY > 0 ? possibly : ""}; ${LATER || "none"} came later.`;
}

const wasOrWere = (n: number) => `${count(n, "document")} ${n === 1 ? "was" : "were"}`;
