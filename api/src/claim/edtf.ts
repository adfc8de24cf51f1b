import edtf from "edtf";
import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { edtfProblem } from "@backchannel/schema/edtf.ts";

/** The days that a date may mean. */
export interface EdtfRange {
  /** Days since 1970-01-01; BEFORE_ALL where the start is unknown or open. */
  first: number;
  /** AFTER_ALL where the end is unknown or open. */
  last: number;
  /** Which ends are known: 0 none, 1 start, 2 end, 3 both. An end said to be open is known. */
  dated: 0 | 1 | 2 | 3;
}

const DAY = 86_400_000;
const UNDATED: EdtfRange = { first: BEFORE_ALL, last: AFTER_ALL, dated: 0 };

/**
 * First and last day of EDTF text. An empty end of an interval is unknown, `..` is open; a date
 * without a year (`XXXX-12`) is as good as undated. Throws where `text` is not EDTF.
 */
export function edtfRange(text: string): EdtfRange {
  if (text === "") return UNDATED;
  const known = ranges.get(text);
  if (known) return known;
  const range = parsedRange(text);
  if (ranges.size >= MAX_KNOWN) ranges.clear();
  ranges.set(text, range);
  return range;
}

/** As slow as the judgement of a date, and asked for as often. */
const ranges = new Map<string, EdtfRange>();
const MAX_KNOWN = 10_000;

function parsedRange(text: string): EdtfRange {
  if (edtfProblem(text) !== null) throw new RangeError(text);
  const [start, end] = text.split("/");
  const from = daysOf(start!);
  if (end === undefined) return from ? { ...from, dated: 3 } : UNDATED;
  const to = daysOf(end);
  const startKnown = from !== null || start === "..";
  const endKnown = to !== null || end === "..";
  if (!from && !to) return UNDATED;
  return {
    first: from?.first ?? BEFORE_ALL,
    last: to?.last ?? AFTER_ALL,
    dated: ((startKnown ? 1 : 0) + (endKnown ? 2 : 0)) as EdtfRange["dated"],
  };
}

function daysOf(text: string): { first: number; last: number } | null {
  if (text === "" || text === ".." || text.startsWith("XXXX")) return null;
  const { min, max } = edtf(text);
  return { first: Math.floor(min / DAY), last: Math.floor(max / DAY) };
}

/** A date in words: "14 May 2025", "to May 2025, start not given", "not dated". */
export function edtfText(text: string): string {
  if (text === "") return "not dated";
  const [start, end] = text.split("/");
  if (end === undefined) return dateText(start!);
  const from = start && start !== ".." ? dateText(start) : null;
  const to = end && end !== ".." ? dateText(end) : null;
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return `from ${from}, ${end === ".." ? "continuing" : "end not given"}`;
  if (to) return `to ${to}, ${start === ".." ? "start open" : "start not given"}`;
  return "not dated";
}

// prettier-ignore
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const SEASONS = ["spring", "summer", "autumn", "winter"];

function dateText(text: string): string {
  const bare = text.replace(/[~?%]/g, "");
  const words = wordsOf(bare) ?? bare;
  const doubts = [/[?%]/.test(text) && "possibly", /[~%]/.test(text) && "about"];
  return [...doubts, words].filter(Boolean).join(" ");
}

function wordsOf(bare: string): string | null {
  const [, year, month, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare) ?? [];
  if (!year) return null;
  const season = SEASONS[Number(month) - 21];
  if (season) return `${season} ${year}`;
  if (month === "XX") return `${yearText(year)}, month not given`;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (year === "XXXX") {
    return name ? `${day ? `${Number(day)} ` : ""}${name}, year not given` : null;
  }
  if (!name) return yearText(year);
  if (day === "XX") return `${name} ${year}, day not given`;
  return `${day ? `${Number(day)} ` : ""}${name} ${year}`;
}

/** `202X` is the 2020s, `15XX` the 1500s. */
function yearText(year: string): string {
  return year.endsWith("X") ? `${year.replaceAll("X", "0")}s` : year;
}
