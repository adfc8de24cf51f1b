import { initialsOf, mayBeAcronym } from "../names/acronym.ts";
import { keyOf } from "../names/key.ts";
import { formsOf } from "../names/tables/equivalents.ts";
import { type ParsedName, parseName, type Word } from "../names/words.ts";

/**
 * A name is in so many blocks at most, the more telling ones first. Names keep them in the graph, so
 * a change of what follows here is one of `INDEX_VERSION` (`names/indexed.ts`).
 */
export const MOST_KEYS = 32;
/** Words of less weight, such as titles and "of", make no keys; beyond the heaviest, neither do others. */
const LEAST_WEIGHT = 0.2;
const MOST_WORDS = 5;
/** Keys of a word in all its readings: other scripts, its English meaning, other forms of it. */
const READINGS = 3;
/** A word of so many consonants may have lost or changed one and still be found. */
const [LONG, LONGEST] = [4, 12];
const MOST_SLIPS = 7;

/**
 * The blocks that a written name is in: names that share one are compared. They are of the consonants
 * by their sound, which hardly depend on script and transliteration, and hold together what one
 * word alone says too little for:
 * - `p:` two words, whatever their order; `w:` all of them, `n:` those that matter; `j:` all in one, however they are parted;
 * - `c:` the whole name by few and wide classes;
 * - `i:` one word and the beginning of another, which may be an initial, or misspelt further on;
 * - `s:` a word by itself, for names of one word, and rare surnames;
 * - `d:` a long word with one consonant left out: what is mistyped there shares it;
 * - `a:` the initials of a body.
 */
export function blockKeys(value: string): string[] {
  const name = parseName(value);
  const keys = new Set(keysOf(name));
  for (const key of name.withoutBodies ? keysOf(name.withoutBodies) : []) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}

/** Words of so little weight, "bank", "movement", may be left out of a name. */
const OF_BODIES = 0.45;

interface Keyed {
  keys: string[];
  /** The one of its meaning or form, the same in all languages that the tables know. */
  meant: string;
  /** That one and the first, for what is held together of several words. */
  mostly: string[];
  /** How it begins by its sound, in all readings. */
  starts: string[];
  word: Word;
}

function* keysOf(name: ParsedName): Generator<string> {
  const words = telling(name.words);
  const keyed = words.map(keyedWord).filter(({ keys }) => keys.length > 0);
  const whole = keyed.filter(({ word }) => !word.initial);
  if (whole.length > 1) yield `w:${joinedKeys(whole)}`;
  const main = whole.filter(({ word }) => word.weight > OF_BODIES);
  if (main.length > 0 && main.length <= 3) yield `n:${joinedKeys(main)}`;
  const joined = keyOf(words.map(({ sounds }) => sounds[0]).join(""));
  if (joined.length > 2) yield `j:${joined}`;
  const coarse = whole.map(({ word }) => coarseKey(word.sounds.at(-1) ?? ""));
  yield `c:${coarse.toSorted().join("+")}`;
  if (coarse.length > 1) yield `c:${coarse.join("")}`;
  const meanings = words.map(({ english, text }) => (english ?? text).charAt(0).toLowerCase());
  const acronyms = [...initialsOf(name), ...(words.length > 2 ? [meanings.join("")] : [])];
  for (const initials of acronyms) if (initials.length > 2) yield acronymKey(initials);
  const [only] = words;
  if (only && words.length === 1 && mayBeAcronym(only.text)) yield acronymKey(only.text);
  for (const [a, b] of pairsOf(whole)) {
    for (const one of a.mostly) for (const other of b.mostly) yield `p:${pair(one, other)}`;
  }
  for (const { keys } of whole) for (const key of keys) if (key.length > 1) yield `s:${key}`;
  for (const [a, b] of pairsOf(keyed)) {
    for (const [start, full] of [
      [a, b],
      [b, a],
    ] as const) {
      // prettier-ignore
      if (full.word.initial) continue;
      for (const first of start.starts) yield `i:${first}+${full.keys[0]}`;
    }
  }
  for (const { keys } of whole.slice(0, 3)) yield* slipsOf(keys[0] as string);
}

/** In another language the words stand in another order: NBK, بنك الكويت الوطني. */
const acronymKey = (letters: string) => `a:${[...letters.toLowerCase()].toSorted().join("")}`;

/** The heaviest words, in the order in which they stand. */
function telling(words: readonly Word[]): Word[] {
  const heavy = words
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((a, b) => b.weight - a.weight);
  const kept = new Set(heavy.length > 0 ? heavy.slice(0, MOST_WORDS) : words.slice(0, 1));
  return words.filter((word) => kept.has(word));
}

function keyedWord(word: Word): Keyed {
  const [first = "", last = ""] = [word.sounds[0], word.sounds.at(-1)];
  const form = word.sounds.flatMap(formsOf).map(keyOf).toSorted()[0];
  const keys = new Set([first, last, ...word.sounds].map(keyOf).filter(Boolean));
  // All forms of one given name have the first of their keys in common: Bill, William.
  const kept = [...new Set([...[...keys].slice(0, READINGS), ...(form ? [form] : [])])];
  const starts = [...new Set(kept.map((key) => key.slice(0, 1)))].slice(0, READINGS);
  const meant = form ?? keyOf(last);
  return { keys: kept, meant, mostly: [...new Set([keyOf(first) || meant, meant])], starts, word };
}

const joinedKeys = (words: readonly Keyed[]) =>
  words
    .map(({ meant }) => meant)
    .toSorted()
    .join("+");

const pair = (one: string, other: string) => (one < other ? `${one}+${other}` : `${other}+${one}`);

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): [T, T] => [a, b]));
}

/**
 * Of a whole name, by classes so wide that they hold what languages make of one another’s letters:
 * Xi and Си, Golani and Jolani, Pahlavi and پهلوی.
 */
const coarseKey = (sound: string): string =>
  sound
    .replaceAll(/[aeiouwyvhH]/gu, "")
    .replaceAll(/[pPbBf]/gu, "P")
    .replaceAll(/[td]/gu, "T")
    .replaceAll(/[sSzZcC$TDkKqgGxj]/gu, (sign) => (sign === "T" ? "T" : "C"))
    .toUpperCase()
    .replaceAll(/(.)\1+/gu, "$1");

/** A long key without each of its consonants in turn, and whole. */
function slipsOf(key: string): string[] {
  if (key.length < LONG || key.length > LONGEST) return [];
  const places = [...key].map((_, at) => at).slice(0, MOST_SLIPS);
  return [`d:${key}`, ...places.map((at) => `d:${key.slice(0, at)}${key.slice(at + 1)}`)];
}
