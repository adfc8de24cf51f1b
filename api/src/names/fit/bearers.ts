import { fold } from "../fold.ts";
import type { LabelledPair } from "./labelled.ts";
import type { NameKind } from "../similarity.ts";

/** Somebody or something of labelled pairs, with all its spellings. */
export interface Bearer {
  kind: NameKind;
  names: string[];
}

/** The bearers of labelled pairs: what a chain of "yes" joins is one, and what is spelt alike. */
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

/** Numbers from 0 to 1 that look random and are the same each time (xorshift). */
export function fixedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
