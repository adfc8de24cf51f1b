import { fold } from "../fold.ts";
import type { LabelledPair } from "./labelled.ts";
import type { NameKind } from "../similarity.ts";

/** A person or body of the labelled pairs, with all spellings of its name. */
export interface Bearer {
  kind: NameKind;
  names: string[];
}

/**
 * The bearers in the labelled pairs. Names joined by a chain of "yes" belong to one bearer, and so
 * do names with the same spelling.
 */
export function bearersOf(pairs: readonly LabelledPair[]): Bearer[] {
  const bearers = new Map<string, Bearer>();
  const bearerOf = (name: string, kind: NameKind) => {
    const key = fold(name);
    const known = bearers.get(key) ?? { kind, names: [] };
    if (!known.names.includes(name)) known.names.push(name);
    bearers.set(key, known);
    return known;
  };
  for (const { a, b, same, kind } of pairs) {
    if (kind === undefined) continue;
    const [one, other] = [bearerOf(a, kind), bearerOf(b, kind)];
    if (!same || one === other) continue;
    one.names.push(...other.names);
    for (const name of other.names) bearers.set(fold(name), one);
  }
  return [...new Set(bearers.values())];
}

/** Random-looking numbers from 0 to 1, the same in each run (xorshift). */
export function fixedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
