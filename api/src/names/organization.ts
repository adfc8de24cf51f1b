import { bare } from "./bare.ts";
import { minorWeight, WEIGHT } from "./minor-words.ts";
import type { ParsedName } from "./words.ts";

/** Whether a name reads like that of an organization rather than of a person. */
export function isOrganization({ words }: ParsedName): boolean {
  return words.some(({ text, sounds, english }) => {
    const weight = minorWeight(bare(text), sounds[0] ?? "");
    return english !== undefined || weight === WEIGHT.legalForm || weight === WEIGHT.ofBodies;
  });
}
