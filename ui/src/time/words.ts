import { dayInWords } from "../design/words.ts";
import type { FilterState } from "../state/filter-options.ts";

type Window = NonNullable<FilterState["during"]>;

/** Short months have three letters each; the browser would write "Sept". */
const inWords = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`)).replace("Sept ", "Sep ");
};
const WORDS = {
  short: {
    month: inWords({ month: "short", year: "numeric" }),
    day: inWords({ day: "numeric", month: "short", year: "numeric" }),
    between: " – ",
  },
  long: {
    month: inWords({ month: "long", year: "numeric" }),
    day: inWords({ day: "numeric", month: "long", year: "numeric" }),
    between: " to ",
  },
};

/** A month in words, `2025-05`: "May 2025". */
export const monthInWords = (month: string) => WORDS.long.month(`${month}-01`);

/** A window in words: "Dec 2024 – Sep 2025", or in the long style "July to August 2025". */
export function windowInWords({ from, to }: Window, style: "short" | "long" = "short"): string {
  const { month, day, between } = WORDS[style];
  const whole = (!from || from.endsWith("-01")) && (!to || isMonthEnd(to));
  const tell = whole ? month : day;
  if (!from) return to ? `up to ${tell(to)}` : "any time";
  if (!to) return `from ${tell(from)}`;
  const [first, last] = [tell(from), tell(to)];
  if (first === last) return first;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? first.replace(/ \d{4}$/, "") : first}${between}${last}`;
}

/** The time that a window leaves out: "outside Dec 2024 – Sep 2025", "after 14 May 2025". */
export function outsideInWords({ from, to }: Window): string {
  if (from && to) return `outside ${windowInWords({ from, to })}`;
  return from ? `before ${dayInWords(from)}` : `after ${dayInWords(to!)}`;
}

function isMonthEnd(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

type Clocks = Pick<FilterState, "during" | "knownBy" | "includePossible" | "includeUndated">;

/** What both clocks keep: "dated Dec 2024 – Sep 2025 or undated, published by …". */
export function clocksInWords(filter: Clocks): string {
  const { during, knownBy, includePossible, includeUndated } = filter;
  const whole = during?.from && during.to ? "wholly within " : "wholly ";
  const within = includePossible ? "" : whole;
  const dated = during && `dated ${within}${windowInWords(during)}`;
  const published = knownBy && `${includePossible ? "" : "certainly "}published by`;
  return [
    dated && `${dated}${includeUndated ? " or undated" : ""}`,
    published && `${published} ${dayInWords(knownBy)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
