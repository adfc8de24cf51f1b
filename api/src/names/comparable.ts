import type { ParsedName } from "./words.ts";

/**
 * Two names in the form in which they are compared: well-known bodies as one word each if both
 * names have one, else word by word.
 */
export const comparable = (a: ParsedName, b: ParsedName): [ParsedName, ParsedName] =>
  a.withoutBodies && b.withoutBodies ? [a, b] : [a.withoutBodies ?? a, b.withoutBodies ?? b];
