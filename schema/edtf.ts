/**
 * Dates are EDTF (ISO 8601-2), levels 0 and 1 and what of level 2 tells a single date: masked
 * digits, a qualifier on one component, seasons and quarters. Sets, years of more than four
 * digits and times of day are not held.
 */

/** One date of EDTF text, its digits as they stand there; an X is a digit that nobody gave. */
export interface EdtfDate {
  /** `2025`, `-0044`, `202X`, `XXXX`. */
  year: string;
  /** `05`, `XX`, or 21 to 41 for a season or a part of the year; '' where the year is all. */
  month: string;
  /** `14`, `XX`, `1X`; '' where there is none. */
  day: string;
  /** Marked `?` or `%`. */
  uncertain: boolean;
  /** Marked `~` or `%`. */
  approximate: boolean;
}

/** Days since 1970-01-01, both ends included. */
export interface Days {
  first: number;
  last: number;
}

/** Why `text` is no date that Backchannel can hold, or null where it is one. */
export function edtfProblem(text: string): string | null {
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (text === "") return null;
  const ends = text.split("/");
  if (ends.length > 2) return NO_DATE;
  for (const end of ends) {
    const open = ends.length === 2 && (end === "" || end === "..");
    const problem = open ? null : dateProblem(end);
    if (problem !== null) return problem;
  }
  const [start, end] = ends.map((one) => daysOf(readDate(one)));
  return start && end && end.last < start.first ? "ends before it starts" : null;
}

const MAX_LENGTH = 60;
const NO_DATE =
  "must be a date as EDTF, e.g. 2025, 2025-05, 2025-05-14, 2024-12/2025-05 or /2025-05";

function dateProblem(text: string): string | null {
  const timed = TIMED.exec(text);
  if (timed) return `must be a day without a time of day: write ${timed[1]}`;
  const date = readDate(text);
  if (date === null) return NO_DATE;
  const { year, month, day } = date;
  const whose = year.includes("X") ? "no such year has" : `${year} has no`;
  const number = Number(month);
  const isMonth = number >= 1 && number <= 12;
  if (month !== "" && month !== "XX" && !isMonth && !(month in PARTS_OF_YEAR)) {
    return `${whose} month ${month}`;
  }
  if (day === "" || day === "XX") return null;
  if (month in PARTS_OF_YEAR) return NO_DATE;
  const least = Number(day.replace("X", "0"));
  if (day !== "00" && least <= longestMonth(year, month)) return null;
  return isMonth && least > 0
    ? `${whose} ${least} ${MONTHS[number - 1]}`
    : `no month has a day ${day}`;
}

const TIMED = /^(-?\d{4}-\d{2}-\d{2})T/;

/**
 * Reads one date, with or without qualifiers; null where its form is none of EDTF's. Whether the
 * month has such a day is another question.
 */
export function readDate(text: string): EdtfDate | null {
  if (!QUALIFIED.test(text)) return null;
  const [, year, month = "", day = ""] = FORM.exec(text.replace(/[?~%]/g, "")) ?? [];
  if (!year) return null;
  return {
    year,
    month,
    day,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
  };
}

/** A qualifier stands before or after a component. */
const QUALIFIED = /^[?~%]?-?[\dX]{4}[?~%]?(-[?~%]?[\dX]{2}[?~%]?){0,2}$/;
const FORM = /^(-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX))(?:-(\d{2}|XX)(?:-(\d{2}|\dX|XX))?)?$/;

/** First and last day that a date may mean; null where its year is not given. */
export function daysOf(date: EdtfDate | null): Days | null {
  if (date === null || date.year.endsWith("XXXX")) return null;
  const { year, month, day } = date;
  const [from, to] = yearsOf(year);
  const part = PARTS_OF_YEAR[month];
  if (part) {
    const [firstMonth, lastMonth] = part.months;
    return { first: dayOf(from, firstMonth, 1), last: endOfMonth(to, lastMonth) };
  }
  const [firstMonth, lastMonth] = /\d/.test(month) ? [Number(month), Number(month)] : [1, 12];
  if (!/\d/.test(day)) {
    return { first: dayOf(from, firstMonth, 1), last: endOfMonth(to, lastMonth) };
  }
  const [firstDay, lastDay] = [Number(day.replace("X", "0")), Number(day.replace("X", "9"))];
  return {
    first: dayOf(from, firstMonth, Math.max(1, firstDay)),
    // The 31st of an unknown month is at the latest one of a month that has it: December.
    last: Math.min(dayOf(to, lastMonth, lastDay), endOfMonth(to, lastMonth)),
  };
}

/** The first and the last year that are meant, the same where no digit is masked. */
export function yearsOf(year: string): [number, number] {
  const ends = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * Seasons, and quarters, thirds and halves of a year (ISO 8601-2, 4.8), with their first and last
 * month. A season without a hemisphere is a northern one; seasons are those of meteorologists, and
 * one that begins in December ends in February of the next year, which is month 14.
 */
export const PARTS_OF_YEAR: Readonly<
  Record<string, { name: string; months: readonly [number, number] }>
> = {
  21: { name: "spring", months: [3, 5] },
  22: { name: "summer", months: [6, 8] },
  23: { name: "autumn", months: [9, 11] },
  24: { name: "winter", months: [12, 14] },
  25: { name: "northern spring", months: [3, 5] },
  26: { name: "northern summer", months: [6, 8] },
  27: { name: "northern autumn", months: [9, 11] },
  28: { name: "northern winter", months: [12, 14] },
  29: { name: "southern spring", months: [9, 11] },
  30: { name: "southern summer", months: [12, 14] },
  31: { name: "southern autumn", months: [3, 5] },
  32: { name: "southern winter", months: [6, 8] },
  33: { name: "first quarter of", months: [1, 3] },
  34: { name: "second quarter of", months: [4, 6] },
  35: { name: "third quarter of", months: [7, 9] },
  36: { name: "last quarter of", months: [10, 12] },
  37: { name: "first third of", months: [1, 4] },
  38: { name: "second third of", months: [5, 8] },
  39: { name: "last third of", months: [9, 12] },
  40: { name: "first half of", months: [1, 6] },
  41: { name: "second half of", months: [7, 12] },
};

const DAY = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC, which takes the year 44 for 1944.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}

const endOfMonth = (year: number, month: number) => dayOf(year, month + 1, 0);

/** How many days the month has, at most where year or month are not given. */
function longestMonth(year: string, month: string): number {
  if (month === "XX") return 31;
  const leap = 2000;
  const known = year.includes("X") ? leap : Number(year);
  return endOfMonth(known, Number(month)) - dayOf(known, Number(month), 1) + 1;
}

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
