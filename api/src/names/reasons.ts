import type { Pairing } from "./align.ts";
import type { Comparison } from "./features.ts";
import { isPaired, SAME_SOUND, type Side, weightOf, WORTH_SAYING, wordsOf } from "./pairings.ts";
import type { ParsedName, Word } from "./words.ts";

/** From this similarity on, two words sound alike. */
const ALIKE = 0.8;

/** The reasons for and against two names being one, in words: shared words first. */
export function reasonsOf(a: ParsedName, b: ParsedName, comparison: Comparison): string[] {
  const { pairings, features } = comparison;
  const shared = pairings.map((pairing) => {
    const [one, other] = [wordsOf(a.words, pairing, "a"), wordsOf(b.words, pairing, "b")];
    return {
      weight: Math.max(weightOf(one), weightOf(other)),
      text: howAlike(one, other, pairing),
    };
  });
  const lacking = features.acronym
    ? []
    : [...lacks(a, pairings, "a", "the second name"), ...lacks(b, pairings, "b", "the first name")];
  const whole = [
    ...(features.acronym ? ["one is the initials of the other"] : []),
    ...(features.numbers ? ["they have different numbers"] : []),
    ...(features.crossed && !a.turned && !b.turned ? ["their words stand in another order"] : []),
  ];
  const byWeight = shared.toSorted((x, y) => y.weight - x.weight).map(({ text }) => text);
  const reasons = [...byWeight, ...lacking, ...whole];
  return reasons.length > 0 ? reasons : ["they have no letters to compare"];
}

const quoted = (words: readonly Word[]) => `“${words.map(({ text }) => text).join(" ")}”`;

function howAlike(
  a: readonly Word[],
  b: readonly Word[],
  { likeness, initial, equivalent }: Pairing,
): string {
  const [one, other] = [quoted(a), quoted(b)];
  if (initial) return `${one} may stand for ${other}`;
  if (one.toLowerCase() === other.toLowerCase()) return `both have ${one}`;
  const [first, second] = [a[0], b[0]];
  if (first?.english && first.english === second?.english) {
    return `${one} and ${other} both mean “${first.english}”`;
  }
  if (equivalent) return `${one} and ${other} are forms of one given name`;
  if (likeness >= SAME_SOUND) return `${one} and ${other} sound the same`;
  return likeness >= ALIKE
    ? `${one} and ${other} sound alike`
    : `${one} and ${other} are a little alike`;
}

function lacks(
  { words }: ParsedName,
  pairings: readonly Pairing[],
  side: Side,
  other: string,
): string[] {
  return words
    .filter((word, at) => word.weight >= WORTH_SAYING && !isPaired(at, pairings, side))
    .map((word) => `${other} lacks “${word.text}”`);
}
