import type { EntityKind } from "@backchannel/schema/kinds.ts";
import { EVIDENCE_WANTED, DIRECTION_WANTED, filtered } from "../link/filter.cypher.ts";
import type { LinkFilter } from "../link/filter.ts";
import { filterParams, LINK_COLUMNS, type LinkRow, type Tally } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

export type Rank = "EVIDENCE" | "RECENCY" | "DEGREE";

/** The best neighbours of a set of entities that are not in the set. */
export async function neighborsOf(
  database: Database,
  args: {
    ids: readonly string[];
    filter: LinkFilter;
    neighborKinds: readonly EntityKind[] | null;
    limit: number;
    rank: Rank;
  },
) {
  const { filter, ...own } = args;
  const rows = await database.read<{ id: string }>("neighbors", NEIGHBORS, {
    ...own,
    ...filterParams(filter),
  });
  return rows.map((row) => row.id);
}

const NEIGHBORS = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r:$any($f.types)]-(b:Entity)
  WHERE NOT b.id IN $ids AND ($neighborKinds IS NULL OR b.kind IN $neighborKinds) AND ${DIRECTION_WANTED}
  ${filtered("a, b")} AND ${EVIDENCE_WANTED}
  RETURN b, min(CASE $rank
    WHEN 'RECENCY' THEN -reduce(day = -2147483648, i IN ix |
      CASE WHEN r.dated[i] IN [2, 3] AND r.last[i] > day THEN r.last[i] ELSE day END)
    WHEN 'DEGREE' THEN -COUNT { (b)--(:Entity) }
    ELSE [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] END) AS key
  ORDER BY key, b.id LIMIT $limit
}
WITH b.id AS id, min(key) AS key
RETURN id ORDER BY key, id LIMIT $limit`;

export interface Among {
  links: LinkRow[];
  hidden: { id: string; count: number }[];
  leftOut: Tally[];
  truncated: boolean;
}
type AmongRow =
  | ({ what: "link" } & LinkRow & { wanted: boolean; evidence: Tally["evidence"] })
  | { what: "hidden"; id: string; hidden: number };

/** Links among a set of entities and, for each, how many of its neighbours are not in it. */
export async function linksAmong(
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<Among> {
  const rows = await database.read<AmongRow>("links among", AMONG, {
    ids,
    limit: MAX_LINKS + 1,
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
      .map((row) => ({ id: row.id, count: row.hidden })),
    leftOut: [...leftOut].map(([evidence, count]) => ({ evidence, count })),
    truncated: links.length > MAX_LINKS,
  };
}

const MAX_LINKS = 6_000;

const AMONG = `
CALL () {
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r:$any($f.types)]->(b:Entity)
  WHERE b.id IN $ids
  ${filtered("a, b")}
  WITH r, evidence, ${EVIDENCE_WANTED} AS wanted LIMIT $limit
  RETURN 'link' AS what, ${LINK_COLUMNS}, evidence, wanted, 0 AS hidden
  UNION ALL
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})
  CALL (a) {
    MATCH (a)-[r:$any($f.types)]-(b:Entity)
    WHERE NOT b.id IN $ids
    ${filtered("b")} AND ${EVIDENCE_WANTED}
    WITH DISTINCT b LIMIT 10000
    RETURN count(b) AS hidden
  }
  RETURN 'hidden' AS what, id, '' AS kind, '' AS source, '' AS target, [] AS arrays,
    '' AS evidence, false AS wanted, hidden
}
RETURN what, id, kind, source, target, arrays, evidence, wanted, hidden ORDER BY what, id`;
