import type { ParsedName } from "./words.ts";

/** Two names as they are compared: known bodies as such where both have one, else by their words. */
export const comparable = (a: ParsedName, b: ParsedName): [ParsedName, ParsedName] =>
  a.withoutBodies && b.withoutBodies ? [a, b] : [a.withoutBodies ?? a, b.withoutBodies ?? b];
