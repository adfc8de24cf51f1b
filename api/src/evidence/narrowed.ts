import { dayNumber, spanText } from "../dates/day.ts";
import type { LinkFilterInput } from "./filter.ts";

/** Whether a filter leaves sources out; the day of `knownBy` apart. */
const leavesSourcesOut = (input: LinkFilterInput) =>
  Boolean(
    input.excludePublishers?.length ||
    input.onlyPublishers ||
    input.excludeDocuments?.length ||
    input.excludeOrigins?.length,
  );

/** Whether what an editor wrote may rest on a document that the filter does not let in (R19). */
export const restrictsSources = (input: LinkFilterInput) =>
  Boolean(input.knownBy) || leavesSourcesOut(input);

/** No document that a filter lets in, in words: "no document published by 31 May 2025". */
export function noDocument(input: LinkFilterInput | null): string {
  const kept = input && leavesSourcesOut(input) ? " that counts" : "";
  if (!input?.knownBy) return `no document${kept}`;
  const day = dayNumber(input.knownBy, "knownBy");
  return `no document${kept}${kept && " and was"} published by ${spanText(day, day)}`;
}
