import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import {
  daysOf,
  type EdtfDate,
  MONTHS,
  PARTS_OF_YEAR,
  readDate,
  yearsOf,
} from "@backchannel/schema/edtf.ts";

/** The days that a date may mean. */
export interface EdtfRange {
  /** Days since 1970-01-01; BEFORE_ALL if the start is unknown or open. */
  first: number;
  /** AFTER_ALL if the end is unknown or open. */
  last: number;
  /**
   * Which ends are known: 0 none, 1 start, 2 end, 3 both. An explicitly open end counts as known.
   */
  dated: 0 | 1 | 2 | 3;
}

const UNDATED: EdtfRange = { first: BEFORE_ALL, last: AFTER_ALL, dated: 0 };

/**
 * First and last day of EDTF text. An empty end of an interval is unknown, `..` is open. A date
 * without a year (`XXXX-12`) counts as undated, and so does text that is not EDTF. A time of day,
 * which earlier versions accepted, is ignored: the day is the printed one.
 */
export function edtfRange(text: string): EdtfRange {
  const [start = "", end] = text.split("/");
  const from = daysOf(readDay(start));
  if (end === undefined) return from ? { ...from, dated: 3 } : UNDATED;
  const to = daysOf(readDay(end));
  if (!from && !to) return UNDATED;
  const startKnown = from !== null || start === "..";
  const endKnown = to !== null || end === "..";
  return {
    first: from?.first ?? BEFORE_ALL,
    last: to?.last ?? AFTER_ALL,
    dated: ((startKnown ? 1 : 0) + (endKnown ? 2 : 0)) as EdtfRange["dated"],
  };
}

const readDay = (text: string) => readDate(text.replace(/T.*$/, ""));

/** A date in words: "14 May 2025", "to May 2025, start not given", "not dated". */
export function edtfText(text: string): string {
  if (text === "") return "not dated";
  const [start = "", end] = text.split("/");
  return end === undefined ? dateText(start) : spanOf(start, end);
}

/** The period that several dates span, in words. */
export const edtfSpanText = (dates: readonly string[]): string => edtfText(edtfSpan(dates));

/**
 * The period that several dates span, as EDTF made of their own parts, so that a month stays a
 * month; '' where there is no date. If one date contains all others (May 2025 contains 14 May), it
 * is the answer; else from the earliest to the latest, which goes on where one does and none ends.
 */
export function edtfSpan(dates: readonly string[]): string {
  const given = dates
    .map((text) => ({ text, range: edtfRange(text) }))
    .filter(({ range }) => range.dated > 0);
  if (given.length === 0) return dates.find((text) => text !== "") ?? "";
  const starts = given.filter(({ range }) => range.first !== BEFORE_ALL);
  const ends = given.filter(({ range }) => range.last !== AFTER_ALL);
  const earliest = starts.toSorted((a, b) => a.range.first - b.range.first || wider(a, b))[0];
  const latest = ends.toSorted((a, b) => b.range.last - a.range.last || wider(a, b))[0];
  if (earliest && earliest === latest) return earliest.text;
  const start = earliest ? (earliest.text.split("/")[0] as string) : "";
  const goesOn = given.some(({ text }) => text.endsWith("/.."));
  const end = goesOn && !given.some(hasEnd) ? ".." : (latest?.text.split("/").at(-1) ?? "");
  if (start === "" && end === "") return "";
  return start === end ? start : `${start}/${end}`;
}

interface Given {
  text: string;
  range: EdtfRange;
}
const wider = (a: Given, b: Given) => b.range.last - b.range.first - (a.range.last - a.range.first);
/** Whether it says until when, not merely on what day. */
const hasEnd = ({ text, range }: Given) => text.includes("/") && range.last !== AFTER_ALL;

function spanOf(start: string, end: string): string {
  const from = start && start !== ".." ? dateText(start) : null;
  const to = end && end !== ".." ? dateText(end) : null;
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return `from ${from}, ${end === ".." ? "continuing" : "end not given"}`;
  if (to) return `to ${to}, ${start === ".." ? "start open" : "start not given"}`;
  return "not dated";
}

function dateText(text: string): string {
  const date = readDay(text);
  if (date === null) return text;
  const doubts = [date.uncertain && "possibly", date.approximate && "about"];
  return [...doubts, wordsOf(date)].filter(Boolean).join(" ");
}

function wordsOf({ year, month, day }: EdtfDate): string {
  const when = yearText(year);
  const within = IS_MASKED.test(year)
    ? /\dX$/.test(year)
      ? ` in the ${when}`
      : `, ${when}`
    : ` ${when}`;
  const part = PARTS_OF_YEAR[month];
  if (part) return `${part.name} ${when}`;
  const name = MONTHS[Number(month) - 1];
  if (!name) {
    if (month === "") return when;
    const exact = /^\d\d$/.test(day);
    return exact ? `the ${ordinal(Number(day))} of a month in ${when}` : `${when}, month not given`;
  }
  if (day === "XX") return `${name}${within}, day not given`;
  if (day.endsWith("X")) {
    return `a day from ${Number(day.replace("X", "0")) || 1} to ${Number(day.replace("X", "9"))} ${name}${within}`;
  }
  return `${day && `${Number(day)} `}${name}${within}`;
}

const IS_MASKED = /X/;

/** `202X` is the 2020s, `20XX` one of a hundred years; the year 0 is 1 BC. */
function yearText(year: string): string {
  if (year.endsWith("XXXX")) return "year not given";
  if (/^\d{3}X$/.test(year)) return `${year.replace("X", "0")}s`;
  const [from, to] = yearsOf(year);
  if (from !== to) return from > 0 ? `${from}–${to}` : `${1 - from}–${1 - to} BC`;
  if (from <= 0) return `${1 - from} BC`;
  return from < 1000 ? `AD ${from}` : String(from);
}

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Record<Intl.LDMLPluralRule, string> = {
  one: "st",
  two: "nd",
  few: "rd",
  other: "th",
  zero: "th",
  many: "th",
};
const ordinal = (number: number) => `${number}${ENDINGS[ORDINALS.select(number)]}`;
