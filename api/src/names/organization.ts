import { bare } from "./bare.ts";
import { minorWeight, WEIGHT } from "./minor-words.ts";
import type { ParsedName } from "./words.ts";

/** Whether a name reads like that of an organization rather than of a person. */
export function isOrganization({ words, legal }: ParsedName): boolean {
  if (legal) return true;
  return words.some(
    ({ text, sounds, english, place }) =>
      (english !== undefined && !place) ||
      BODIES.has(minorWeight(bare(text), sounds[0] ?? "") ?? 0),
  );
}

const BODIES: ReadonlySet<number> = new Set([WEIGHT.generic, WEIGHT.ofBodies]);
