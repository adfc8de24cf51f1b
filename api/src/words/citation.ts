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

function publishedText(published: string): string {
  const [first = "", last] = published.split("/");
  if (last === undefined) return edtfText(first);
  if (first === "" || first === "..") return `${edtfText(last)} or earlier`;
  if (last === "" || last === "..") return `${edtfText(first)} or later`;
  for (const length of [MONTH, YEAR]) {
    const shared = first.slice(0, length);
    if (first.length >= length && shared === last.slice(0, length)) return edtfText(shared);
  }
  return edtfText(published);
}

const MONTH = "2025-05".length;
const YEAR = "2025".length;

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
