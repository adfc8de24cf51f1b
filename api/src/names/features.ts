import { areInitials } from "./acronym.ts";
import { align, type Pairing, unwritten } from "./align.ts";
import { soundLikeness } from "./distance.ts";
import { crossed, isPaired, type Side, weightOf, wordsOf } from "./pairings.ts";
import { WEIGHT } from "./tables/minor-words.ts";
import { isUnparted } from "./script.ts";
import type { ParsedName, Word } from "./words.ts";

/** The features by which two names are compared, each with the meaning of its value. */
export const FEATURES = {
  mostOfShorter: "how far the name of which the other has more is had above 80 %, 0 to 1",
  mostOfLonger: "how far the name of which the other has less is had above 70 %, 0 to 1",
  anyConflict: "1 where each name has a word that the other lacks, less where it weighs little",
  conflict: "weight of what each name has and the other lacks, at most 2",
  otherMeaning: "1 where each has a word of known meaning that the other lacks",
  anyExtra: "1 where one name has a word more than the other, less where it weighs little",
  extra: "how much more one name has that the other lacks, at most 3",
  whole: "likeness of the names written in one word",
  wholeHigh: "how far that is above 80 %, 0 to 1",
  rarest: "weight of the rarest word both have",
  shared: "weight of all words both have, at most 3",
  unlike: "how unlike the least alike of the words that tell something are, 0 to 1",
  first: "1 where their first words that tell something are one",
  last: "1 where their last words are",
  crossed: "share of pairs that stand in another order",
  reordered: "1 where both have just the same words, in another order",
  initials: "words given by their initial, at most 2",
  acronym: "1 where one is the initials of the other",
  extraPlace: "1 where one has a country or capital more than the other",
  extraMeaning: "weight of words of known meaning that only one of them has, at most 2",
  numbers: "1 where they have different numbers",
  oneWord: "1 where the shorter name is one word",
  twoWords: "1 where it is two words",
  sameCount: "1 where both have as many words",
  unparted: "1 where one is in a script that does not part words",
} as const;

export type Features = Readonly<Record<keyof typeof FEATURES, number>>;

const ONLY_INITIALS = {
  ...Object.fromEntries(Object.keys(FEATURES).map((name) => [name, 0])),
  acronym: 1,
} as Features;

export interface Comparison {
  pairings: readonly Pairing[];
  features: Features;
}

/**
 * Words less similar than the first have no weight, words more similar than the next have full
 * weight.
 */
const NOT_COVERED = 0.72;
const FULLY_COVERED = 0.94;
/** Above this, a pair of words shows that both names contain the word. */
const SURE = 0.85;

/** Computes the features that `weights.ts` weighs. */
export function compareWords(a: ParsedName, b: ParsedName): Comparison {
  // If one name is the initials of the other, no words are left to compare.
  if (areInitials(a, b) || areInitials(b, a)) return { pairings: [], features: ONLY_INITIALS };
  const pairings = align(a.words, b.words);
  const [ofA, ofB] = [coverage(a.words, pairings, "a"), coverage(b.words, pairings, "b")];
  const conflict = Math.min(ofA.lacking, ofB.lacking);
  const extra = Math.abs(ofA.lacking - ofB.lacking);
  const whole = soundLikeness(
    inOneWord(a.words),
    inOneWord(b.words),
    unwritten(abjadOf(a), abjadOf(b)),
  );
  const fewest = Math.min(a.words.length, b.words.length);
  const sure = pairings.filter(({ likeness, initial }) => likeness > SURE && !initial);
  const rarity = (p: Pairing) =>
    Math.min(weightOf(wordsOf(a.words, p, "a")), weightOf(wordsOf(b.words, p, "b")));
  return {
    pairings,
    features: {
      mostOfShorter: above(0.8, Math.max(ofA.share, ofB.share)),
      mostOfLonger: above(0.7, Math.min(ofA.share, ofB.share)),
      anyConflict: Math.min(1, conflict * 2),
      conflict: Math.min(2, conflict),
      otherMeaning: Number(ofA.meaning > 0 && ofB.meaning > 0),
      anyExtra: Math.min(1, extra * 2),
      extra: Math.min(3, extra),
      whole,
      wholeHigh: above(0.8, whole),
      rarest: Math.max(0, ...sure.map(rarity)),
      shared: Math.min(
        3,
        sure.reduce((sum, pairing) => sum + rarity(pairing), 0),
      ),
      unlike: Math.max(0, ...pairings.map((p) => (rarity(p) > 0.4 ? (1 - p.likeness) / 0.3 : 0))),
      first: Number(arePaired(telling(a.words).at(0), telling(b.words).at(0), pairings)),
      last: Number(arePaired(telling(a.words).at(-1), telling(b.words).at(-1), pairings)),
      crossed: crossed(pairings).length / Math.max(1, pairings.length),
      reordered: Number(
        crossed(pairings).length > 0 && Math.min(ofA.share, ofB.share) > FULLY_COVERED,
      ),
      initials: Math.min(2, pairings.filter(({ initial }) => initial).length),
      acronym: 0,
      extraPlace: Number(ofA.places !== ofB.places),
      extraMeaning: Math.min(2, Math.abs(ofA.meaning - ofB.meaning)),
      numbers: Number(numbersOf(a) !== numbersOf(b)),
      oneWord: Number(fewest <= 1),
      twoWords: Number(fewest === 2),
      sameCount: Number(a.words.length === b.words.length),
      unparted: Number(isInOneWord(a) || isInOneWord(b)),
    },
  };
}

/** How much of a name the other contains, as a share, and the weight of the words it lacks. */
function coverage(words: readonly Word[], pairings: readonly Pairing[], side: Side) {
  const total = weightOf(words) || 1;
  let [paired, covered] = [0, 0];
  for (const pairing of pairings) {
    const weight = weightOf(wordsOf(words, pairing, side));
    paired += weight;
    covered += weight * above(NOT_COVERED, pairing.likeness, FULLY_COVERED);
  }
  const lacking = words.filter((_, at) => !isPaired(at, pairings, side));
  return {
    share: covered / total,
    lacking: Math.max(0, total - paired),
    meaning: weightOf(lacking.filter(({ english, place }) => english && !place)),
    places: lacking.filter(({ place }) => place).length,
  };
}

/** The indexes of the words that say something about whose name it is. */
const telling = (words: readonly Word[]) =>
  words.flatMap(({ weight }, at) => (weight > WEIGHT.titleOrName ? [at] : []));

const arePaired = (a: number | undefined, b: number | undefined, pairings: readonly Pairing[]) =>
  a !== undefined &&
  b !== undefined &&
  pairings.some(
    (p) => a >= p.a && a < p.a + p.aCount && b >= p.b && b < p.b + p.bCount && p.likeness > SURE,
  );

/** Where a value is between two others, from 0 to 1. */
const above = (from: number, value: number, to = 1) =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

const inOneWord = (words: readonly Word[]) => words.map(({ sounds }) => sounds.at(-1)).join("");

const isInOneWord = ({ script, words }: ParsedName) => isUnparted(script) && words.length === 1;

const abjadOf = ({ words }: ParsedName) => words.find(({ abjad }) => abjad)?.abjad;

const numbersOf = ({ words }: ParsedName) =>
  words
    .flatMap(({ number }) => number ?? [])
    .sort()
    .join();
