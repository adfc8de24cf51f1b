import { ARRAYS } from "../evidence/claim-arrays.ts";
import {
  degreeOf,
  DIRECTION_WANTED,
  EVIDENCE_WANTED,
  filtered,
  LINK_TYPES,
  TYPE_WANTED,
} from "../evidence/filter.cypher.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { filterParams, type ReadLinkRow, type Tally } from "../link/link.cypher.ts";
import type { Database } from "../neo4j/database.ts";

interface Question {
  ids: readonly string[];
  atLeast: number;
  filter: LinkFilter;
}

/** The search reads at most this many links, of the ends with the fewest, … */
const WALKED = 20_000;
/** … checks at most this many pairs of an end and a neighbour for a link, … */
const PAIRS = 100_000;
/** … and filters and grades about this many links. */
const GRADED = 10_000;

/**
 * The entities with links of the wanted kinds to at least `atLeast` of the ends, whatever the
 * claims. Such an entity must be linked to one of the ends with the fewest links, so the search
 * starts there and never reads all links of the largest hubs. `cut`: there may be more.
 */
export async function sharedNeighbors(database: Database, { filter, ...own }: Question) {
  const rows = await database.read<{ shared: string[]; cut: boolean }>(
    "shared neighbors",
    SHARED,
    {
      ...own,
      types: filter.types,
      walked: Math.min(WALKED, Math.floor(PAIRS / own.ids.length)),
      most: Math.floor(GRADED / own.ids.length),
    },
    { expensive: true },
  );
  return rows[0] as { shared: string[]; cut: boolean };
}

const SHARED = `
MATCH (a:Entity) WHERE a.id IN $ids
WITH a, ${degreeOf("a")} AS degree ORDER BY degree, a.id
WITH collect(a) AS ends
CALL (ends) {
  UNWIND ends[..size(ends) - $atLeast + 1] AS a
  MATCH (a)-[:$any($types)]-(b:Entity)
  WHERE NOT b.id IN $ids
  WITH b LIMIT $walked + 1
  RETURN collect(b) AS near
}
CALL (ends, near) {
  UNWIND near AS b
  WITH DISTINCT ends, b
  UNWIND ends AS a
  WITH a, b WHERE EXISTS { (a)-[:$any($types)]-(b) }
  WITH b, count(a) AS reach WHERE reach >= $atLeast
  WITH b LIMIT $most + 1
  RETURN collect(b.id) AS shared
}
RETURN shared[..$most] AS shared, size(near) > $walked OR size(shared) > $most AS cut`;

export interface CommonNeighborRow {
  id: string;
  /** How many of the ends it is linked to. */
  count: number;
  /** The rank of its strongest link's grade. */
  strength: number;
  links: ReadLinkRow[];
}

/**
 * A page of those in `shared` that are still linked to enough ends under the filter: most ends
 * first, then by strongest evidence, then by id.
 */
export async function gradeNeighbors(
  database: Database,
  args: Question & {
    shared: readonly string[];
    limit: number;
    after: (string | number)[] | null;
  },
): Promise<{ page: CommonNeighborRow[]; total: number; leftOut: Tally[] }> {
  const { filter, ...own } = args;
  const [row] = await database.read<{
    page: CommonNeighborRow[];
    total: number;
    dropped: Tally["evidence"][][];
  }>("grade neighbors", GRADE, { ...own, ...filterParams(filter) });
  const { page = [], total = 0, dropped = [] } = row ?? {};
  const tally = Map.groupBy(dropped.flat(), (evidence) => evidence);
  const leftOut = [...tally].map(([evidence, links]) => ({ evidence, count: links.length }));
  return { page, total, leftOut };
}

const GRADE = `
MATCH (a:Entity) WHERE a.id IN $ids
WITH collect(a) AS ends
UNWIND $shared AS id
MATCH (b:Entity {id: id})
UNWIND ends AS a
MATCH (a)-[r:${LINK_TYPES}]-(b)
WHERE ${TYPE_WANTED} AND ${DIRECTION_WANTED}
${filtered("a, b")}
WITH a, b, r, evidence, ${EVIDENCE_WANTED} AS wanted,
  [n IN range(0, size($strength) - 1) WHERE $strength[n] = evidence][0] AS grade
WITH b.id AS id, count(DISTINCT a) AS reach, count(DISTINCT CASE WHEN wanted THEN a END) AS count,
  min(CASE WHEN wanted THEN grade END) AS strength,
  collect(CASE WHEN wanted THEN r END) AS links,
  collect(CASE WHEN NOT wanted THEN evidence END) AS dropped
WHERE reach >= $atLeast
WITH id, count, strength, links, dropped ORDER BY count DESC, strength, id
WITH collect({id: id, count: count, strength: strength, links: links}) AS near,
  collect(dropped) AS dropped
WITH [one IN near WHERE one.count >= $atLeast] AS found, dropped
RETURN size(found) AS total, [one IN dropped WHERE size(one) > 0] AS dropped,
  [one IN found WHERE $after IS NULL OR -one.count > $after[0] OR (-one.count = $after[0]
      AND (one.strength > $after[1] OR (one.strength = $after[1] AND one.id > $after[2])))
    | {id: one.id, count: one.count, strength: one.strength, links: [r IN one.links |
        {id: r.id, kind: type(r), source: startNode(r).id, target: endNode(r).id,
          arrays: ${ARRAYS.list}}]}][..$limit] AS page`;
