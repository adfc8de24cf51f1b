import type { Evidence } from "@backchannel/schema/claim.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { isStated, keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { readSeq } from "../change/change.ts";
import type { Database } from "../neo4j/database.ts";
import { readDated, readFolders, readRivals } from "./loaded.cypher.ts";
import { readBestConnected, readLargestSums, readMostContested } from "./standing-out.cypher.ts";
import {
  type LinkTally,
  readBusiestContact,
  readCarriers,
  readCounts,
  readMiddleDay,
  readNatures,
  readPublishers,
  tallyAllLinks,
} from "./stats.cypher.ts";

export type WholeGraph = ReturnType<typeof readingsOf>;

const known = new WeakMap<Database, { seq: number; graph: WholeGraph }>();

/**
 * Figures on the whole graph. Each is computed when first asked for and cached until the graph
 * changes, since it scans all links or claims.
 */
export async function wholeGraph(database: Database): Promise<WholeGraph> {
  const seq = await readSeq(database);
  const entry = known.get(database);
  if (entry?.seq === seq) return entry.graph;
  const graph = readingsOf(database);
  known.set(database, { seq, graph });
  return graph;
}

function readingsOf(database: Database) {
  const tally = cached(() => tallyAllLinks(database));
  const counts = cached(() => readCounts(database));
  const mostContested = cached(() => readMostContested(database));
  return {
    tally,
    links: cached(async () => linkCounts(await tally())),
    lenses: cached(async () => lensCounts((await tally()).filter(({ stated }) => stated))),
    counts,
    publishers: cached(() => readPublishers(database)),
    natures: cached(() => readNatures(database)),
    carriers: cached(async () => {
      const rows = await readCarriers(database);
      return new Map(rows.map((row) => [row.publisherId, row]));
    }),
    bestConnected: cached(() => readBestConnected(database)),
    largestSums: cached(() => readLargestSums(database)),
    mostContested,
    /** Whether documents differ on anything; what is known at once is asked first. */
    differs: cached(
      async () =>
        (await counts()).conflicts > 0 ||
        (await mostContested()).length > 0 ||
        (await readRivals(database)),
    ),
    folders: cached(() => readFolders(database)),
    dated: cached(() => readDated(database)),
    middleDay: cached(() => readMiddleDay(database)),
    /** The two entities with the most occasions of contact; empty where there are none. */
    between: cached(() => busiestPair(database)),
  };
}

/** Reads once and caches the result. Reads again after a failure. */
function cached<T>(read: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    made = read();
    made.catch(() => (made = undefined));
    return made;
  };
}

/**
 * Counts of the links that claims state. INVOLVED_IN only repeats other claims, and background
 * states nothing.
 */
function linkCounts(tally: readonly LinkTally[]) {
  const stated = tally.filter(({ kind, stated }) => isStated(kind) && stated);
  const graded = new Map<Evidence, number>();
  for (const { kind, grades, links } of stated) {
    if (LINK_KINDS[kind].temporality === "POSITION") continue;
    for (const grade of grades ?? []) graded.set(grade, (graded.get(grade) ?? 0) + links);
  }
  const grades = keysOf(EVIDENCE).filter((evidence) => evidence !== "STATEMENT");
  return {
    links: sumOf(stated),
    contestedLinks: sumOf(stated.filter(({ contested }) => contested)),
    evidence: grades.map((evidence) => ({ evidence, count: graded.get(evidence) ?? 0 })),
    gradedGroups: [...graded.values()].reduce((sum, count) => sum + count, 0),
  };
}

export interface LensCount {
  lens: Lens;
  links: number;
}

/** How many links that claims state belong to each lens, most first; none where there are none. */
export function lensCounts(
  rows: readonly Pick<LinkTally, "kind" | "links">[],
): readonly LensCount[] {
  const counts = new Map<Lens, number>();
  for (const { kind, links } of rows) {
    const { lens } = LINK_KINDS[kind];
    if (lens) counts.set(lens, (counts.get(lens) ?? 0) + links);
  }
  return [...counts].map(([lens, links]) => ({ lens, links })).sort((a, b) => b.links - a.links);
}

export const sumOf = (rows: readonly Pick<LinkTally, "links">[]) =>
  rows.reduce((sum, { links }) => sum + links, 0);

/** Puts the one with more links of actors first. */
async function busiestPair(database: Database): Promise<readonly [string, string] | []> {
  const busiest = await readBusiestContact(database);
  if (!busiest) return [];
  const [a, b] = busiest.pair;
  return busiest.actors[1] > busiest.actors[0] ? [b, a] : [a, b];
}
