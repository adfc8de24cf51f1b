import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import { spanText } from "../dates/day.ts";
import { leavesSourcesOut, type LinkFilter } from "./filter.ts";

/** Whether what an editor wrote may rest on a document that the filter does not let in (R19). */
export const restrictsSources = (filter: LinkFilter) =>
  filter.knownBy !== AFTER_ALL || leavesSourcesOut(filter);

/** No document that a filter lets in, in words: "no document published by 31 May 2025". */
export function noDocument(filter: LinkFilter): string {
  const kept = leavesSourcesOut(filter) ? " that counts" : "";
  if (filter.knownBy === AFTER_ALL) return `no document${kept}`;
  const day = spanText(filter.knownBy, filter.knownBy);
  return `no document${kept}${kept && " and was"} published by ${day}`;
}
