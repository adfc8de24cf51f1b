import { ENTITY_KINDS } from "@backchannel/schema/kinds.ts";
import type { LinkFilter, LinkFilterInput } from "../link/filter.ts";
import { linkNode } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { BudgetExceeded } from "../neo4j/errors.ts";
import { byEvidence, byRank, costOf, type FoundPath } from "./path-rank.ts";
import {
  type Candidate,
  linksOfHops,
  MAX_CANDIDATES,
  NEXT_AT_MOST,
  nextShortestPaths,
  shortestPaths,
} from "./paths.cypher.ts";

export interface PathQuestion {
  from: readonly string[];
  to: readonly string[];
  /** Entities to pass, in this order. */
  through: readonly string[];
  filter: LinkFilter;
  filterInput: LinkFilterInput | null;
  /** Links at most. */
  maxLength: number;
  limit: number;
  /** Milliseconds for the search. */
  timeBudget: number;
}

export interface FoundPaths {
  paths: FoundPath[];
  /** There may be better or more paths than these. */
  truncated: boolean;
  /** Every path of up to this many links was looked at. */
  searchedLength: number;
  /** Milliseconds of the budget that are left. */
  budgetLeft: number;
}

/**
 * The few best paths between two sets of entities (R24). First all shortest ones; only if they
 * are fewer than asked for, those that come next; then one more round trip for their links.
 */
export async function findPaths(database: Database, question: PathQuestion): Promise<FoundPaths> {
  const deadline = Date.now() + question.timeBudget;
  const legs = legsOf(question);
  const search = {
    pairs: legs.flatMap(pairsOf),
    filter: question.filter,
    maxLength: question.maxLength - (legs.length - 1),
    ends: [...question.from, ...question.through, ...question.to],
  };
  const budgetLeft = () => Math.max(0, deadline - Date.now());
  if (search.maxLength < 1) {
    return { paths: [], truncated: false, searchedLength: 0, budgetLeft: budgetLeft() };
  }

  // The first stage cannot tell which way a link runs; the second can, and finds the same.
  const undirected = question.filter.direction === "BOTH";
  let stage: Stage = { candidates: [], complete: true, searchedLength: 0 };
  if (undirected) {
    const rows = await withinBudget(shortestPaths(database, search, question.timeBudget));
    stage = firstStage(rows, search.pairs, search.maxLength);
  }
  let ways = joinLegs(legs, stage.candidates, question.maxLength);
  let paths = await hydrate(database, ways, question);
  const left = budgetLeft();
  // Where the first stage found that a leg has no path at all, there are no longer ones either.
  const pairs = undirected && stage.complete ? search.pairs.filter(hasPath(stage)) : search.pairs;
  const possible = legs.every((leg) => pairsOf(leg).some((pair) => pairs.some(isSame(pair))));
  if (possible && paths.length < question.limit && left > 0) {
    const rows = await withinBudget(nextShortestPaths(database, { ...search, pairs }, left));
    stage = secondStage(rows, stage, pairs, search.maxLength);
    ways = joinLegs(legs, stage.candidates, question.maxLength);
    paths = await hydrate(database, ways, question);
    if (rows.complete && paths.length >= question.limit) stage.complete = true;
  }
  return {
    paths: paths.slice(0, question.limit),
    truncated: !stage.complete,
    searchedLength: stage.searchedLength,
    budgetLeft: budgetLeft(),
  };
}

interface Stage {
  candidates: Candidate[];
  complete: boolean;
  searchedLength: number;
}
interface Rows {
  rows: Candidate[];
  complete: boolean;
}
type Pairs = readonly (readonly [string, string])[];

/** What arrived until the budget was spent counts. */
async function withinBudget(read: Promise<Candidate[]>): Promise<Rows> {
  try {
    return { rows: await read, complete: true };
  } catch (error) {
    if (error instanceof BudgetExceeded)
      return { rows: error.rows as Candidate[], complete: false };
    throw error;
  }
}

/** After the first stage, every path up to the shortest of each pair was looked at. */
function firstStage({ rows, complete }: Rows, pairs: Pairs, maxLength: number): Stage {
  const candidates = rows.slice(0, MAX_CANDIDATES);
  const shortest = pairs.map((pair) =>
    Math.min(maxLength, ...candidates.filter(isOf(pair)).map(lengthOf)),
  );
  const full = rows.length > MAX_CANDIDATES;
  return {
    candidates,
    complete: complete && !full,
    searchedLength: complete ? Math.min(...shortest) - (full ? 1 : 0) : 0,
  };
}

const hasPath = (stage: Stage) => (pair: Pairs[number]) => stage.candidates.some(isOf(pair));
const isSame = (pair: Pairs[number]) => (other: Pairs[number]) =>
  pair[0] === other[0] && pair[1] === other[1];

function secondStage(
  { rows, complete }: Rows,
  first: Stage,
  pairs: Pairs,
  maxLength: number,
): Stage {
  const searched = pairs.map((pair) => {
    const lengths = rows.filter(isOf(pair)).map(lengthOf);
    return lengths.length < NEXT_AT_MOST ? maxLength : Math.max(...lengths) - 1;
  });
  return {
    candidates: distinctWays([...first.candidates, ...rows]),
    complete: complete && searched.every((length) => length === maxLength),
    searchedLength: complete
      ? Math.max(first.searchedLength, Math.min(...searched))
      : first.searchedLength,
  };
}

const lengthOf = ({ ids }: Candidate) => ids.length - 1;
const isOf =
  ([from, to]: readonly [string, string]) =>
  (candidate: Candidate) =>
    candidate.from === from && candidate.to === to;

function distinctWays(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.ids.join(), candidate])).values()];
}

interface Leg {
  from: readonly string[];
  to: readonly string[];
}

function legsOf({ from, through, to }: PathQuestion): Leg[] {
  const stops = [from, ...through.map((id) => [id]), to];
  return stops.slice(1).map((next, i) => ({ from: stops[i] as readonly string[], to: next }));
}

const pairsOf = ({ from, to }: Leg) =>
  from.flatMap((a) => to.map((b): readonly [string, string] => [a, b]));

/** Joins the legs to whole ways; one that passes an entity twice is none. */
function joinLegs(
  legs: readonly Leg[],
  candidates: readonly Candidate[],
  maxLength: number,
): Candidate[] {
  const simple = candidates.filter(({ ids }) => new Set(ids).size === ids.length);
  const [first, ...rest] = legs.map((leg) =>
    simple.filter(({ from, to }) => leg.from.includes(from) && leg.to.includes(to)),
  );
  let ways = first ?? [];
  for (const leg of rest) {
    ways = ways
      .flatMap((way) => leg.filter(({ from }) => from === way.to).map((next) => joined(way, next)))
      .filter(({ ids }) => ids.length - 1 <= maxLength && new Set(ids).size === ids.length)
      .slice(0, MAX_JOINED);
  }
  return ways;
}
const MAX_JOINED = 5_000;

const joined = (way: Candidate, next: Candidate): Candidate => ({
  from: way.from,
  to: next.to,
  ids: [...way.ids, ...next.ids.slice(1)],
  kinds: [...way.kinds, ...next.kinds.slice(1)],
  degrees: [...way.degrees, ...next.degrees.slice(1)],
});

/** Gives the best ways their links, drops events that bridge what is linked anyway, and ranks. */
async function hydrate(
  database: Database,
  ways: readonly Candidate[],
  { filter, filterInput, through }: PathQuestion,
): Promise<FoundPath[]> {
  const best = ways
    .map((way) => ({ way, cost: costOf(way) }))
    .sort((a, b) => lengthOf(a.way) - lengthOf(b.way) || a.cost - b.cost)
    .slice(0, MAX_CANDIDATES);
  if (best.length === 0) return [];
  const hops = new Map<string, readonly [string, string]>();
  for (const { way } of best) {
    const pairs = [...hopsOf(way.ids), ...aroundEvents(way, through)];
    for (const pair of pairs) hops.set(pairKey(pair), pair);
  }
  const rows = await linksOfHops(database, [...hops.values()], filter);
  const links = Map.groupBy(
    rows.map((row) => linkNode(row, filterInput)),
    ({ source, target }) => pairKey([source, target]),
  );
  return best
    .filter(({ way }) => !aroundEvents(way, through).some((pair) => links.has(pairKey(pair))))
    .map(({ way, cost }) => ({
      ids: way.ids,
      kinds: way.kinds,
      cost,
      hops: hopsOf(way.ids).map(([source, target]) => ({
        source,
        target,
        links: (links.get(pairKey([source, target])) ?? []).toSorted(byEvidence),
      })),
    }))
    .sort(byRank);
}

const pairKey = (pair: readonly [string, string]) => [...pair].sort().join(" ");
const hopsOf = (ids: readonly string[]) =>
  ids.slice(1).map((id, i): readonly [string, string] => [ids[i] as string, id]);

/** The two neighbours of each event on the way, save those that the way was asked to pass. */
const aroundEvents = ({ ids, kinds }: Candidate, through: readonly string[]) =>
  ids.slice(2).flatMap((after, i): (readonly [string, string])[] => {
    const [id, kind] = [ids[i + 1] as string, kinds[i + 1]];
    const isBridge = kind && ENTITY_KINDS[kind].type === "Event" && !through.includes(id);
    return isBridge ? [[ids[i] as string, after]] : [];
  });
