import { BudgetExceeded } from "../neo4j/errors.ts";
import { type Leg, pairsOf } from "./path-legs.ts";
import { type Candidate, MAX_CANDIDATES, NEXT_AT_MOST } from "./paths.cypher.ts";

export type Pair = readonly [from: string, to: string];

/** The results of the searches so far. */
export interface Stage {
  candidates: Candidate[];
  /** Per pair, the length up to which all paths were searched. Absent if nothing was searched. */
  searched: ReadonlyMap<string, number>;
}

/** The result of one search. */
export interface Rows {
  rows: Candidate[];
  /** False if its time ran out first. */
  complete: boolean;
}

/** If time runs out, returns the rows that had arrived. */
export async function withinBudget(read: Promise<Candidate[]>): Promise<Rows> {
  try {
    return { rows: await read, complete: true };
  } catch (error) {
    if (error instanceof BudgetExceeded)
      return { rows: error.rows as Candidate[], complete: false };
    throw error;
  }
}

/**
 * After the first stage, all paths up to the shortest of each pair were searched, and all paths of
 * any length for a pair without one. If the search stopped at its limit, the last pairs may be
 * missing.
 */
export function firstStage(
  { rows, complete }: Rows,
  pairs: readonly Pair[],
  maxLength: number,
): Stage {
  const candidates = rows.slice(0, MAX_CANDIDATES);
  const full = rows.length > MAX_CANDIDATES;
  const searchedOf = (pair: Pair) => {
    if (!complete) return 0;
    const [way] = candidates.filter(isOf(pair));
    if (full) return way ? lengthOf(way) - 1 : 0;
    return way ? lengthOf(way) : maxLength;
  };
  return {
    candidates,
    searched: new Map(pairs.map((pair) => [pairKey(pair), searchedOf(pair)])),
  };
}

/**
 * The second stage finds the NEXT_AT_MOST shortest paths of each pair. It avoids hubs, so if there
 * are any, even a path of two links may be missing.
 */
export function secondStage(
  { rows, complete }: Rows,
  first: Stage,
  {
    pairs,
    maxLength,
    hubs,
  }: { pairs: readonly Pair[]; maxLength: number; hubs: readonly string[] },
): Stage {
  const searched = new Map(first.searched);
  const most = hubs.length > 0 ? 1 : maxLength;
  for (const pair of complete ? pairs : []) {
    const lengths = rows.filter(isOf(pair)).map(lengthOf);
    const length = lengths.length < NEXT_AT_MOST ? most : Math.min(most, Math.max(...lengths) - 1);
    searched.set(pairKey(pair), Math.max(length, searched.get(pairKey(pair)) ?? 0));
  }
  return { candidates: distinctWays([...first.candidates, ...rows]), searched };
}

/**
 * The length up to which all whole paths were searched. In a longer path, one leg may be longer
 * than was searched, while the other legs are at least as long as their shortest paths.
 */
export function searchedLength(
  { candidates, searched }: Stage,
  legs: readonly Leg[],
  maxLength: number,
): number {
  const bounds = legs.map((leg) => {
    const pairs = pairsOf(leg);
    const covered = Math.min(...pairs.map((pair) => searched.get(pairKey(pair)) ?? 0));
    const found = pairs.flatMap((pair) => candidates.filter(isOf(pair)).map(lengthOf));
    return { covered, least: Math.min(covered + 1, ...found) };
  });
  const least = bounds.reduce((sum, leg) => sum + leg.least, 0);
  return Math.min(maxLength, ...bounds.map((leg) => leg.covered + least - leg.least));
}

/**
 * Pairs for which the second stage can find more. Where a pair has NEXT_AT_MOST shortest paths
 * already, it would only find those again.
 */
export const openPairs = ({ candidates, searched }: Stage, pairs: readonly Pair[], max: number) =>
  pairs.filter(
    (pair) =>
      (searched.get(pairKey(pair)) ?? 0) < max &&
      candidates.filter(isOf(pair)).length < NEXT_AT_MOST,
  );

export const lengthOf = ({ ids }: Candidate) => ids.length - 1;
export const pairKey = (pair: Pair) => pair.join(" ");
const isOf =
  ([from, to]: Pair) =>
  (candidate: Candidate) =>
    candidate.from === from && candidate.to === to;

function distinctWays(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.ids.join(), candidate])).values()];
}
