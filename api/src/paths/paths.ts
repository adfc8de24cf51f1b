import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { Context } from "../graphql/context.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { linkView } from "../link/link-node.ts";
import type { Database } from "../neo4j/database.ts";
import { BudgetExceeded } from "../neo4j/errors.ts";
import { findHubs } from "./hubs.ts";
import { joinLegs, legsOf, pairsOf } from "./path-legs.ts";
import { apartLast } from "./path-times.ts";
import { byEvidence, byRank, costOf, type FoundPath } from "./path-rank.ts";
import {
  firstStage,
  lengthOf,
  openPairs,
  type Pair,
  pairKey,
  searchedLength,
  secondStage,
  type Stage,
  withinBudget,
} from "./path-stages.ts";
import {
  type Candidate,
  linksOfHops,
  MAX_CANDIDATES,
  nextShortestPaths,
  shortestPaths,
  TIES,
} from "./paths.cypher.ts";

export interface PathQuestion {
  from: readonly string[];
  to: readonly string[];
  /** Entities that the path must pass, in this order. */
  through: readonly string[];
  filter: LinkFilter;
  /** The greatest number of links. */
  maxLength: number;
  limit: number;
  /** Milliseconds for the whole answer. */
  timeBudget: number;
  /** When the time budget ends. */
  deadline: number;
}

export interface FoundPaths {
  paths: FoundPath[];
  /** Whether there may be better paths, or more. */
  truncated: boolean;
  /** All paths of up to this many links were searched. */
  searchedLength: number;
}

/** The time reserved for each part: a share of the budget, at most so many milliseconds. */
const FOR_LINKS = { share: 0.2, most: 200 };
const FOR_WORDS = { share: 0.05, most: 50 };
const reserved = ({ share, most }: typeof FOR_LINKS, budget: number) =>
  Math.min(most, budget * share);

/** Milliseconds left, without the time reserved for the words. */
export const budgetLeft = ({ deadline, timeBudget }: PathQuestion) =>
  Math.max(0, deadline - reserved(FOR_WORDS, timeBudget) - Date.now());

/**
 * The few best paths between two sets of entities (R24). First searches all shortest paths of each
 * pair, then longer ones if these do not include the best, and last reads their links in one round
 * trip.
 */
export async function findPaths(
  { database, lasting }: Pick<Context, "database" | "lasting">,
  question: PathQuestion,
): Promise<FoundPaths> {
  const forLinks = reserved(FOR_LINKS, question.timeBudget);
  const forSearch = () => Math.floor(budgetLeft(question) - forLinks);

  const { filter, maxLength, limit } = question;
  const legs = legsOf(question.from, question.through, question.to);
  const search = {
    pairs: legs.flatMap(pairsOf),
    filter,
    maxLength: maxLength - (legs.length - 1),
    ends: [...question.from, ...question.through, ...question.to],
  };
  const answer = async (stage: Stage, before: FoundPath[]) => {
    const searched = searchedLength(stage, legs, maxLength);
    const ways = joinLegs(legs, stage.candidates, maxLength);
    const paths = await hydrate(database, ways, question, Math.max(forLinks, budgetLeft(question)));
    const whole = searched === maxLength && ways.length <= MAX_CANDIDATES;
    const certain = paths?.filter(({ hops }) => hops.length <= searched) ?? [];
    const complete = paths !== null && (whole || certain.length >= limit);
    return { paths: paths ?? before, searched, complete };
  };

  // The first stage ignores directions, so if they matter, only the second runs. It finds the
  // shortest too.
  let stage: Stage = { candidates: [], searched: new Map() };
  if (filter.direction === "BOTH") {
    const rows = await withinBudget(shortestPaths(database, search, forSearch()));
    stage = firstStage(rows, search.pairs, search.maxLength);
  }
  let { paths, searched, complete } = await answer(stage, []);
  const pairs = openPairs(stage, search.pairs, search.maxLength);
  const goesOn = !complete && pairs.length > 0 && forSearch() > 0;
  // Finding hubs scans all entities, so it happens only if the second stage is needed, and is
  // cached across requests.
  const hubs = goesOn ? await findHubs(lasting, forSearch()).catch(noTime) : null;
  if (hubs !== null && forSearch() > 0) {
    const rest = { ...search, pairs, hubs };
    const rows = await withinBudget(nextShortestPaths(database, rest, forSearch()));
    stage = secondStage(rows, stage, rest);
    ({ paths, searched, complete } = await answer(stage, paths));
  }
  return {
    paths: await apartLast(database, paths, limit),
    truncated: !complete,
    searchedLength: searched,
  };
}

/**
 * Reads the links of the best paths and ranks them. Drops paths through an event whose two
 * neighbours are linked anyway, and through an unnamed actor without a tie to a named neighbour.
 * Null if time ran out.
 */
async function hydrate(
  database: Database,
  ways: readonly Candidate[],
  { filter, through }: PathQuestion,
  timeoutMs: number,
): Promise<FoundPath[] | null> {
  const best = ways
    .map((way) => ({ way, cost: costOf(way) }))
    .sort((a, b) => lengthOf(a.way) - lengthOf(b.way) || a.cost - b.cost)
    .slice(0, MAX_CANDIDATES);
  if (best.length === 0) return [];
  const hops = new Map<string, Pair>();
  for (const { way } of best) {
    const pairs = [...hopsOf(way.ids), ...aroundEvents(way, through)];
    for (const pair of pairs) hops.set(hopKey(pair), pair);
  }
  const rows = await linksOfHops(database, [...hops.values()], filter, timeoutMs).catch(noTime);
  if (rows === null) return null;
  const links = Map.groupBy(
    rows.map((row) => linkView(row, filter)),
    ({ source, target }) => hopKey([source, target]),
  );
  const linksOf = (pair: Pair) => links.get(hopKey(pair)) ?? [];
  return best
    .filter(({ way }) => !aroundEvents(way, through).some((pair) => links.has(hopKey(pair))))
    .filter(({ way }) =>
      aroundUnnamed(way, through).every((named) => named.some((hop) => linksOf(hop).some(isTie))),
    )
    .map(({ way, cost }) => ({
      ids: way.ids,
      kinds: way.kinds,
      cost,
      hops: hopsOf(way.ids).map(([source, target]) => ({
        source,
        target,
        links: linksOf([source, target]).toSorted(byEvidence),
      })),
    }))
    .sort(byRank);
}

function noTime(error: unknown): null {
  if (error instanceof BudgetExceeded) return null;
  throw error;
}

/** The key of a hop, the same from either end. */
const hopKey = (pair: Pair) => pairKey(pair.toSorted() as [string, string]);
const hopsOf = (ids: readonly string[]) =>
  ids.slice(1).map((id, i): Pair => [ids[i] as string, id]);

/** The two neighbours of each event on the path, except events that it was asked to pass. */
const aroundEvents = ({ ids, kinds }: Candidate, through: readonly string[]) =>
  ids.slice(2).flatMap((after, i): Pair[] => {
    const [id, kind] = [ids[i + 1] as string, kinds[i + 1]];
    const isBridge = kind && ENTITY_KINDS[kind].type === "Event" && !through.includes(id);
    return isBridge ? [[ids[i] as string, after]] : [];
  });

const isTie = ({ kind }: { kind: LinkKind }) => TIES.includes(kind);

/**
 * For each unnamed actor on the path, except those it was asked to pass: its hops to named ones.
 */
const aroundUnnamed = ({ ids, kinds }: Candidate, through: readonly string[]) => {
  const isUnnamed = (i: number) => ENTITY_KINDS[kinds[i]!].unnamed;
  return ids.flatMap((id, i): Pair[][] => {
    const isBridge = i > 0 && i < ids.length - 1 && isUnnamed(i) && !through.includes(id);
    if (!isBridge) return [];
    return [[i - 1, i + 1].filter((n) => !isUnnamed(n)).map((n): Pair => [id, ids[n]!])];
  });
};
