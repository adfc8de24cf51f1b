import { soundLikeness, type Unwritten } from "./distance.ts";
import { areEquivalent, firstHalf, isGivenName } from "./tables/equivalents.ts";
import { WEIGHT } from "./tables/minor-words.ts";
import type { Script } from "./script.ts";
import type { Word } from "./words.ts";

/** Words of one name that correspond to words of the other. */
export interface Pairing {
  /** In each name: the index of the first word, and the number of words. */
  a: number;
  aCount: number;
  b: number;
  bCount: number;
  /** 0 to 1. */
  likeness: number;
  /** One is the initial of the other. */
  initial: boolean;
  /** Both are forms of one given name. */
  equivalent: boolean;
}

/** Two words less similar than this are different words. */
export const ALIKE = 0.7;
const AN_INITIAL = 0.8;
/** The similarity of two forms of one given name that sound different. */
const EQUIVALENT = 0.94;
/** The highest similarity of two different given names that sound similar. */
const ANOTHER = 0.65;
const SHORT_FORM = 0.9;
/** Above this, the English meaning of a word sounds like a word of another language. */
const MEANT = 0.85;
const ANOTHER_ENDING = 0.77;
/**
 * The similarity of initials read as a word: "NPK" for "nauchno-proizvodstvennaya korporatsiya".
 */
const SPELT = 0.93;
const [SHORTEST_ACRONYM, LONGEST_ACRONYM] = [3, 6];
/** One word may correspond to up to three: "Abdulrahman", "Kim Jong-un" in Korean script. */
const MOST_JOINED = 3;

/**
 * Pairs the words of two names regardless of their order: the most similar first, each word once. A
 * word may correspond to two or three consecutive ones.
 */
export function align(a: readonly Word[], b: readonly Word[]): Pairing[] {
  const possible: Pairing[] = [];
  const consider = (i: number, aCount: number, j: number, bCount: number) => {
    const pairing = pair(a.slice(i, i + aCount), b.slice(j, j + bCount));
    if (pairing) possible.push({ a: i, aCount, b: j, bCount, ...pairing });
  };
  const spelt = (
    words: readonly Word[],
    others: readonly Word[],
    found: (at: number, from: number, count: number) => void,
  ) => {
    for (const [at, { text }] of words.entries()) {
      const letters = [...text.toLowerCase()];
      if (letters.length < SHORTEST_ACRONYM || letters.length > LONGEST_ACRONYM) continue;
      for (const [from, count] of runsOf(letters, others)) found(at, from, count);
    }
  };
  spelt(a, b, (i, j, count) =>
    possible.push({ a: i, aCount: 1, b: j, bCount: count, ...like(SPELT) }),
  );
  spelt(b, a, (j, i, count) =>
    possible.push({ a: i, aCount: count, b: j, bCount: 1, ...like(SPELT) }),
  );
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      consider(i, 1, j, 1);
      for (let count = 2; count <= MOST_JOINED; count++) {
        if (i + count <= a.length) consider(i, count, j, 1);
        if (j + count <= b.length) consider(i, 1, j, count);
      }
    }
  }
  const rank = (p: Pairing) =>
    p.likeness - 0.03 * (p.aCount + p.bCount - 2) - 0.01 * Math.abs(p.a - p.b);
  possible.sort((x, y) => rank(y) - rank(x) || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const free = (used: Set<number>, from: number, count: number) => {
    for (let i = from; i < from + count; i++) if (used.has(i)) return false;
    return true;
  };
  const chosen: Pairing[] = [];
  for (const p of possible) {
    if (!free(usedA, p.a, p.aCount) || !free(usedB, p.b, p.bCount)) continue;
    for (let i = p.a; i < p.a + p.aCount; i++) usedA.add(i);
    for (let j = p.b; j < p.b + p.bCount; j++) usedB.add(j);
    chosen.push(p);
  }
  return chosen;
}

/** The runs of words whose initials are these letters, with and without connectives. */
function runsOf(letters: readonly string[], words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from + letters.length <= words.length; from++) {
    let [at, letter] = [from, 0];
    for (; at < words.length && letter < letters.length; at++) {
      const word = words[at] as Word;
      if (word.text.toLowerCase().startsWith(letters[letter] as string) && !word.place) letter++;
      else if (word.weight > WEIGHT.connective || at === from) break;
    }
    if (letter === letters.length) runs.push([from, at - from]);
  }
  return runs;
}

type Likeness = Pick<Pairing, "likeness" | "initial" | "equivalent">;
const like = (likeness: number): Likeness => ({ likeness, initial: false, equivalent: false });

function pair(a: readonly Word[], b: readonly Word[]): Likeness | undefined {
  const [one, other] = [a[0] as Word, b[0] as Word];
  if (a.length + b.length === 2) {
    const found = one.initial === other.initial ? ofWords(one, other) : ofInitial(one, other);
    return found.likeness >= ALIKE ? found : undefined;
  }
  if ([...a, ...b].some((word) => word.initial || word.number)) return undefined;
  const likeness = ofJoinedWords(a, b);
  return likeness >= ALIKE ? like(likeness) : undefined;
}

function ofInitial(a: Word, b: Word): Likeness {
  const letter = ({ text }: Word) => text.toLowerCase().slice(0, 1);
  const fits = a.sounds[0]?.[0] === b.sounds[0]?.[0] || letter(a) === letter(b);
  return { ...like(fits ? AN_INITIAL : 0), initial: true };
}

function ofWords(a: Word, b: Word): Likeness {
  if (a.english !== undefined && a.english === b.english) return like(1);
  // Austria and Australia sound alike.
  if (isNamed(a) && isNamed(b)) return like(0);
  if (a.number ?? b.number) return like(a.number === b.number ? 1 : 0);
  const vowels = unwritten(a.abjad, b.abjad);
  let likeness = 0;
  let equivalent = false;
  for (const x of a.sounds) {
    for (const y of b.sounds) {
      const least = isMeaning(x, a) || isMeaning(y, b) ? MEANT : 0;
      const found = likenessOf(x, y, vowels, Math.max(likeness, least));
      if (found > least) likeness = Math.max(likeness, found);
      equivalent ||= areEquivalent(x, y);
    }
  }
  const [one, other] = [a.sounds[0] ?? "", b.sounds[0] ?? ""];
  equivalent ||= isFirstHalf(one, other) || isFirstHalf(other, one);
  if (equivalent && likeness < EQUIVALENT) return { ...like(EQUIVALENT), equivalent };
  // Both are given names, but never forms of the same one.
  if (likeness < 1 && !equivalent && a.sounds.some(isGivenName) && b.sounds.some(isGivenName))
    return like(Math.min(likeness, ANOTHER));
  return like(likeness);
}

/** Whether a sound is that of a word's English meaning, not of the word itself. */
const isMeaning = (sound: string, { english, sounds }: Word) =>
  english !== undefined && sounds.length > 1 && sound === sounds.at(-1);

/** The word names a country, a capital or a well-known body. */
const isNamed = ({ place, known }: Word) => place || known;

function likenessOf(a: string, b: string, vowels: Unwritten, known: number): number {
  const likeness = soundLikeness(a, b, vowels, Math.max(known, ALIKE));
  return likeness > ANOTHER_ENDING && (hasEnding(a, b) || hasEnding(b, a))
    ? Math.max(known, ANOTHER_ENDING)
    : likeness;
}

/** One is the other with an ending that makes it a different name: Khalili, Petrova. */
const hasEnding = (a: string, b: string) =>
  (/[^aeiouwy][iy]$/u.test(a) && /[^aeiouwy]$/u.test(b) && a.length > b.length) ||
  (/(?:[eoi]v|in)a$/u.test(a) && /(?:[eoi]v|in)$/u.test(b));

function isFirstHalf(whole: string, half: string): boolean {
  const first = firstHalf(whole);
  return (
    first !== undefined &&
    half.length > 3 &&
    soundLikeness(first, half, "neither", SHORT_FORM) > SHORT_FORM
  );
}

function ofJoinedWords(a: readonly Word[], b: readonly Word[]): number {
  const sound = (words: readonly Word[]) => words.map(({ sounds }) => sounds[0]).join("");
  const vowels = unwritten(
    a.find(({ abjad }) => abjad)?.abjad,
    b.find(({ abjad }) => abjad)?.abjad,
  );
  return soundLikeness(sound(a), sound(b), vowels, ALIKE);
}

/** Which of two words omit vowels. Two scripts that do so omit different ones. */
export function unwritten(a: Script | undefined, b: Script | undefined): Unwritten {
  if (a && a === b) return "both";
  return a || b ? "one" : "neither";
}
