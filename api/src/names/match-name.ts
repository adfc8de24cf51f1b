import { areInitials } from "./acronym.ts";
import { align, type Pairing } from "./align.ts";
import { comparable } from "./comparable.ts";
import { fold } from "./fold.ts";
import { isPaired, SAME_SOUND, type Side, weightOf, WORTH_SAYING, wordsOf } from "./pairings.ts";
import { type ParsedName, parseName, type Word } from "./words.ts";

/** What somebody typed, taken apart once for all names it is held against. */
export interface Asked {
  folded: string;
  name: ParsedName;
}

export const readAsked = (text: string): Asked => ({ folded: fold(text), name: parseName(text) });

/** How a name answers what was asked. */
export interface NameMatch {
  /** 0 to 1: how much of what was asked it has, less for what else it has. */
  fit: number;
  /** By which rule, in words. */
  rule: string;
}

/** What counts of a name that has all that was asked, and more; the rest is how much it has. */
const WITHOUT_MORE = 0.72;
const WITH_NOTHING_MORE = 0.25;
/** What counts of a name that is part of what was asked, the long form of a firm for the short. */
const HELD = 0.3;
const HELD_AND_MORE = 0.4;
/** What counts of a name that has all words just as they were typed, with more and with no more. */
const [WRITTEN, WRITTEN_AND_NO_MORE] = [0.93, 0.98];
/** What is shown in the script that was typed is easier to recognize. */
const ANOTHER_SCRIPT = 0.02;
/** A word that begins as the asked one does. */
const A_BEGINNING = 0.92;
/** Words less alike than the first count for nothing, words more alike than the second in full. */
const [NOT_ALIKE, QUITE_ALIKE] = [0.5, 0.95];

/** Holds a name, and its folded form, against what was asked. */
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
  const had = part(sought.words, "a") / (weightOf(sought.words) || 1);
  const asOf = part(name.words, "b") / (weightOf(name.words) || 1);
  const script = sought.script === name.script ? 0 : ANOTHER_SCRIPT;
  const likely = Math.max(
    had * (WITHOUT_MORE + WITH_NOTHING_MORE * Math.min(1, asOf) - script),
    Math.min(1, asOf) * (HELD + HELD_AND_MORE * had - script),
  );
  // What is written exactly so goes before what only sounds or begins so.
  const fit = hasEveryWord(asked.folded, folded)
    ? Math.max(likely, WRITTEN + (WRITTEN_AND_NO_MORE - WRITTEN) * Math.min(1, asOf))
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

/** Words asked for that have no like in the name, with the free words that begin so. */
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

/** Two words of one meaning that do not sound alike: "EAU", "UAE". */
function isTranslated(asked: readonly Word[], words: readonly Word[], { a, b }: Pairing): boolean {
  const [one, other] = [asked[a], words[b]];
  return (
    one?.english !== undefined &&
    one.english === other?.english &&
    one.sounds[0] !== other.sounds[0]
  );
}
