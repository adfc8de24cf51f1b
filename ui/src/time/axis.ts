import type { FilterState } from "../state/store.ts";

/** A month of the axis with its first and last day. */
export interface Month {
  first: string;
  last: string;
}

/** The axis of the bar: months side by side, and before them, if anything, one bin. */
export interface Axis {
  months: readonly Month[];
  hasEarlier: boolean;
}

/** Either end of a window, or none: the days at which a handle may stand. */
export type Day = string | null;

const DAY = 86_400_000;
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const text = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The bin of what came earlier is as wide as a month, and a gap sets it apart. */
const GAP = 0.4;

const offset = ({ hasEarlier }: Axis) => (hasEarlier ? 1 + GAP : 0);
const widths = (axis: Axis) => axis.months.length + offset(axis);

/** Where month `index` begins, in percent of the axis; its number of months gives the end. */
export function leftOf(axis: Axis, index: number): number {
  return ((offset(axis) + index) / widths(axis)) * 100;
}

/** How wide a month or the bin before them is, in percent of the axis. */
export const widthOf = (axis: Axis) => 100 / widths(axis);

/** Where a day begins, in percent of the axis; one that lies off it stands at its edge. */
export function placeOf(axis: Axis, day: string): number {
  const wanted = number(day);
  const index = axis.months.findIndex(({ last }) => number(last) >= wanted);
  if (index < 0) return 100;
  const { first, last } = axis.months[index]!;
  if (wanted < number(first)) return axis.hasEarlier ? widthOf(axis) / 2 : 0;
  const part = (wanted - number(first)) / (number(last) - number(first) + 1);
  return leftOf(axis, index + part);
}

/** Where a day ends. */
export const endOf = (axis: Axis, day: string) => placeOf(axis, text(number(day) + 1));

/** The month at a place in percent; -1 for the bin before them. */
export function monthAt(axis: Axis, place: number): number {
  const index = Math.floor((place / 100) * widths(axis) - offset(axis));
  return Math.max(axis.hasEarlier ? -1 : 0, Math.min(axis.months.length - 1, index));
}

/** The day at a place in percent; null at and beyond the right end. */
export function dayAt(axis: Axis, place: number): Day {
  if (place >= 100) return null;
  const at = Math.max(0, (place / 100) * widths(axis) - offset(axis));
  const month = axis.months[Math.floor(at)];
  if (!month) return null;
  const days = number(month.last) - number(month.first) + 1;
  return text(number(month.first) + Math.floor((at % 1) * days));
}

/** The first day of a window whose handle is dropped at a place: that of the nearest month. */
export function startAt(axis: Axis, place: number): Day {
  if (place < widthOf(axis) / 2) return null;
  return axis.months[Math.max(0, nearest(axis, place))]?.first ?? axis.months.at(-1)?.first ?? null;
}

/** The last day of a window whose handle is dropped at a place; none at the right end. */
export function endAt(axis: Axis, place: number): Day {
  const index = Math.max(1, nearest(axis, place));
  return index < axis.months.length ? axis.months[index - 1]!.last : null;
}

const nearest = (axis: Axis, place: number) =>
  Math.round((place / 100) * widths(axis) - offset(axis));

/** The window over all months between two, either order; the bin before them opens it. */
export function windowOver(axis: Axis, a: number, b: number): FilterState["during"] {
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const before = axis.months[0]?.first;
  const to = axis.months[end]?.last ?? (before ? text(number(before) - 1) : null);
  return cleared({ from: axis.months[start]?.first ?? null, to });
}

/** No window at all where neither end is given. */
export const cleared = (window: { from: Day; to: Day }): FilterState["during"] =>
  window.from || window.to ? window : null;

/**
 * The days at which a handle stops. A window begins with a month or has no first day, and ends
 * with a month or has no last day; what is published by the last month is all there is.
 */
export const STOPS = {
  from: ({ months }: Axis): Day[] => [null, ...months.map(({ first }) => first)],
  to: ({ months }: Axis): Day[] => [...months.map(({ last }) => last), null],
};

/** The stop that a handle stands at, or the next one before it. */
export function stopOf(stops: readonly Day[], day: Day): number {
  if (day === null) return Math.max(0, stops.indexOf(null));
  const before = stops.filter((stop) => stop !== null && stop <= day).length;
  return stops[0] === null ? before : Math.max(0, before - 1);
}

/** Moves `from` or `to` so that the window keeps at least a day. */
export function moved(
  window: { from: Day; to: Day },
  end: "from" | "to",
  day: Day,
): { from: Day; to: Day } {
  const other = window[end === "from" ? "to" : "from"];
  if (day !== null && other !== null && (end === "from" ? day > other : day < other)) return window;
  return { ...window, [end]: day };
}
