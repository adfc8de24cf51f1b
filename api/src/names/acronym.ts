import { WEIGHT } from "./minor-words.ts";
import type { ParsedName, Word } from "./words.ts";

const LONGEST = 8;

/** Whether a single word has the length of an acronym. */
export const mayBeAcronym = (text: string) => text.length > 1 && text.length <= LONGEST;

/** The initials of a name of several words, in small letters: of all, and without connectives. */
export function initialsOf({ words }: ParsedName): string[] {
  const main = words.filter(({ weight }) => weight > WEIGHT.connective);
  return [...new Set([initials(words), initials(main)])].filter(mayBeAcronym);
}

const initials = (words: readonly Word[]) =>
  words
    .flatMap(({ text }) => text.toLowerCase().split(" "))
    .map((part) => [...part][0] ?? "")
    .join("");

/** Whether the one name is a single word made of the initials of the other. */
export function areInitials(short: ParsedName, long: ParsedName): boolean {
  const [only] = short.words;
  if (!only || short.words.length > 1 || !mayBeAcronym(only.text)) return false;
  return initialsOf(long).includes(only.text.toLowerCase());
}
