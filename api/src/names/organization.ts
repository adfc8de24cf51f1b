import { bare } from "./bare.ts";
import { isGivenName } from "./equivalents.ts";
import { minorWeight, WEIGHT } from "./minor-words.ts";
import type { ParsedName, Word } from "./words.ts";

/** Whether a name reads like that of an organization rather than of a person. */
export function isOrganization({ words, legal }: ParsedName): boolean {
  if (legal || words.some(isOfBodies)) return true;
  const meaning = words.filter((word) => word.english !== undefined && !word.place);
  // "Islam Karimov", "General Mazloum Abdi": beside a given name or a title one word is a name too.
  const ofPerson = words.some(
    (word) => !word.known && (isTitle(word) || word.sounds.some(isGivenName)),
  );
  return meaning.some(({ known }) => known) || meaning.length > (ofPerson ? 1 : 0);
}

const weightOf = ({ text, sounds }: Word) => minorWeight(bare(text), sounds[0] ?? "") ?? 1;
const isOfBodies = (word: Word) => BODIES.has(weightOf(word));
const isTitle = (word: Word) => word.weight === WEIGHT.title || weightOf(word) === WEIGHT.title;

const BODIES: ReadonlySet<number> = new Set([WEIGHT.generic, WEIGHT.ofBodies]);
