import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import { dayNumber } from "./day.ts";
import { edtfRange } from "./edtf.ts";

/**
 * The days on which a document may have been published. An unknown end is closed by the day on
 * which it was retrieved.
 */
export function publishedDays(published: string, retrieved: string) {
  const { first, last } = edtfRange(published);
  const closed = last === AFTER_ALL && retrieved !== "";
  return { pubFirst: first, pubLast: closed ? dayNumber(retrieved, "retrieved") : last };
}
