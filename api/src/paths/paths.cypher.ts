import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { entityKindsWhere, EVENT_LINKS, type LinkKind } from "@backchannel/schema/kinds.ts";
import { grouped } from "../neo4j/rows.ts";
import { typeList, types } from "../neo4j/types.ts";
import {
  DIRECTION_WANTED,
  directionFrom,
  EVIDENCE_WANTED,
  inEachForm,
  type LinkForm,
  LINK_TYPES,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";
import { ALL_BUT_SOURCES, type LinkFilter } from "../evidence/filter.ts";
import {
  columnsIn,
  filterParams,
  LINK_COLUMNS,
  type LinkRow,
  type ReadLinkRow,
} from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { findHubs } from "./hubs.ts";

export const MAX_LENGTH = 8;
export const USUAL_LENGTH = 6;
/** How many of the shortest sequences of nodes are considered. */
export const MAX_CANDIDATES = 500;
/**
 * How many chains of links the second stage asks for. Several may fold into one sequence of nodes.
 */
export const NEXT_AT_MOST = 200;

/** A sequence of nodes from one end to the other, with the data of each node that ranking needs. */
export interface Candidate {
  from: string;
  to: string;
  ids: string[];
  kinds: EntityKind[];
  degrees: number[];
}

export interface Search {
  pairs: readonly (readonly [from: string, to: string])[];
  filter: LinkFilter;
  maxLength: number;
  /** Entities that a path may not pass through: the ends and stops of the whole path. */
  ends: readonly string[];
}

/** All shortest paths of each pair, at most MAX_CANDIDATES + 1. Ignores `filter.direction`. */
export const shortestPaths = (database: Database, search: Search, timeoutMs: number) =>
  run(database, "shortest paths", shortest, search, timeoutMs);

/**
 * The NEXT_AT_MOST shortest chains of links of each pair, shortest first. They avoid hubs: Neo4j
 * 5.26 compares each link into an entity with all its other links and ignores the time limit
 * meanwhile, which takes minutes for 200,000 links.
 */
export const nextShortestPaths = (
  database: Database,
  search: Search & { hubs: readonly string[] },
  timeoutMs: number,
) => run(database, "next shortest paths", nextShortest, search, timeoutMs);

function run(
  database: Database,
  name: string,
  statements: (filter: LinkFilter) => readonly string[],
  { filter, maxLength, ...search }: Search,
  timeoutMs: number,
): Promise<Candidate[]> {
  const params = {
    search: { ...search, unnamed: UNNAMED, endsOnly: ENDS_ONLY },
    ...filterParams(filter),
  };
  return database.read<Candidate>(name, statements(filter)[maxLength - 1] as string, params, {
    timeoutMs,
  });
}

/** The link kinds of a path: all but those that say who cites whom, as for LINK_TYPES. */
const WALKED = types("all but sources", ALL_BUT_SOURCES);
/**
 * Whether a path may use link `r`: a wanted one and, where it leads to an event on the way, of
 * somebody who takes part in that event (R52). Where an event took place is no way on (R36).
 */
const wantedBy = ({
  passes,
  takesPart,
  repeated,
}: LinkForm) => `CASE WHEN NOT ${TYPE_WANTED} THEN false
    WHEN type(r) IN ${typeList("event links", EVENT_LINKS)} AND NOT endNode(r).id IN $search.ends
      AND NOT ${takesPart} THEN false
    WHEN type(r) = 'TOOK_PLACE_AT' AND NOT endNode(r).id IN $search.ends THEN false
    WHEN ${repeated} THEN false
    ELSE ${passes} END`;
/** Kinds that only stand at the ends of a path: places, and events that are no channel. */
const ENDS_ONLY = entityKindsWhere(
  ({ type, channel }) => type === "Place" || (type === "Event" && !channel),
);
const UNNAMED = entityKindsWhere(({ unnamed }) => unnamed);

/** Links that tie an unnamed actor to a named one, so that a path may pass through it (R37). */
export const TIES: readonly LinkKind[] = ["REPRESENTS", "PART_OF", "MEMBER_OF", "AFFILIATED_WITH"];

/**
 * Entities that a path never passes through. An unnamed actor needs some tie to a named one;
 * whether the path uses that tie is checked when its links are read.
 */
const NO_BRIDGE = (node: string) => `${node}.id IN $search.ends
    OR ${node}.kind IN $search.endsOnly OR CASE
    WHEN NOT ${node}.kind IN $search.unnamed THEN false
    ELSE NOT EXISTS { (${node})-[:${TIES.join("|")}]-(named:Entity) WHERE NOT named.kind IN $search.unnamed } END`;

/**
 * All lists are in one map parameter: separate list parameters would make Neo4j replan when their
 * size class changes, which takes longer than most searches.
 */
const PAIRS = `UNWIND $search.pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})`;
const CANDIDATE = `
RETURN pair[0] AS from, pair[1] AS to, [n IN way | n.id] AS ids, [n IN way | n.kind] AS kinds,
  [n IN way | COUNT { (n)--() }] AS degrees`;

/**
 * Makes the server plan every search, the usual length first, with pairs that do not exist: once
 * without a filter, and once with a filter that chooses between claims.
 */
export async function planSearches(database: Database, filter: LinkFilter): Promise<void> {
  await findHubs(database, PLANNING_MS);
  await planLengths(database, filter);
  await planLengths(database, { ...filter, excludeDocuments: ["doc:nobody"] });
}

async function planLengths(database: Database, filter: LinkFilter): Promise<void> {
  const search = { pairs: [["", ""]] as const, filter, ends: [], hubs: [] };
  for (const maxLength of [USUAL_LENGTH, ...lengths.filter((length) => length !== USUAL_LENGTH)]) {
    await shortestPaths(database, { ...search, maxLength }, PLANNING_MS);
    await nextShortestPaths(database, { ...search, maxLength }, PLANNING_MS);
  }
}
const PLANNING_MS = 30_000;

/** Neo4j accepts no parameter for a path's length, so there is one constant text per length. */
const lengths = Array.from({ length: MAX_LENGTH }, (_, i) => i + 1);

const shortest = inEachForm((form) =>
  lengths.map(
    (length) => `${PAIRS}
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:${WALKED}*..${length}]-(b))
  WHERE all(r IN relationships(p) WHERE ${wantedBy(form)})
    AND all(n IN nodes(p) WHERE n = a OR n = b OR NOT (${NO_BRIDGE("n")}))
  RETURN DISTINCT nodes(p) AS way LIMIT ${MAX_CANDIDATES + 1}
}
WITH pair, way LIMIT ${MAX_CANDIDATES + 1} ${CANDIDATE}`,
  ),
);

/**
 * Neo4j applies a condition during the search only if it concerns a single node or link; conditions
 * on several come after it. So all conditions are separate, and only that on direction comes late.
 */
const nextShortest = inEachForm((form) =>
  lengths.map(
    (length) => `${PAIRS}
CALL (a, b) {
  MATCH p = SHORTEST ${NEXT_AT_MOST} (a)((x)-[r:${WALKED}]-(y)
    WHERE ${wantedBy(form)} AND x <> b AND y <> a
      AND (y = b OR NOT (${NO_BRIDGE("y")} OR y.id IN $search.hubs))
      AND CASE WHEN ${directionFrom("x")} THEN true ELSE false END){1,${length}}(b)
  RETURN nodes(p) AS way
}
${CANDIDATE}`,
  ),
);

/** The wanted links of each hop, where a hop is a pair of ids. */
export async function linksOfHops(
  database: Database,
  hops: readonly (readonly [string, string])[],
  filter: LinkFilter,
  timeoutMs: number,
): Promise<LinkRow[]> {
  const params = { hops, ...filterParams(filter) };
  return database.read<LinkRow>("links of hops", linksOfHop(filter), params, { timeoutMs });
}

const linksOfHop = inEachForm(
  (form) => `
UNWIND $hops AS hop
MATCH (a:Entity {id: hop[0]}), (b:Entity {id: hop[1]})
MATCH (a)-[r:${WALKED}]-(b)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${form.filtered("a")} AND ${EVIDENCE_WANTED}
RETURN DISTINCT ${columnsIn(form)}`,
);

/** Every link that directly joins two entities, of any kind. Each key is a pair `a b`. */
export async function linksBetween(database: Database, pairs: readonly string[]) {
  const rows = await database.read<ReadLinkRow & { pair: string }>("links between", LINKS_BETWEEN, {
    pairs: pairs.map((pair) => pair.split(" ")),
  });
  return grouped(pairs, rows, (row) => row.pair);
}

const LINKS_BETWEEN = `
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
MATCH (a)-[r:${LINK_TYPES}]-(b)
RETURN pair[0] + ' ' + pair[1] AS pair, ${LINK_COLUMNS} ORDER BY id LIMIT 500`;
