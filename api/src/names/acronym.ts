import { WEIGHT } from "./minor-words.ts";
import type { ParsedName, Word } from "./words.ts";

const LONGEST = 8;

/** Whether a single word has the length of an acronym. */
export const mayBeAcronym = (text: string) => text.length > 1 && text.length <= LONGEST;

/** The initials of a name of several words, in small letters: of all, and without connectives. */
export function initialsOf({ words }: ParsedName): string[] {
  if (words.length < 2) return [];
  const main = words.filter(({ weight }) => weight > WEIGHT.connective);
  const all = [
    initials(words),
    initials(main),
    initials(main.filter((word) => !isLegalForm(word))),
  ];
  return [...new Set(all)].filter(mayBeAcronym);
}

const initials = (words: readonly Word[]) =>
  words.map(({ text }) => [...text.toLowerCase()][0] ?? "").join("");
const isLegalForm = ({ weight }: Word) => weight === WEIGHT.legalForm;

/** Whether the one name is a single word made of the initials of the other. */
export function areInitials(short: ParsedName, long: ParsedName): boolean {
  const [only] = short.words;
  if (!only || short.words.length > 1 || !mayBeAcronym(only.text)) return false;
  return initialsOf(long).includes(only.text.toLowerCase());
}
