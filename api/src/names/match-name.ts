import { areInitials } from "./acronym.ts";
import { align, type Pairing } from "./align.ts";
import { comparable } from "./comparable.ts";
import { fold } from "./fold.ts";
import { isPaired, SAME_SOUND, type Side, weightOf, WORTH_SAYING, wordsOf } from "./pairings.ts";
import { type ParsedName, parseName, type Word } from "./words.ts";

/** The text typed by the user, parsed once for all names it is compared with. */
export interface Asked {
  folded: string;
  name: ParsedName;
}

export const readAsked = (text: string): Asked => ({ folded: fold(text), name: parseName(text) });

/** How well a name matches. */
export interface NameMatch {
  /**
   * 0 to 1: the share of the question that the name contains, less a little for what else it has.
   */
  fit: number;
  /** The rule by which it matches, in words. */
  rule: string;
}

/**
 * The score for containing all that was asked, and what is added if the name contains nothing else.
 */
const ALL_ASKED = 0.72;
const NOTHING_ELSE = 0.25;
/**
 * The score for being contained in what was asked, and what is added if that is all that was asked:
 * the long form of a firm's name finds the short one.
 */
const CONTAINED = 0.3;
const CONTAINED_AND_ALL = 0.4;
/** The score of a name with all words exactly as typed: with more words, and without. */
const [EXACT, EXACT_AND_NOTHING_ELSE] = [0.93, 0.98];
/** The deduction for another script than the typed one, which is easier to recognize. */
const ANOTHER_SCRIPT = 0.02;
/** The similarity of a word that begins with the typed one. */
const A_BEGINNING = 0.92;
/**
 * Words less similar than the first have no weight, words more similar than the second have full
 * weight.
 */
const [NOT_ALIKE, QUITE_ALIKE] = [0.5, 0.95];

/** Compares a name, and its folded form, with the question. */
export function matchName(asked: Asked, value: string, folded: string): NameMatch {
  if (folded === asked.folded) return { fit: 1, rule: "the whole name" };
  const [sought, name] = comparable(asked.name, parseName(value));
  if (areInitials(sought, name)) return { fit: 0.9, rule: "its initials" };
  const pairings = align(sought.words, name.words);
  const begun = beginnings(sought.words, name.words, pairings);
  const isBegun = ({ a, aCount, b, bCount }: Pairing) =>
    aCount + bCount === 2 && begins(name.words[b] as Word, sought.words[a] as Word);
  const part = (words: readonly Word[], side: Side) =>
    pairings.reduce((sum, p) => sum + weighed(words, p, side, isBegun(p) ? A_BEGINNING : 0), 0) +
    begun.reduce((sum, pair) => sum + (words[pair[side]]?.weight ?? 0) * A_BEGINNING, 0);
  const askedShare = part(sought.words, "a") / (weightOf(sought.words) || 1);
  const nameShare = part(name.words, "b") / (weightOf(name.words) || 1);
  const script = sought.script === name.script ? 0 : ANOTHER_SCRIPT;
  const likely = Math.max(
    askedShare * (ALL_ASKED + NOTHING_ELSE * Math.min(1, nameShare) - script),
    Math.min(1, nameShare) * (CONTAINED + CONTAINED_AND_ALL * askedShare - script),
  );
  // An exact match goes before one that only sounds or begins the same.
  const fit = hasEveryWord(asked.folded, folded)
    ? Math.max(likely, EXACT + (EXACT_AND_NOTHING_ELSE - EXACT) * Math.min(1, nameShare))
    : likely;
  return { fit, rule: ruleOf({ ...asked, name: sought }, name, folded, pairings, begun) };
}

function hasEveryWord(asked: string, folded: string): boolean {
  const own = folded.split(" ");
  return asked.split(" ").every((word) => own.includes(word));
}

function weighed(words: readonly Word[], pairing: Pairing, side: Side, atLeast: number): number {
  const good = (pairing.likeness - NOT_ALIKE) / (QUITE_ALIKE - NOT_ALIKE);
  return weightOf(wordsOf(words, pairing, side)) * Math.min(1, Math.max(atLeast, good));
}

/** Typed words without a match in the name, each with the unmatched words that begin with it. */
function beginnings(
  asked: readonly Word[],
  words: readonly Word[],
  pairings: readonly Pairing[],
): { a: number; b: number }[] {
  const isFree = (at: number, side: Side) => !isPaired(at, pairings, side);
  const found: { a: number; b: number }[] = [];
  for (const [a, word] of asked.entries()) {
    if (!isFree(a, "a") || word.initial) continue;
    const b = words.findIndex(
      (other, at) => isFree(at, "b") && !found.some((pair) => pair.b === at) && begins(other, word),
    );
    if (b >= 0) found.push({ a, b });
  }
  return found;
}

const begins = (word: Word, beginning: Word) =>
  word.sounds.some((sound) =>
    beginning.sounds.some((begin) => begin.length > 1 && sound.startsWith(begin)),
  );

function ruleOf(
  asked: Asked,
  name: ParsedName,
  folded: string,
  pairings: readonly Pairing[],
  begun: readonly { a: number }[],
): string {
  if (folded.startsWith(asked.folded)) return "begins so";
  if (hasEveryWord(asked.folded, folded)) {
    const own = folded.split(" ");
    const places = asked.folded.split(" ").map((word) => own.indexOf(word));
    const turned = places.some((place, at) => place < (places[at - 1] ?? -1));
    return turned && asked.name.turned === name.turned
      ? "has every word, in another order"
      : "has every word";
  }
  const isLacking = ({ weight }: Word, at: number) =>
    weight >= WORTH_SAYING && !isPaired(at, pairings, "a") && !begun.some(({ a }) => a === at);
  if (asked.name.words.some(isLacking)) return "has part of it";
  if (pairings.some(({ initial }) => initial)) return "fits the initials";
  if (begun.length > 0) return "has words that begin so";
  if (pairings.some(({ equivalent }) => equivalent)) return "has another form of the name";
  const crossing = asked.name.script !== name.script ? " in another script" : "";
  if (pairings.some((p) => isTranslated(asked.name.words, name.words, p))) {
    return `means the same${crossing}`;
  }
  const same = pairings.every(({ likeness }) => likeness >= SAME_SOUND);
  return same ? `sounds the same${crossing}` : `sounds alike${crossing}`;
}

/** Whether two words have one meaning but sound different: "EAU", "UAE". */
function isTranslated(asked: readonly Word[], words: readonly Word[], { a, b }: Pairing): boolean {
  const [one, other] = [asked[a], words[b]];
  return (
    one?.english !== undefined &&
    one.english === other?.english &&
    one.sounds[0] !== other.sounds[0]
  );
}
