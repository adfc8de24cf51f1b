import type { Pairing } from "./align.ts";
import type { Word } from "./words.ts";

/** Which of the two names a pairing is looked at from. */
export type Side = "a" | "b";

/** From here on two words are said to sound the same. */
export const SAME_SOUND = 0.93;
/** Words that weigh less, titles and connectives, may be lacking without a word. */
export const WORTH_SAYING = 0.2;

/** The words of one name that a pairing takes. */
export const wordsOf = (words: readonly Word[], pairing: Pairing, side: Side) =>
  words.slice(pairing[side], pairing[side] + pairing[`${side}Count`]);

export const weightOf = (words: readonly Word[]) =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** Whether the other name has a like of the word at a place. */
export const isPaired = (at: number, pairings: readonly Pairing[], side: Side) =>
  pairings.some((p) => at >= p[side] && at < p[side] + p[`${side}Count`]);

/** The pairings that stand in another order in the other name, each counted once. */
export const crossed = (pairings: readonly Pairing[]) =>
  pairings.filter((p) => pairings.some((q) => q.a > p.a && q.b < p.b));
