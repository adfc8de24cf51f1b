import { AFTER_ALL } from "@backchannel/schema/claim.ts";
import { spanText } from "../dates/day.ts";
import { leavesSourcesOut, type LinkFilter } from "./filter.ts";

/** Whether the filter may leave out a document that an editor's text rests on (R19). */
export const restrictsSources = (filter: LinkFilter) =>
  filter.knownBy !== AFTER_ALL || leavesSourcesOut(filter);

/** The words for "no document" under a filter: "no document published by 31 May 2025". */
export function noDocument(filter: LinkFilter): string {
  const kept = leavesSourcesOut(filter) ? " that counts" : "";
  if (filter.knownBy === AFTER_ALL) return `no document${kept}`;
  const day = spanText(filter.knownBy, filter.knownBy);
  return `no document${kept}${kept && " and was"} published by ${day}`;
}
