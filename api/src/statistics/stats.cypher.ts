import { mergedInto, survivorOf } from "../neo4j/survivor.cypher.ts";
import { GOES_BACK_TO, resting } from "../evidence/chain.cypher.ts";
import { type Evidence, type Nature, NEVER } from "@backchannel/schema/claim.ts";
import { ACTING, type LinkKind, linkKindsWhere } from "@backchannel/schema/kinds.ts";
import { unretracted } from "../evidence/standing.cypher.ts";
import { EVERY_LINK } from "../evidence/filter.cypher.ts";
import type { Database } from "../neo4j/database.ts";
import { types } from "../neo4j/types.ts";

export interface Counts {
  documents: number;
  origins: number;
  entities: number;
  actors: number;
  places: number;
  events: number;
  names: number;
  spellings: number;
  externalNames: number;
  claims: number;
  propertyClaims: number;
  conflicts: number;
  openConflicts: number;
  involvements: number;
}

export async function readCounts(database: Database): Promise<Counts> {
  const rows = await database.read<Counts>("counts", COUNTS);
  return rows[0] as Counts;
}

/** Neo4j knows both numbers without a scan. */
const unmerged = (label: string) =>
  `COUNT { (:${label}) } - COUNT { (:${label})-[:MERGED_INTO]->() }`;

/** Counts all claims, which Neo4j knows without a scan, and subtracts the few that do not count. */
const COUNTS = `
RETURN COUNT { (:Document) } AS documents, COUNT { (:Origin) } AS origins,
  ${unmerged("Entity")} AS entities, ${unmerged("Actor")} AS actors,
  COUNT { MATCH (p:Entity) WHERE 'PLACE' IN p.families AND NOT (p)-[:MERGED_INTO]->() } AS places,
  ${unmerged("Event")} AS events,
  COUNT { (:Name) } AS names, COUNT { ()-[:SEEN_IN]->() } AS spellings,
  COUNT { MATCH (n:Name) WHERE n.external } AS externalNames,
  COUNT { (:Claim) } - COUNT { MATCH (c:Claim) WHERE c.property IS NOT NULL }
    - COUNT { MATCH (c:Claim) WHERE c.retractedAt IS NOT NULL AND c.property IS NULL } AS claims,
  COUNT { MATCH (c:Claim) WHERE c.property IS NOT NULL AND ${unretracted("c")} } AS propertyClaims,
  COUNT { (:Conflict) } AS conflicts,
  COUNT { MATCH (k:Conflict) WHERE k.status IN ['CONTRADICTION', 'UNRESOLVED'] } AS openConflicts,
  COUNT { ()-[:INVOLVED_IN]->() } AS involvements`;

/** How many links of one kind have the same evidence. */
export interface LinkTally {
  kind: LinkKind;
  /** '' if only background is left, which no list shows. */
  evidence: Evidence | "";
  contested: boolean;
  /** Whether they have a claim that is not background. */
  stated: boolean;
  /** Whether they only say again what links of participation say. */
  yields: boolean;
  /** The grade of each of their occasions; null if they have none. */
  grades: Evidence[] | null;
  links: number;
}

/** Scans every link of the graph. */
export async function tallyAllLinks(database: Database): Promise<LinkTally[]> {
  return database.read<LinkTally>("tally all links", TALLY, {}, { timeoutMs: LONG_MS });
}

const LONG_MS = 60_000;
const TALLY = `
${EVERY_LINK}
RETURN type(r) AS kind, r.evidence AS evidence, r.contested AS contested,
  r.claimCount > 0 AS stated, r.yields AS yields, r.occasionGrades AS grades, count(r) AS links`;

/** Two entities in contact, and how many links there are by which others act for each. */
export interface PairRow {
  pair: [string, string];
  actors: [number, number];
}

/** The pair with the most occasions of contact, among the links with the most claims. */
export async function readBusiestContact(database: Database): Promise<PairRow | null> {
  const rows = await database.read<PairRow>("busiest contact", BUSIEST, {}, { timeoutMs: LONG_MS });
  return rows[0] ?? null;
}

const MUTUAL = types(
  "mutual contacts",
  linkKindsWhere(
    (_, { lens, temporality, symmetric }) =>
      lens === "CONTACTS" && temporality === "OCCASION" && symmetric,
  ),
);
const ACTS_FOR = types("acts for", ACTING);
const actorsOf = (node: string) => `COUNT { (${node})<-[r:${ACTS_FOR}]-() WHERE r.claimCount > 0 }`;
const BUSIEST = `
MATCH (a)-[r:${MUTUAL}]->(b) WHERE r.claimCount > 0
WITH a, b, r.claimCount AS claims ORDER BY claims DESC, r.id LIMIT 1000
WITH DISTINCT a, b
CALL (a, b) {
  MATCH (a)-[r:${MUTUAL}]->(b)
  UNWIND [i IN range(0, size(r.claim) - 1) WHERE NOT r.background[i] AND r.until[i] = ${NEVER}
    | r.event[i]] AS event
  RETURN count(DISTINCT event) AS occasions
}
WITH a, b ORDER BY occasions DESC, a.id, b.id LIMIT 1
RETURN [a.id, b.id] AS pair, [${actorsOf("a")}, ${actorsOf("b")}] AS actors`;

export interface PublisherRow {
  publisherId: string;
  originClaims: number;
  carriedClaims: number;
  documents: number;
}

/**
 * Each outlet with the number of claims that go back to its reporting and that it printed, most
 * reported first.
 */
export async function readPublishers(database: Database): Promise<PublisherRow[]> {
  return database.read<PublisherRow>("publishers", PUBLISHERS, {}, { timeoutMs: LONG_MS });
}

/** Claims that do not count: property claims and retracted ones. */
const UNCOUNTED = `
CALL () {
  MATCH (c:Claim) WHERE c.property IS NOT NULL RETURN c
  UNION
  MATCH (c:Claim) WHERE c.retractedAt IS NOT NULL RETURN c
}`;
const uncounted = (pathToOutlet: string, name: string) => `
CALL () {
  ${UNCOUNTED}
  MATCH (c)${pathToOutlet}(given:Entity)
  WITH c, ${survivorOf("given")} AS p
  WITH p, count(DISTINCT c) AS claims
  RETURN collect([p.id, claims]) AS ${name}
}`;
const less = (name: string) => `reduce(all = 0, one IN ${name} |
  CASE one[0] WHEN p.id THEN all + one[1] ELSE all END)`;

/**
 * Neo4j knows the degree of an origin or document without a scan, so all claims are counted and
 * those that do not count are subtracted.
 */
const PUBLISHERS = `
${uncounted(`${GOES_BACK_TO}-[:RELIES_ON]->`, "notReported")}
${uncounted("-[:STATED_IN]->(:Document)-[:PUBLISHED_BY]->", "notPrinted")}
CALL () {
  MATCH ()-[:RELIES_ON|PUBLISHED_BY]->(given)
  WITH DISTINCT given
  RETURN DISTINCT ${survivorOf("given")} AS p
}
CALL (p) {
  MATCH (p)${mergedInto("outlet")}<-[:RELIES_ON]-(:Origin)${resting("o")}
  WITH DISTINCT o
  RETURN sum(COUNT { (o)<-[:ORIGINATES_FROM]-() }) AS reported
}
CALL (p) {
  MATCH (p)${mergedInto("outlet")}<-[:PUBLISHED_BY]-(d:Document)
  RETURN count(d) AS documents, sum(COUNT { (d)<-[:STATED_IN]-() }) AS printed
}
RETURN p.id AS publisherId, documents, reported - ${less("notReported")} AS originClaims,
  printed - ${less("notPrinted")} AS carriedClaims
ORDER BY originClaims DESC, carriedClaims DESC, publisherId`;

export interface NatureRow {
  /** Null for those of which nobody said it. */
  nature: Nature | null;
  documents: number;
}

/** How many documents there are of each nature, most first. */
export async function readNatures(database: Database): Promise<NatureRow[]> {
  return database.read<NatureRow>("natures", NATURES_OF_DOCUMENTS, {}, { timeoutMs: LONG_MS });
}

const NATURES_OF_DOCUMENTS = `
MATCH (d:Document) RETURN d.nature AS nature, count(*) AS documents
ORDER BY nature IS NULL, documents DESC, nature`;

export interface CarrierRow {
  publisherId: string;
  count: number;
  /** The earliest published of these documents. */
  ids: string[];
}

/** For each outlet, the documents of other outlets with claims that originate from it. */
export async function readCarriers(database: Database): Promise<CarrierRow[]> {
  const params = { most: MOST_CARRIERS };
  return database.read<CarrierRow>("carriers", CARRIERS, params, { timeoutMs: LONG_MS });
}

export const MOST_CARRIERS = 50;

/**
 * One outlet at a time, so that memory does not grow with their number. Claims are traversed
 * without reading their properties, which would take most of the time; those that do not count are
 * subtracted.
 */
const CARRIERS = `
CALL () {
  MATCH ()-[:RELIES_ON]->(given)
  WITH DISTINCT given
  RETURN ${survivorOf("given")} AS p, null AS document
  UNION ALL
  ${UNCOUNTED}
  MATCH (c)${GOES_BACK_TO}-[:RELIES_ON]->(given)
  WITH DISTINCT c, ${survivorOf("given")} AS p
  MATCH (c)-[:STATED_IN]->(document:Document)
  RETURN p, document
}
WITH p, collect(document) AS uncounted
CALL (p, uncounted) {
  CALL (p, uncounted) {
    MATCH (p)${mergedInto("outlet")}<-[:RELIES_ON]-(:Origin)${resting("o")}
    WITH DISTINCT p, o
    MATCH (o)<-[:ORIGINATES_FROM]-(c)-[:STATED_IN]->(d)
    RETURN d, 1 AS claims, 0 AS own
    UNION ALL
    UNWIND uncounted AS d RETURN d, -1 AS claims, 0 AS own
    UNION ALL
    MATCH (p)${mergedInto("outlet")}<-[:PUBLISHED_BY]-(d) RETURN d, 0 AS claims, 1 AS own
  }
  WITH d, sum(claims) AS claims, sum(own) AS own
  WHERE claims > 0 AND own = 0
  WITH d.pubLast AS day, d.id AS id ORDER BY day, id
  WITH collect(id) AS ids
  RETURN size(ids) AS count, ids[..$most] AS ids
}
RETURN p.id AS publisherId, count, ids`;

/** The day by which half of the documents had certainly been published; null if there are none. */
export async function readMiddleDay(database: Database): Promise<number | null> {
  const rows = await database.read<{ day: number | null }>("middle day", MIDDLE_DAY);
  return rows[0]?.day ?? null;
}

const MIDDLE_DAY = "MATCH (d:Document) RETURN percentileDisc(d.pubLast, 0.5) AS day";
