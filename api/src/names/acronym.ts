import { bare } from "./bare.ts";
import { ARTICLES, minorWeight, WEIGHT } from "./tables/minor-words.ts";
import type { ParsedName, Word } from "./words.ts";

const LONGEST = 8;

/** Whether a single word has the length of an acronym. */
export const mayBeAcronym = (text: string) => text.length > 1 && text.length <= LONGEST;

/**
 * The initials of a name of several words, in lower case: without connectives, but with words that
 * are not compared. "National Oil Company" is NOC although the legal form of a firm is ignored, and
 * AQAP has its article.
 */
export function initialsOf({ words, printed }: ParsedName): string[] {
  if (words.length < 2 && printed.length < 2) return [];
  const main = words.filter(({ weight }) => weight > WEIGHT.connective);
  const telling = printed.filter((part) => (minorWeight(bare(part), "") ?? 1) > WEIGHT.connective);
  const named = telling.filter((part) => !ARTICLES.has(bare(part)));
  return [
    ...new Set([
      initials(words.map(textOf)),
      initials(main.map(textOf)),
      initials(telling),
      initials(named),
    ]),
  ].filter(mayBeAcronym);
}

const textOf = ({ text }: Word) => text.toLowerCase();

const initials = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.split(" "))
    .map((part) => [...part][0] ?? "")
    .join("");

/** Whether one name is a single word made of the initials of the other. */
export function areInitials(short: ParsedName, long: ParsedName): boolean {
  const [only] = short.words;
  if (!only || short.words.length > 1 || !mayBeAcronym(only.text)) return false;
  return initialsOf(long).includes(only.text.toLowerCase());
}
