import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { fold } from "../names/fold.ts";
import { kindTerm } from "../texts/indexed.ts";
import { isIdle, type Word, wordsOf } from "../texts/words.ts";

const LONGEST_TEXT = 200;
const LONGEST_WORD = 40;
const MOST_WORDS = 12;
/** From so many letters on, a word is also found by its beginning. */
const BEGINS = 3;

/** A word that is looked for. */
export interface AskedWord {
  /** As typed. */
  text: string;
  plain: string;
  forms: readonly string[];
  /** Terms of the kinds of link that are called so: "mediated" asks who mediated. */
  kinds: readonly string[];
}

/** The words of a text that are looked for: those that say something, if any does. */
export function readQuestion(text: string): AskedWord[] {
  const asked = text.slice(0, LONGEST_TEXT).toWellFormed();
  const words = wordsOf(asked);
  const telling = words.filter((word) => !isIdle(word));
  const distinct = new Map(
    (telling.length > 0 ? telling : words).map((word) => [word.plain, word]),
  );
  return [...distinct.values()].slice(0, MOST_WORDS).map(({ start, end, plain, forms }) => ({
    text: asked.slice(start, end),
    plain: plain.slice(0, LONGEST_WORD),
    forms: forms.map((form) => form.slice(0, LONGEST_WORD)),
    kinds: CALLED.filter(({ by }) => forms.some((form) => by.has(form))).map(({ term }) => term),
  }));
}

/** Kinds of link by the words of their names. */
const CALLED = keysOf(LINK_KINDS).map((kind) => {
  const words = wordsOf(kind.toLowerCase().replaceAll("_", " "));
  const by = new Set(words.filter((word) => !isIdle(word)).flatMap(({ forms }) => forms));
  return { term: kindTerm(kind), by };
});

/** How a word of a text answers one that was asked for. */
export function answers({ plain, forms }: Word, asked: AskedWord): "WHOLE" | "BEGINS" | null {
  if (forms.some((form) => asked.forms.includes(form))) return "WHOLE";
  return asked.plain.length >= BEGINS && plain.startsWith(asked.plain) ? "BEGINS" : null;
}

/** What a word that is there counts, and how much more one that is there whole. */
export const THERE = 100;
const WHOLE = 10;

/** The score of a text that has so many words, all of them whole. */
export const bestScore = (words: number) => words * (THERE + WHOLE);

/** What is asked of Lucene for a word. */
export interface WordQuery {
  /** Names that have the word. */
  names: string;
  /** What stands in the index where the word is there, in a claim its kind too; parted by `|`. */
  there: string;
  thereInClaim: string;
  /** Where it is there whole. */
  whole: string;
}

/** Forms are letters and digits alone, so nothing in them means anything to Lucene. */
export function wordQuery({ text, plain, forms, kinds }: AskedWord): WordQuery {
  const begins = plain.length >= BEGINS ? [`${plain}.*`] : [];
  const name = fold(text);
  return {
    names: /^[\p{L}\p{N}]+$/u.test(name) ? `folded:${name}` : "folded:_",
    there: [...forms, ...begins].join("|"),
    thereInClaim: [...forms, ...begins, ...kinds].join("|"),
    whole: forms.join("|"),
  };
}

/**
 * Cypher of the Lucene query over the words of a field, where `there` is Cypher of what stands for
 * word `at`. A word is a regular expression, since these alone have one score however rare the word
 * is: so a score does not change while others write, and tells how many words are there.
 */
export const luceneQuery = (
  field: string,
  there: string,
) => `reduce(query = '', at IN range(0, size($words) - 1) |
  query + '${field}:/(' + ${there} + ')/^${THERE} ${field}:/(' + $words[at].whole + ')/^${WHOLE} ')`;
