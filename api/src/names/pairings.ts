import type { Pairing } from "./align.ts";
import type { Word } from "./words.ts";

/** Which of the two names a pairing is looked at from. */
export type Side = "a" | "b";

/** From this similarity on, two words sound the same. */
export const SAME_SOUND = 0.93;
/** Words of less weight, such as titles and connectives, are not mentioned if they are missing. */
export const WORTH_SAYING = 0.2;

/** The words of one of the names that belong to a pairing. */
export const wordsOf = (words: readonly Word[], pairing: Pairing, side: Side) =>
  words.slice(pairing[side], pairing[side] + pairing[`${side}Count`]);

export const weightOf = (words: readonly Word[]) =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** Whether the word at an index has a counterpart in the other name. */
export const isPaired = (at: number, pairings: readonly Pairing[], side: Side) =>
  pairings.some((p) => at >= p[side] && at < p[side] + p[`${side}Count`]);

/** The pairings whose order differs between the two names, each counted once. */
export const crossed = (pairings: readonly Pairing[]) =>
  pairings.filter((p) => pairings.some((q) => q.a > p.a && q.b < p.b));
