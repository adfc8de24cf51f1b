import type { Evidence } from "@backchannel/schema/claim.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { dayText } from "../claim/day.ts";
import { linkNode, type LinkNode } from "../link/link-node.ts";
import { occasionsOf } from "../link/occasion.ts";
import type { Database } from "../neo4j/database.ts";
import {
  type Counts,
  type PublisherRow,
  readAllLinks,
  readCounts,
  readPublicationDays,
  readPublishers,
  readSeq,
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

/** What is known of one state of the graph: reading all links is worth doing once. */
interface Reading {
  seq: number;
  links: Promise<LinkNode[]>;
  stats?: Promise<Stats>;
}
const readings = new WeakMap<Database, Reading>();

async function reading(database: Database): Promise<Reading> {
  const seq = await readSeq(database);
  const kept = readings.get(database);
  if (kept?.seq === seq) return kept;
  const links = readAllLinks(database).then((rows) =>
    rows.map((row) => linkNode(row, null)).filter((link) => link.admitted.length > 0),
  );
  const fresh: Reading = { seq, links };
  readings.set(database, fresh);
  links.catch(() => readings.delete(database));
  return fresh;
}

/** The two entities with the most occasions of contact; empty where there are none. */
export async function readBusiestPair(database: Database): Promise<Stats["between"]> {
  return busiestPair(await (await reading(database)).links);
}

/** Counts of the whole graph, kept until the graph changes. */
export async function readStats(database: Database): Promise<Stats> {
  const now = await reading(database);
  now.stats ??= compute(database, now);
  now.stats.catch(() => delete now.stats);
  return now.stats;
}

async function compute(database: Database, { links: all }: Reading): Promise<Stats> {
  const [counts, links, publishers, days] = await Promise.all([
    readCounts(database),
    all,
    readPublishers(database),
    readPublicationDays(database),
  ]);
  const graded = links
    .filter((link) => LINK_KINDS[link.kind].temporality !== "POSITION")
    .flatMap(occasionsOf);
  const byGrade = Map.groupBy(graded, (occasion) => occasion.evidence);
  const grades = keysOf(EVIDENCE).filter((evidence) => evidence !== "STATEMENT");
  return {
    ...counts,
    links: links.length,
    contestedLinks: links.filter((link) => link.contested).length,
    evidence: grades.map((evidence) => ({ evidence, count: byGrade.get(evidence)?.length ?? 0 })),
    gradedGroups: graded.length,
    publishers,
    between: busiestPair(links),
    asOf: dayText(days[Math.ceil(days.length / 2) - 1] ?? Number.MAX_SAFE_INTEGER),
  };
}

/** The two with the most occasions of contact; first the one for whom more others act. */
function busiestPair(links: readonly LinkNode[]): readonly [string, string] | [] {
  const occasions = new Map<string, { pair: [string, string]; events: Set<string> }>();
  for (const link of links) {
    const { lens, temporality, symmetric } = LINK_KINDS[link.kind];
    if (lens !== "CONTACTS" || temporality !== "OCCASION" || !symmetric) continue;
    const pair: [string, string] = [link.source, link.target];
    const known = occasions.get(pair.join()) ?? { pair, events: new Set() };
    for (const i of link.admitted) known.events.add(link.claims.event[i] as string);
    occasions.set(pair.join(), known);
  }
  const busiest = [...occasions.values()].sort(
    (a, b) => b.events.size - a.events.size || (a.pair < b.pair ? -1 : 1),
  )[0];
  if (!busiest) return [];
  const actors = (id: string) =>
    links.filter((link) => link.target === id && LINK_KINDS[link.kind].actsFor !== "NEVER").length;
  const [a, b] = busiest.pair;
  return actors(b) > actors(a) ? [b, a] : [a, b];
}
