import { EVERY_LINK_KIND } from "@backchannel/schema/kinds.ts";
import { live } from "@backchannel/schema/live.ts";
import { fold } from "../names/fold.ts";
import { kindTerm } from "../texts/indexed.ts";
import { isIdle, type Word, wordsOf } from "../texts/words.ts";

const LONGEST_TEXT = 200;
const LONGEST_WORD = 40;
const MOST_WORDS = 12;
/** A word of at least this many letters also matches as a prefix. */
const BEGINS = 3;

/** A word to be searched for. */
export interface AskedWord {
  /** As typed. */
  text: string;
  plain: string;
  forms: readonly string[];
  /** Index terms of link kinds with that name: "mediated" finds who mediated. */
  kinds: readonly string[];
}

/** The words of a text to search for, without common words unless there are no others. */
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

/** The kinds of link, each with the words of its name. */
const CALLED = live(() =>
  EVERY_LINK_KIND.map((kind) => {
    const words = wordsOf(kind.toLowerCase().replaceAll("_", " "));
    const by = new Set(words.filter((word) => !isIdle(word)).flatMap(({ forms }) => forms));
    return { term: kindTerm(kind), by };
  }),
);

/** How a word of a text matches a word of the question. */
export function answers({ plain, forms }: Word, asked: AskedWord): "WHOLE" | "BEGINS" | null {
  if (forms.some((form) => asked.forms.includes(form))) return "WHOLE";
  return asked.plain.length >= BEGINS && plain.startsWith(asked.plain) ? "BEGINS" : null;
}

/** The score of a word that is there, and the extra score if it is there in full. */
export const THERE = 100;
const WHOLE = 10;

/** The score of a text that contains this many words, all in full. */
export const bestScore = (words: number) => words * (THERE + WHOLE);

/** The parts of the Lucene query for one word. */
export interface WordQuery {
  /** Finds names that contain the word. */
  names: string;
  /**
   * Index terms of texts that contain the word, separated by `|`. For claims, those of its kinds
   * too.
   */
  there: string;
  thereInClaim: string;
  /** Index terms of texts that contain the word in full. */
  whole: string;
}

/** Forms consist of letters and digits only, so they cannot contain Lucene operators. */
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
 * Cypher of the Lucene query over the words of a field, where `there` is Cypher of the terms for
 * word `at`. Each word is a regular expression, since only these score the same however rare the
 * word is. So the score tells how many words are there, and does not change while others write.
 */
export const luceneQuery = (
  field: string,
  there: string,
) => `reduce(query = '', at IN range(0, size($words) - 1) |
  query + '${field}:/(' + ${there} + ')/^${THERE} ${field}:/(' + $words[at].whole + ')/^${WHOLE} ')`;
