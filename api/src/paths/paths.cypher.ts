import { ENTITY_KINDS, type EntityKind, keysOf, type LinkKind } from "@backchannel/schema/kinds.ts";
import { grouped } from "../neo4j/rows.ts";
import {
  DIRECTION_WANTED,
  directionFrom,
  EVIDENCE_WANTED,
  inEachForm,
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
/** Sequences of nodes that are looked at among the shortest. */
export const MAX_CANDIDATES = 500;
/** Chains of links asked for in the second stage: several kinds of link fold into one sequence. */
export const NEXT_AT_MOST = 200;

/** A sequence of nodes from one end to the other, with what ranking needs of each node. */
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
  /** Entities that are no bridge: the ends of other pairs. */
  ends: readonly string[];
}

/** All shortest paths of each pair, one more than MAX_CANDIDATES at most. Blind to `filter.direction`. */
export const shortestPaths = (database: Database, search: Search, timeoutMs: number) =>
  run(database, "shortest paths", shortest, search, timeoutMs);

/**
 * The shortest chains of links of each pair, NEXT_AT_MOST of them, shortest first. They pass no
 * hub: Neo4j 5.26 compares each link that leads into an entity with all others that do, without
 * heeding its time limit, and with 200,000 of them ends after minutes.
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
  const params = { search: { ...search, unnamed: UNNAMED }, ...filterParams(filter) };
  return database.read<Candidate>(name, statements(filter)[maxLength - 1] as string, params, {
    timeoutMs,
  });
}

/** What a path may walk: all link kinds but those of who cites whom, as for LINK_TYPES. */
const WALKED = ALL_BUT_SOURCES.join("|");
const wantedBy = (passes: string) => `CASE WHEN NOT ${TYPE_WANTED} THEN false ELSE ${passes} END`;
const UNNAMED = keysOf(ENTITY_KINDS).filter((kind) => ENTITY_KINDS[kind].unnamed);

/** What ties an unnamed actor to a named one, so that a path may lead past it (R37). */
export const TIES: readonly LinkKind[] = ["REPRESENTS", "PART_OF", "MEMBER_OF", "AFFILIATED_WITH"];

/**
 * Whom a path never passes. Whether it really takes one of the ties of an unnamed actor is seen
 * when its links are read; here it is enough that there is one.
 */
const NO_BRIDGE = (node: string) => `${node}.id IN $search.ends OR CASE
    WHEN NOT ${node}.kind IN $search.unnamed THEN false
    ELSE NOT EXISTS { (${node})-[:${TIES.join("|")}]-(named:Entity) WHERE NOT named.kind IN $search.unnamed } END`;

/**
 * The lists come in one map: by themselves, lists of another size class would have the statement
 * planned again, which takes longer than most searches.
 */
const PAIRS = `UNWIND $search.pairs AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})`;
const CANDIDATE = `
RETURN pair[0] AS from, pair[1] AS to, [n IN way | n.id] AS ids, [n IN way | n.kind] AS kinds,
  [n IN way | COUNT { (n)--() }] AS degrees`;

/**
 * Has the server plan every search, for pairs of nobody, the usual length first: as it is without
 * a filter, and as it is under one that chooses among claims.
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

/** Neo4j takes no parameter for a length, so there is one constant text for each. */
const lengths = Array.from({ length: MAX_LENGTH }, (_, i) => i + 1);

const shortest = inEachForm(({ passes }) =>
  lengths.map(
    (length) => `${PAIRS}
CALL (a, b) {
  MATCH p = allShortestPaths((a)-[:${WALKED}*..${length}]-(b))
  WHERE all(r IN relationships(p) WHERE ${wantedBy(passes)})
    AND all(n IN nodes(p) WHERE n = a OR n = b OR NOT (${NO_BRIDGE("n")}))
  RETURN DISTINCT nodes(p) AS way LIMIT ${MAX_CANDIDATES + 1}
}
WITH pair, way LIMIT ${MAX_CANDIDATES + 1} ${CANDIDATE}`,
  ),
);

/**
 * Neo4j tests on the way what concerns one node or link by itself, and only afterwards what joins
 * them: so each test stands alone, and the direction is the only one that comes late.
 */
const nextShortest = inEachForm(({ passes }) =>
  lengths.map(
    (length) => `${PAIRS}
CALL (a, b) {
  MATCH p = SHORTEST ${NEXT_AT_MOST} (a)((x)-[r:${WALKED}]-(y)
    WHERE ${wantedBy(passes)} AND x <> b AND y <> a
      AND (y = b OR NOT (${NO_BRIDGE("y")} OR y.id IN $search.hubs))
      AND CASE WHEN ${directionFrom("x")} THEN true ELSE false END){1,${length}}(b)
  RETURN nodes(p) AS way
}
${CANDIDATE}`,
  ),
);

/** The wanted links of each hop, given as pairs of ids. */
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

/** Every link that joins two entities directly, whatever its kind: by pairs `a b`. */
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
