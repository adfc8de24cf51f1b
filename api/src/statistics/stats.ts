import type { Evidence } from "@backchannel/schema/claim.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { Database } from "../neo4j/database.ts";
import {
  type LinkTally,
  readBusiestContact,
  readCarriers,
  readCounts,
  readMiddleDay,
  readPublishers,
  readSeq,
  tallyAllLinks,
} from "./stats.cypher.ts";

export type WholeGraph = ReturnType<typeof readingsOf>;

const known = new WeakMap<Database, { seq: number; graph: WholeGraph }>();

/**
 * What is counted of the whole graph: each part when it is first asked for, and then kept until
 * the graph changes, since to look at all links or claims is worth doing once.
 */
export async function wholeGraph(database: Database): Promise<WholeGraph> {
  const seq = await readSeq(database);
  const kept = known.get(database);
  if (kept?.seq === seq) return kept.graph;
  const graph = readingsOf(database);
  known.set(database, { seq, graph });
  return graph;
}

function readingsOf(database: Database) {
  const tally = kept(() => tallyAllLinks(database));
  return {
    tally,
    links: kept(async () => linkCounts(await tally())),
    counts: kept(() => readCounts(database)),
    publishers: kept(() => readPublishers(database)),
    carriers: kept(async () => {
      const rows = await readCarriers(database);
      return new Map(rows.map((row) => [row.publisherId, row]));
    }),
    middleDay: kept(() => readMiddleDay(database)),
    /** The two entities with the most occasions of contact; empty where there are none. */
    between: kept(() => busiestPair(database)),
  };
}

/** Reads at the first call, and again after a failure. */
function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made) return made;
    made = read();
    made.catch(() => (made = undefined));
    return made;
  };
}

/** What claims state of links: INVOLVED_IN says the same again, and background states nothing. */
function linkCounts(tally: readonly LinkTally[]) {
  const stated = tally.filter(({ kind, stated }) => kind !== "INVOLVED_IN" && stated);
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

export const sumOf = (rows: readonly LinkTally[]) =>
  rows.reduce((sum, { links }) => sum + links, 0);

/** First the one for whom more others act. */
async function busiestPair(database: Database): Promise<readonly [string, string] | []> {
  const busiest = await readBusiestContact(database);
  if (!busiest) return [];
  const [a, b] = busiest.pair;
  return busiest.actors[1] > busiest.actors[0] ? [b, a] : [a, b];
}
