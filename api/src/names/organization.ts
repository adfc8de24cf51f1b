import { bare } from "./bare.ts";
import { minorWeight, WEIGHT } from "./tables/minor-words.ts";
import type { ParsedName, Word } from "./words.ts";

/** Whether a name looks like that of an organization rather than a person. */
export function isOrganization({ words, legal }: ParsedName): boolean {
  if (legal || words.some((word) => word.known || isOfBodies(word))) return true;
  // A single word with a meaning may belong to a person: "Islam Karimov", "General Mazloum Abdi".
  return words.filter(({ english, place }) => english !== undefined && !place).length > 1;
}

const BODIES: ReadonlySet<number> = new Set([WEIGHT.generic, WEIGHT.ofBodies]);
const isOfBodies = ({ text, sounds }: Word) =>
  BODIES.has(minorWeight(bare(text), sounds[0] ?? "") ?? 0);
