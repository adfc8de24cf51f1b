import type { LabelledPair } from "./labelled.ts";
import { scriptOf } from "../script.ts";
import { compareNames } from "../similarity.ts";

/** How often the decision was right, over some pairs. */
export interface Quality {
  pairs: number;
  /** The share of pairs judged the same that are the same. */
  precision: number;
  /** The share of pairs that are the same and judged so. */
  recall: number;
  /** The harmonic mean of precision and recall. */
  f1: number;
}

export interface Judged extends LabelledPair {
  score: number;
  match: boolean;
  scripts: string;
}

export function judge(pairs: readonly LabelledPair[]): Judged[] {
  return pairs.map((pair) => {
    const { score, match } = compareNames(pair.a, pair.b);
    return {
      ...pair,
      score,
      match,
      scripts: [scriptOf(pair.a), scriptOf(pair.b)].sort().join("–"),
    };
  });
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const count = (test: (pair: Judged) => boolean) => judged.filter(test).length;
  const right = count(({ same, match }) => same && match);
  const taken = count(({ match }) => match);
  const same = count((pair) => pair.same);
  return {
    pairs: judged.length,
    precision: taken === 0 ? 0 : right / taken,
    recall: same === 0 ? 0 : right / same,
    f1: taken + same === 0 ? 0 : (2 * right) / (taken + same),
  };
}
