import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { edtfRange, edtfText } from "../dates/edtf.ts";
import { count } from "../words/words.ts";

/** A date as one document gives it. */
export interface DateGiven {
  date: string;
  documentId: string;
}

/**
 * The dates that documents give of one thing, as they give them (R55): one that lies within another
 * is told as its closer form, "May 2025; one document: 14 May 2025", others side by side.
 */
export function datesText(given: readonly DateGiven[]): string {
  const dates = [...Map.groupBy(given, ({ date }) => edtfText(date))].map(([text, those]) => ({
    text,
    ...edtfRange(those[0]!.date),
    documents: new Set(those.map(({ documentId }) => documentId)).size,
  }));
  const wide = dates.filter((one) => !dates.some((other) => other !== one && holds(other, one)));
  const close = dates.filter((one) => !wide.includes(one));
  const closer = close.map(({ text, documents }) => `${documents === 1 ? "one document" : count(documents, "document")}: ${text}`); // prettier-ignore
  return [wide.map(({ text }) => text).join("; elsewhere "), ...closer].filter(Boolean).join("; ");
}

interface Range {
  first: number;
  last: number;
}

/** Whether a date is a closer form of another, of which an end may be unknown. */
const holds = (wide: Range, close: Range) =>
  (wide.first > BEFORE_ALL || wide.last < AFTER_ALL) &&
  wide.first <= close.first &&
  close.last <= wide.last &&
  (wide.first < close.first || close.last < wide.last);
