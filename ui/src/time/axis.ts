import type { FilterState } from "../state/filter-options.ts";

export interface Month {
  first: string;
  last: string;
}

/** The axis of the bar: its months, and before them one bin for anything earlier. */
export interface Axis {
  months: readonly Month[];
  hasEarlier: boolean;
}

/** A day at which a handle may stand; null = that end of the window is open. */
export type Day = string | null;

const DAY = 86_400_000;
const toNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const toDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The bin for anything earlier is as wide as a month. This gap follows it, in months. */
const GAP = 0.4;

const offset = ({ hasEarlier }: Axis) => (hasEarlier ? 1 + GAP : 0);
const widths = (axis: Axis) => axis.months.length + offset(axis);

/** Where month `index` begins, in percent of the axis. The number of months gives the right end. */
export function leftOf(axis: Axis, index: number): number {
  return ((offset(axis) + index) / widths(axis)) * 100;
}

/** Width of a month and of the bin, in percent of the axis. */
export const widthOf = (axis: Axis) => 100 / widths(axis);

/** Where a day begins, in percent of the axis. A day outside the axis is placed at its edge. */
export function placeOf(axis: Axis, day: string): number {
  const wanted = toNumber(day);
  const index = axis.months.findIndex(({ last }) => toNumber(last) >= wanted);
  if (index < 0) return 100;
  const { first, last } = axis.months[index]!;
  if (wanted < toNumber(first)) return axis.hasEarlier ? widthOf(axis) / 2 : 0;
  const part = (wanted - toNumber(first)) / (toNumber(last) - toNumber(first) + 1);
  return leftOf(axis, index + part);
}

/** Where a day ends, in percent of the axis. */
export const endOf = (axis: Axis, day: string) => placeOf(axis, toDay(toNumber(day) + 1));

/** The index of the month at a position in percent; -1 = the bin before the months. */
export function monthAt(axis: Axis, place: number): number {
  const index = Math.floor((place / 100) * widths(axis) - offset(axis));
  return Math.max(axis.hasEarlier ? -1 : 0, Math.min(axis.months.length - 1, index));
}

/** The day at a position in percent; null at the right end and beyond. */
export function dayAt(axis: Axis, place: number): Day {
  if (place >= 100) return null;
  const at = Math.max(0, (place / 100) * widths(axis) - offset(axis));
  const month = axis.months[Math.floor(at)];
  if (!month) return null;
  const days = toNumber(month.last) - toNumber(month.first) + 1;
  return toDay(toNumber(month.first) + Math.floor((at % 1) * days));
}

/** First day of the window when its handle is dropped at a position: that of the nearest month. */
export function startAt(axis: Axis, place: number): Day {
  if (place < widthOf(axis) / 2) return null;
  return axis.months[Math.max(0, nearest(axis, place))]?.first ?? axis.months.at(-1)?.first ?? null;
}

/** Last day of the window when its handle is dropped at a position; null at the right end. */
export function endAt(axis: Axis, place: number): Day {
  const index = Math.max(1, nearest(axis, place));
  return index < axis.months.length ? axis.months[index - 1]!.last : null;
}

const nearest = (axis: Axis, place: number) =>
  Math.round((place / 100) * widths(axis) - offset(axis));

/** The window from one month to another, in either order. The bin leaves the start open. */
export function windowOver(axis: Axis, a: number, b: number): FilterState["during"] {
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const before = axis.months[0]?.first;
  const to = axis.months[end]?.last ?? (before ? toDay(toNumber(before) - 1) : null);
  return windowOrNull({ from: axis.months[start]?.first ?? null, to });
}

/** A window with both ends open is no window. */
export const windowOrNull = ({ from, to }: { from: Day; to: Day }): FilterState["during"] =>
  from || to ? { from, to } : null;

/**
 * The days at which a handle stops. A window starts with a month or is open, and ends with a month
 * or is open. The day of publication stops where the end of a window does.
 */
export const STOPS = {
  from: ({ months }: Axis): Day[] => [null, ...months.map(({ first }) => first)],
  to: ({ months }: Axis): Day[] => [...months.map(({ last }) => last), null],
};

/** The index of the stop of a day, or of the last one before it. */
export function stopOf(stops: readonly Day[], day: Day): number {
  if (day === null) return Math.max(0, stops.indexOf(null));
  const before = stops.filter((stop) => stop !== null && stop <= day).length;
  return stops[0] === null ? before : Math.max(0, before - 1);
}

/** Sets `from` or `to`, unless the window would be less than a day. */
export function moved(
  window: { from: Day; to: Day },
  end: "from" | "to",
  day: Day,
): { from: Day; to: Day } {
  const other = window[end === "from" ? "to" : "from"];
  if (day !== null && other !== null && (end === "from" ? day > other : day < other)) return window;
  return { ...window, [end]: day };
}
