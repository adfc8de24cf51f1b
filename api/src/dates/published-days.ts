import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import { dayNumber } from "./day.ts";
import { edtfRange } from "./edtf.ts";

/**
 * The days on which a document may have been published. If the last is unknown, it is the day of
 * retrieval.
 */
export function publishedDays(published: string, retrieved: string) {
  const { first, last } = edtfRange(published);
  const closed = last === AFTER_ALL && retrieved !== "";
  return { pubFirst: first, pubLast: closed ? dayNumber(retrieved, "retrieved") : last };
}
