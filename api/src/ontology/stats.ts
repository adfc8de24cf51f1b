import type { Evidence } from "@backchannel/schema/claim.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { dayText } from "../claim/day.ts";
import type { Database } from "../neo4j/database.ts";
import {
  type Counts,
  type LinkTally,
  type PublisherRow,
  readBusiestContact,
  readCounts,
  readPublicationDays,
  readPublishers,
  readSeq,
  tallyStatedLinks,
} from "./stats.cypher.ts";

export interface Stats extends Counts {
  links: number;
  contestedLinks: number;
  evidence: { evidence: Evidence; count: number }[];
  gradedGroups: number;
  publishers: PublisherRow[];
  /** The two entities with the most occasions of contact; empty where there are none. */
  between: readonly [string, string] | [];
  asOf: string | null;
}

/** What was counted of one state of the graph: looking at all links is worth doing once. */
interface Reading {
  seq: number;
  stats?: Promise<Stats>;
  between?: Promise<Stats["between"]>;
}
const readings = new WeakMap<Database, Reading>();

async function reading(database: Database): Promise<Reading> {
  const seq = await readSeq(database);
  const kept = readings.get(database);
  if (kept?.seq === seq) return kept;
  const fresh: Reading = { seq };
  readings.set(database, fresh);
  return fresh;
}

/** The two entities with the most occasions of contact; empty where there are none. */
export async function readBusiestPair(database: Database): Promise<Stats["between"]> {
  const now = await reading(database);
  now.between ??= busiestPair(database);
  now.between.catch(() => delete now.between);
  return now.between;
}

/** Counts of the whole graph, kept until the graph changes. */
export async function readStats(database: Database): Promise<Stats> {
  const now = await reading(database);
  now.stats ??= compute(database);
  now.stats.catch(() => delete now.stats);
  return now.stats;
}

async function compute(database: Database): Promise<Stats> {
  const [counts, tally, publishers, days, between] = await Promise.all([
    readCounts(database),
    tallyStatedLinks(database),
    readPublishers(database),
    readPublicationDays(database),
    readBusiestPair(database),
  ]);
  const graded = new Map<Evidence, number>();
  for (const { kind, grades, links } of tally) {
    if (LINK_KINDS[kind].temporality === "POSITION") continue;
    for (const grade of grades) graded.set(grade, (graded.get(grade) ?? 0) + links);
  }
  const linksOf = (rows: readonly LinkTally[]) => rows.reduce((sum, { links }) => sum + links, 0);
  const grades = keysOf(EVIDENCE).filter((evidence) => evidence !== "STATEMENT");
  return {
    ...counts,
    links: linksOf(tally),
    contestedLinks: linksOf(tally.filter(({ contested }) => contested)),
    evidence: grades.map((evidence) => ({ evidence, count: graded.get(evidence) ?? 0 })),
    gradedGroups: [...graded.values()].reduce((sum, count) => sum + count, 0),
    publishers,
    between,
    asOf: dayText(days[Math.ceil(days.length / 2) - 1] ?? Number.MAX_SAFE_INTEGER),
  };
}

/** First the one for whom more others act. */
async function busiestPair(database: Database): Promise<Stats["between"]> {
  const busiest = await readBusiestContact(database);
  if (!busiest) return [];
  const [a, b] = busiest.pair;
  return busiest.actors[1] > busiest.actors[0] ? [b, a] : [a, b];
}
