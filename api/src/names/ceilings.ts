import type { Pairing } from "./align.ts";
import { isArabicName, isBlessing } from "./tables/equivalents.ts";
import type { Comparison } from "./features.ts";
import { isPaired, type Side } from "./pairings.ts";
import type { ParsedName, Word } from "./words.ts";

/**
 * An upper limit on the score of two names, however similar their words are, and the reason for it.
 */
export interface Ceiling {
  most: number;
  reason: string;
}

const NOTHING = { most: 0.02, reason: "they have no word in common that tells whose name it is" };
const ANOTHER_INITIAL = { most: 0.8, reason: "one has an initial that the other lacks" };
const OTHER_INITIALS = { most: 0.3, reason: "an initial of one stands for no word of the other" };
const SON = {
  most: 0.35,
  reason: "one is the other with a name before it, as a son has his father’s name behind his own",
};
const TURNED = {
  most: 0.35,
  reason: "the given name of one is the father’s or family name of the other",
};

const OTHER_PLACES = { most: 0.3, reason: "they name different countries or cities" };
const A_PLACE = { most: 0.3, reason: "one is a country or city, the other a body of it" };

/** A pair of words less similar than this is no evidence for a common name. */
const ALIKE = 0.8;
const ALIKE_ACROSS = 0.72;
const WHOLE_OF_UNPARTED = 0.62;
const TELLS = 0.3;

/** The lowest ceiling that applies to two names, if any. */
export function ceilingOf(
  a: ParsedName,
  b: ParsedName,
  comparison: Comparison,
): Ceiling | undefined {
  const { pairings, features } = comparison;
  const found: Ceiling[] = [];
  if (!haveSomething(a, b, comparison)) found.push(NOTHING);
  if (lacksPlace(a.words, pairings, "a") && lacksPlace(b.words, pairings, "b")) {
    found.push(OTHER_PLACES);
  }
  if (isPlace(a) !== isPlace(b) && features.extraPlace === 0 && features.anyExtra > 0) {
    found.push(A_PLACE);
  }
  if (features.acronym === 0) {
    const [ofA, ofB] = [initialsIn(a.words, pairings, "a"), initialsIn(b.words, pairings, "b")];
    if ((ofA.lacking > 0 && ofB.others > 0) || (ofB.lacking > 0 && ofA.others > 0)) {
      found.push(OTHER_INITIALS);
    }
    if ((ofA.lacking > 0 && ofB.all > 0) || (ofB.lacking > 0 && ofA.all > 0))
      found.push(ANOTHER_INITIAL);
    if (isOfSon(a.words, b.words, pairings)) found.push(SON);
    if (isTurned(a, b, pairings)) found.push(TURNED);
  }
  return found.toSorted((x, y) => x.most - y.most)[0];
}

function haveSomething(a: ParsedName, b: ParsedName, { pairings, features }: Comparison): boolean {
  if (features.acronym > 0 || features.whole > ALIKE) return true;
  // A name without spaces is one run of sounds, so it matches as a whole or not at all.
  if (features.unparted > 0) return features.whole > WHOLE_OF_UNPARTED;
  return pairings.some((p) => {
    const tells = (words: readonly Word[]) => words.some(({ weight }) => weight >= TELLS);
    const both =
      tells(a.words.slice(p.a, p.a + p.aCount)) && tells(b.words.slice(p.b, p.b + p.bCount));
    return (
      both &&
      !p.initial &&
      (p.likeness >= (a.script === b.script ? ALIKE : ALIKE_ACROSS) || p.equivalent)
    );
  });
}

function initialsIn(words: readonly Word[], pairings: readonly Pairing[], side: Side) {
  const places = words.flatMap(({ initial }, at) => (initial ? [at] : []));
  return {
    all: places.length,
    lacking: places.filter((at) => !isPaired(at, pairings, side)).length,
    others: words.filter((word, at) => word.weight > TELLS && !isPaired(at, pairings, side)).length,
  };
}

/**
 * "Yusuf Omar Saleh" and "Omar Saleh": the same words in the same order after another given name.
 */
function isOfSon(a: readonly Word[], b: readonly Word[], pairings: readonly Pairing[]): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
  const [side, other]: [Side, Side] = a.length < b.length ? ["a", "b"] : ["b", "a"];
  const first = more[0];
  if (fewer.length < 2 || first === undefined || first.initial || first.weight < TELLS)
    return false;
  const isWhole = fewer.every((word, at) => word.weight < TELLS || isPaired(at, pairings, side));
  const starts = pairings.find((p) => p[side] === 0);
  const inOrder = pairings.every((p) =>
    pairings.every((q) => p.a === q.a || p.a < q.a === p.b < q.b),
  );
  return (
    isWhole &&
    inOrder &&
    starts !== undefined &&
    starts[other] === 1 &&
    isGiven(first) &&
    !first.sounds.some(isBlessing) &&
    isGiven(fewer[0] as Word)
  );
}

/**
 * "Ahmad Hassan" and "Hassan Ahmad": two Arabic given names, so only their order tells them apart.
 */
function isTurned(a: ParsedName, b: ParsedName, pairings: readonly Pairing[]): boolean {
  if (a.turned || b.turned || a.words.length < 2 || b.words.length < 2) return false;
  const [first, second] = [pairings.find((p) => p.a === 0), pairings.find((p) => p.b === 0)];
  if (!first || !second || first === second || first.b < second.b) return false;
  return [a.words[0], b.words[0]].every((word) => word !== undefined && isGiven(word));
}

const isGiven = ({ sounds }: Word) => sounds.some(isArabicName);

const isPlace = ({ words }: ParsedName) =>
  words.length > 0 && words.every(({ place, weight }) => place || weight < TELLS);

const lacksPlace = (words: readonly Word[], pairings: readonly Pairing[], side: Side) =>
  words.some(({ place }, at) => place && !isPaired(at, pairings, side));
