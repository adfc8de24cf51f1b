import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import {
  degreeOf,
  DIRECTION_WANTED,
  EVIDENCE_WANTED,
  inEachForm,
  LINK_TYPES,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { columnsIn, filterParams, type LinkRow, type Tally } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

export type Rank = "EVIDENCE" | "RECENCY" | "DEGREE";

/** How many links of an entity are filtered and graded, at most, to rank its neighbours. */
const LOOKED_AT = 10_000;

/**
 * The best neighbours of `starts` outside `ids`. `cut`: some entity has more links of the wanted
 * kinds than are read.
 */
export async function neighborsOf(
  database: Database,
  args: {
    starts: readonly string[];
    ids: readonly string[];
    filter: LinkFilter;
    neighborKinds: readonly EntityKind[] | null;
    limit: number;
    rank: Rank;
  },
): Promise<{ ids: string[]; cut: boolean }> {
  const { filter, ...own } = args;
  const rows = await database.read<{ best: { id: string; key: number }[]; looked: number }>(
    "neighbors",
    neighbors(filter),
    { ...own, looked: LOOKED_AT, ...filterParams(filter) },
  );
  const keys = new Map<string, number>();
  for (const { id, key } of rows.flatMap(({ best }) => best)) {
    keys.set(id, Math.min(key, keys.get(id) ?? key));
  }
  const ids = [...keys].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  return {
    ids: ids.slice(0, args.limit).map(([id]) => id),
    cut: rows.some(({ looked }) => looked > LOOKED_AT),
  };
}

const LOOK = `MATCH (a)-[r:${LINK_TYPES}]-(b:Entity)
  WHERE ${TYPE_WANTED} AND NOT b.id IN $ids AND ($neighborKinds IS NULL OR b.kind IN $neighborKinds) AND ${DIRECTION_WANTED}`;

const neighbors = inEachForm(
  ({ filtered, lastDay }) => `
UNWIND $starts AS id
MATCH (a:Entity {id: id})
CALL (a) {
  ${LOOK}
  WITH r, b LIMIT $looked
  ${filtered("b")} AND ${EVIDENCE_WANTED}
  WITH b, min(CASE $rank
    WHEN 'RECENCY' THEN -${lastDay}
    WHEN 'DEGREE' THEN 0
    ELSE [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] END) AS key
  WITH b, CASE $rank WHEN 'DEGREE' THEN -${degreeOf("b")} ELSE key END AS key
  ORDER BY key, b.id LIMIT $limit
  RETURN collect({id: b.id, key: key}) AS best
}
RETURN best, CASE WHEN COUNT { (a)--() } <= $looked THEN 0
  ELSE COUNT { ${LOOK} RETURN r LIMIT $looked + 1 } END AS looked`,
);

export interface Among {
  links: LinkRow[];
  leftOut: Tally[];
  truncated: boolean;
}
type AmongRow = LinkRow & { wanted: boolean; evidence: Tally["evidence"] };

/** Links among a set of entities. */
export async function linksAmong(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<Among> {
  const links = await database.read<AmongRow>("links among", among(filter), {
    ids,
    limit: MAX_LINKS + 1,
    ...filterParams(filter),
  });
  const leftOut = new Map<Tally["evidence"], number>();
  for (const link of links.filter(({ wanted }) => !wanted)) {
    leftOut.set(link.evidence, (leftOut.get(link.evidence) ?? 0) + 1);
  }
  return {
    links: links.filter(({ wanted }) => wanted).slice(0, MAX_LINKS),
    leftOut: [...leftOut].map(([evidence, count]) => ({ evidence, count })),
    truncated: links.length > MAX_LINKS,
  };
}

const MAX_LINKS = 6_000;

/**
 * Compares nodes instead of ids: reading the id at the end of every link would take a fifth longer.
 */
const among = inEachForm(
  (form) => `
MATCH (n:Entity) WHERE n.id IN $ids
WITH collect(n) AS inside
UNWIND inside AS a
MATCH (a)-[r:${LINK_TYPES}]->(b)
WHERE ${TYPE_WANTED} AND b IN inside
${form.filtered("a, b")}
WITH r, evidence, ${EVIDENCE_WANTED} AS wanted LIMIT $limit
RETURN ${columnsIn(form)}, evidence, wanted
ORDER BY id`,
);

/** How many neighbours of an entity are not shown. `capped`: it has more links than are read. */
export interface HiddenRow {
  id: string;
  count: number;
  capped: boolean;
}

/** The entities of a set that have neighbours outside it. Reads every link that leads out. */
export async function hiddenNeighbors(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<HiddenRow[]> {
  return database.read<HiddenRow>("hidden neighbors", hidden(filter), {
    ids,
    counted: COUNTED,
    ...filterParams(filter),
  });
}

/**
 * How many links of an entity that lead out of the answer are read, at most, to count neighbours.
 */
const COUNTED = 5_000;

const LEADS_OUT = `MATCH (a)-[r:${LINK_TYPES}]-(b:Entity)
  WHERE ${TYPE_WANTED} AND NOT b.id IN $ids AND ${DIRECTION_WANTED}`;

const hidden = inEachForm(
  ({ filtered }) => `
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  ${LEADS_OUT}
  WITH r, b LIMIT $counted
  ${filtered("b")} AND ${EVIDENCE_WANTED}
  RETURN count(DISTINCT b) AS count
}
WITH a, id, count WHERE count > 0
RETURN id, count, COUNT { ${LEADS_OUT} RETURN r LIMIT $counted + 1 } > $counted AS capped
ORDER BY id`,
);
