import { BudgetExceeded } from "../neo4j/errors.ts";
import { type Leg, pairsOf } from "./path-legs.ts";
import { type Candidate, MAX_CANDIDATES, NEXT_AT_MOST } from "./paths.cypher.ts";

export type Pair = readonly [from: string, to: string];

/** What the searches have brought so far. */
export interface Stage {
  candidates: Candidate[];
  /** For each pair, up to how many links every way was looked at; none is for a pair not known. */
  searched: ReadonlyMap<string, number>;
}

/** What one search brought. */
export interface Rows {
  rows: Candidate[];
  /** False where its time was up first. */
  complete: boolean;
}

/** What arrived until the budget was spent counts. */
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
 * After the first stage, every way up to the shortest of each pair was looked at, and every way
 * at all of a pair that has none. Where it stopped at its limit, the last pairs may be missing.
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
 * The second stage brings the shortest of each pair, NEXT_AT_MOST of them. It passes no hub, so
 * where there are any, a way of two links may be missing.
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
 * Up to how many links every whole way was looked at: beyond that, one leg may be longer than
 * was searched, and then the others are at least as long as their shortest ways.
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

/** Pairs to which the second stage can add: of those with many shortest ways it brings no other. */
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
