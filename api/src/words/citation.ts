import { type Nature, NATURES } from "@backchannel/schema/claim.ts";
import { edtfText } from "../dates/edtf.ts";

/**
 * How a document is cited: outlet and date, "Alwaght, 1 June 2025". A range of possible days is
 * cited by the month or year they share; an unknown end reads "or later".
 */
export function citation(outletName: string, published: string): string {
  return published === ""
    ? `${outletName}, not dated`
    : `${outletName}, ${publishedText(published)}`;
}

/** When it was published, in words: of a range of possible days the month or year they share. */
export function publishedText(published: string): string {
  const [first = "", last] = published.split("/");
  if (last === undefined) return edtfText(first);
  if (isOpen(first)) return `${edtfText(last)} or earlier`;
  if (isOpen(last)) return `${edtfText(first)} or later`;
  return sharedText(first, last) ?? edtfText(published);
}

/**
 * About when a document was out, by the month at most: "May 2025", "November 2025 or later"; of a
 * range the month or year that its ends share, else its end.
 */
export function outText(published: string): string {
  const [first = "", last = first] = published.split("/");
  if (isOpen(last)) return `${monthText(first)} or later`;
  return (isOpen(first) ? null : sharedText(first, last)) ?? monthText(last);
}

const isOpen = (end: string) => end === "" || end === "..";

/** A date in words without its day. */
export const monthText = (date: string) =>
  edtfText(date.replace(/^(-?[\dX]{4}-\d\d)-[\dX]{2}/, "$1"));

/** The month or the year that two dates share, in words; null where they share none. */
function sharedText(first: string, last: string): string | null {
  for (const part of [MONTH, YEAR]) {
    const shared = part.exec(first)?.[0];
    if (shared !== undefined && shared === part.exec(last)?.[0]) return edtfText(shared);
  }
  return null;
}

const MONTH = /^-?[\dX]{4}-\d\d/;
const YEAR = /^-?[\dX]{4}/;

/** What of a document its citation is made of. */
export interface Cited {
  id: string;
  outletName: string;
  published: string;
  /** '' where nobody said. */
  nature: Nature | "";
}

/**
 * Citations of several documents. Equal ones get a letter, as in a bibliography: 2025a, 2025b. What
 * a document is by its nature stands behind, where that is known: "The Registry, 2004 (register)".
 */
export function citations(documents: readonly Cited[]): Map<string, string> {
  const sharing = Map.groupBy(documents, (row) => citation(row.outletName, row.published));
  const named = [...sharing].flatMap(([text, rows]) =>
    rows.map(({ id, nature }, index) => {
      const told = rows.length > 1 ? text + letters(index) : text;
      return [id, nature ? `${told} (${NATURES[nature].text})` : told] as const;
    }),
  );
  return new Map(named);
}

/** a, b, … z, aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode("a".charCodeAt(0) + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
