import { InvalidArgument } from "../errors.ts";
import { edtfText } from "./edtf.ts";
import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";

const DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`. Throws InvalidArgument naming `field`. */
export function dayNumber(text: string, field: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || dayText(time / DAY) !== text) {
    throw new InvalidArgument(field, `"${text.slice(0, 40)}" is not a day written YYYY-MM-DD`);
  }
  return time / DAY;
}

/**
 * The calendar day of a day number, with years before 1 as in ISO 8601; null if that end is unknown
 * or open.
 */
export function dayText(day: number): string | null {
  if (day <= BEFORE_ALL || day >= AFTER_ALL) return null;
  return new Date(day * DAY).toISOString().split("T")[0] as string;
}

const IN_WORDS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The span between two known day numbers in words: "15–31 May 2025". */
export function spanText(first: number, last: number): string {
  if (first >= LONG_AGO) return IN_WORDS.formatRange(first * DAY, last * DAY);
  return edtfText([...new Set([edtfOf(first), edtfOf(last)])].join("/"));
}
/** The first day of the year 1000: earlier ones are told with their era. */
const LONG_AGO = Date.UTC(1000, 0) / DAY;

/** A known day number as EDTF. */
function edtfOf(day: number): string {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const two = (n: number) => String(n).padStart(2, "0");
  const written = `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
  return [written, two(date.getUTCMonth() + 1), two(date.getUTCDate())].join("-");
}

/** The day number of now. */
export const dayOfNow = (): number => Math.floor(Date.now() / DAY);

/** The month of a day number, counted from year 0; null if that day is unknown or open. */
export function monthOf(day: number): number | null {
  if (day <= BEFORE_ALL || day >= AFTER_ALL) return null;
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month, counted from year 0, and its name `YYYY-MM`. */
export function startOfMonth(month: number): { day: number; name: string } {
  const date = new Date(Date.UTC(2000, month - 24_000));
  return { day: date.getTime() / DAY, name: date.toISOString().slice(0, 7) };
}
