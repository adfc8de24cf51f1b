import { type Bearer, fixedRandom } from "./bearers.ts";
import { compareNames, type NameKind } from "../similarity.ts";

const DRAWN = 2_000;
const SEED = 20_251;

export interface RandomPairs {
  pairs: number;
  /** Pairs judged the same, though they were drawn from two bearers. */
  taken: [string, string][];
}

/** Draws pairs of names of different bearers of a kind, and reports those judged the same. */
export function compareAtRandom(bearers: readonly Bearer[], kind: NameKind): RandomPairs {
  const ofKind = bearers.filter((bearer) => bearer.kind === kind);
  const random = fixedRandom(SEED);
  const draw = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const taken: [string, string][] = [];
  let pairs = 0;
  for (let i = 0; i < DRAWN && ofKind.length > 1; i++) {
    const [one, other] = [draw(ofKind), draw(ofKind)];
    if (one === other) continue;
    const [a, b] = [draw(one.names), draw(other.names)];
    pairs++;
    if (compareNames(a, b).match) taken.push([a, b]);
  }
  return { pairs, taken };
}
