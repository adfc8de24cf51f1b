import type { EntityKind } from "@backchannel/schema/kinds.ts";
import { EVIDENCE_WANTED, DIRECTION_WANTED, filtered } from "../link/filter.cypher.ts";
import { ALL_BUT_SOURCES, type LinkFilter } from "../link/filter.ts";
import { filterParams, LINK_COLUMNS, type LinkRow, type Tally } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

export type Rank = "EVIDENCE" | "RECENCY" | "DEGREE";

/** Of one entity's links, so many are admitted and graded to rank its neighbours. */
const LOOKED_AT = 10_000;

/** Links of a node of all lenses but SOURCES; counted by the store, without walking them. */
export const degreeOf = (node: string) => `COUNT { (${node})-[:${ALL_BUT_SOURCES.join("|")}]-() }`;

/**
 * The best neighbours of `starts` that are not among `ids`. `cut`: somebody has more links of
 * the wanted kinds than a search looks at.
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
    NEIGHBORS,
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

const LOOK = `MATCH (a)-[r:$any($f.types)]-(b:Entity)
  WHERE NOT b.id IN $ids AND ($neighborKinds IS NULL OR b.kind IN $neighborKinds) AND ${DIRECTION_WANTED}`;

const NEIGHBORS = `
UNWIND $starts AS id
MATCH (a:Entity {id: id})
CALL (a) {
  ${LOOK}
  WITH r, b LIMIT $looked
  ${filtered("b")} AND ${EVIDENCE_WANTED}
  WITH b, min(CASE $rank
    WHEN 'RECENCY' THEN -reduce(day = -2147483648, i IN ix |
      CASE WHEN r.dated[i] IN [2, 3] AND r.last[i] > day THEN r.last[i] ELSE day END)
    WHEN 'DEGREE' THEN 0
    ELSE [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] END) AS key
  WITH b, CASE $rank WHEN 'DEGREE' THEN -${degreeOf("b")} ELSE key END AS key
  ORDER BY key, b.id LIMIT $limit
  RETURN collect({id: b.id, key: key}) AS best
}
RETURN best, COUNT { ${LOOK} RETURN r LIMIT $looked + 1 } AS looked`;

export interface Among {
  links: LinkRow[];
  /** `capped`: there are more links than are looked at to count. */
  hidden: { id: string; count: number; capped: boolean }[];
  leftOut: Tally[];
  truncated: boolean;
}
type AmongRow =
  | ({ what: "link" } & LinkRow & { wanted: boolean; evidence: Tally["evidence"] })
  | { what: "hidden"; id: string; hidden: number; capped: boolean };

/** Links among a set of entities and, for each, how many of its neighbours are not in it. */
export async function linksAmong(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<Among> {
  const rows = await database.read<AmongRow>("links among", AMONG, {
    ids,
    limit: MAX_LINKS + 1,
    counted: COUNTED,
    ...filterParams(filter),
  });
  const links = rows.filter((row) => row.what === "link");
  const leftOut = new Map<Tally["evidence"], number>();
  for (const link of links.filter(({ wanted }) => !wanted)) {
    leftOut.set(link.evidence, (leftOut.get(link.evidence) ?? 0) + 1);
  }
  return {
    links: links.filter(({ wanted }) => wanted).slice(0, MAX_LINKS),
    hidden: rows
      .filter((row) => row.what === "hidden")
      .filter((row) => row.hidden > 0)
      .map((row) => ({ id: row.id, count: row.hidden, capped: row.capped })),
    leftOut: [...leftOut].map(([evidence, count]) => ({ evidence, count })),
    truncated: links.length > MAX_LINKS,
  };
}

const MAX_LINKS = 6_000;
/** Of one entity's links that lead out of the answer, so many are looked at to count neighbours. */
const COUNTED = 5_000;

const LEADS_OUT = `MATCH (a)-[r:$any($f.types)]-(b:Entity)
    WHERE NOT b.id IN $ids AND ${DIRECTION_WANTED}`;

const AMONG = `
CALL () {
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r:$any($f.types)]->(b:Entity)
  WHERE b.id IN $ids
  ${filtered("a, b")}
  WITH r, evidence, ${EVIDENCE_WANTED} AS wanted LIMIT $limit
  RETURN 'link' AS what, ${LINK_COLUMNS}, evidence, wanted, 0 AS hidden,
    false AS capped
  UNION ALL
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})
  CALL (a) {
    ${LEADS_OUT}
    WITH r, b LIMIT $counted
    ${filtered("b")} AND ${EVIDENCE_WANTED}
    RETURN count(DISTINCT b) AS hidden
  }
  RETURN 'hidden' AS what, id, '' AS kind, '' AS source, '' AS target, [] AS arrays,
    '' AS evidence, false AS wanted, hidden,
    COUNT { ${LEADS_OUT} RETURN r LIMIT $counted + 1 } > $counted AS capped
}
RETURN what, id, kind, source, target, arrays, evidence, wanted, hidden, capped
ORDER BY what, id`;
