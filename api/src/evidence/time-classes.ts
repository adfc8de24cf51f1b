/** A span of days, both ends included. */
export interface Days {
  from: number;
  to: number;
}

/**
 * Where an occasion is relative to the window of `during` (R17). OUTSIDE claims are never admitted.
 */
export type DateClass = "IN_WINDOW" | "POSSIBLY" | "UNDATED" | "OUTSIDE";

/** Classifies one dated thing. Without a window, dated things count as in it. */
export function dateClass(
  window: Days | null,
  dated: number,
  first: number,
  last: number,
): DateClass {
  if (dated === 0) return "UNDATED";
  if (!window) return "IN_WINDOW";
  const { from, to } = window;
  if (dated === 3) {
    if (first >= from && last <= to) return "IN_WINDOW";
    return first <= to && last >= from ? "POSSIBLY" : "OUTSIDE";
  }
  const known = dated === 1 ? first : last;
  return from <= known && known <= to ? "POSSIBLY" : "OUTSIDE";
}

/** Whether a document was published by the day of `knownBy` (R18). */
export type PublicationClass = "PUBLISHED" | "POSSIBLY" | "LATER";

/** Classifies one document by the first and last day on which it may have been published. */
export function publicationClass(day: number, first: number, last: number): PublicationClass {
  if (last <= day) return "PUBLISHED";
  return first <= day ? "POSSIBLY" : "LATER";
}
