import { type Evidence, NEVER } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS, type LinkKind } from "@backchannel/schema/kinds.ts";
import type { Database } from "../neo4j/database.ts";

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

/** The change counter: everything counted stays true until it moves. */
export async function readSeq(database: Database): Promise<number> {
  const rows = await database.read<{ seq: number }>("graph seq", SEQ);
  return rows[0]?.seq ?? 0;
}

const SEQ = "MATCH (g:Graph {id: 'graph'}) RETURN g.seq AS seq";

export async function readCounts(database: Database): Promise<Counts> {
  const rows = await database.read<Counts>("counts", COUNTS);
  return rows[0] as Counts;
}

const COUNTS = `
RETURN COUNT { (:Document) } AS documents, COUNT { (:Origin) } AS origins,
  COUNT { (:Entity) } AS entities, COUNT { (:Actor) } AS actors,
  COUNT { MATCH (p:Entity) WHERE 'PLACE' IN p.families } AS places, COUNT { (:Event) } AS events,
  COUNT { (:Name) } AS names, COUNT { ()-[:SEEN_IN]->() } AS spellings,
  COUNT { MATCH (n:Name) WHERE n.external } AS externalNames,
  COUNT { MATCH (c:Claim) WHERE c.property IS NULL AND c.retractedAt IS NULL } AS claims,
  COUNT { MATCH (c:Claim) WHERE c.property IS NOT NULL AND c.retractedAt IS NULL } AS propertyClaims,
  COUNT { (:Conflict) } AS conflicts,
  COUNT { MATCH (k:Conflict) WHERE k.status IN ['CONTRADICTION', 'UNRESOLVED'] } AS openConflicts,
  COUNT { ()-[:INVOLVED_IN]->() } AS involvements`;

/** Links that have a claim which is not background, by kind and by what their occasions come to. */
export interface LinkTally {
  kind: LinkKind;
  contested: boolean;
  grades: Evidence[];
  links: number;
}

/** Looks at every stated link of the graph. */
export async function tallyStatedLinks(database: Database): Promise<LinkTally[]> {
  return database.read<LinkTally>("tally stated links", TALLY, {}, { timeoutMs: LONG_MS });
}

const LONG_MS = 60_000;
const kindsWhere = (wanted: (kind: LinkKind) => boolean) =>
  keysOf(LINK_KINDS).filter(wanted).join("|");
const STATED = kindsWhere((kind) => kind !== "INVOLVED_IN");
const TALLY = `
MATCH ()-[r:${STATED}]->() WHERE r.claimCount > 0
RETURN type(r) AS kind, r.contested AS contested, r.occasionGrades AS grades, count(r) AS links`;

/** Two entities in contact, and how many links others have by which they act for them. */
export interface PairRow {
  pair: [string, string];
  actors: [number, number];
}

/** The two with the most occasions of contact, looked for among those with the most claims. */
export async function readBusiestContact(database: Database): Promise<PairRow | null> {
  const rows = await database.read<PairRow>("busiest contact", BUSIEST, {}, { timeoutMs: LONG_MS });
  return rows[0] ?? null;
}

const MUTUAL = kindsWhere((kind) => {
  const { lens, temporality, symmetric } = LINK_KINDS[kind];
  return lens === "CONTACTS" && temporality === "OCCASION" && symmetric;
});
const ACTS_FOR = kindsWhere((kind) => LINK_KINDS[kind].actsFor !== "NEVER");
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
  carriers: string[];
}

/** Each outlet with what goes back to it and what it printed, most original first. */
export async function readPublishers(database: Database): Promise<PublisherRow[]> {
  return database.read<PublisherRow>("publishers", PUBLISHERS);
}

const PUBLISHERS = `
CALL () {
  MATCH (:Origin)-[:RELIES_ON]->(p:Entity) RETURN p
  UNION
  MATCH (:Document)-[:PUBLISHED_BY]->(p:Entity) RETURN p
}
RETURN p.id AS publisherId,
  COUNT { (p)<-[:RELIES_ON]-(:Origin)<-[:ORIGINATES_FROM]-(c:Claim)
    WHERE c.property IS NULL AND c.retractedAt IS NULL } AS originClaims,
  COUNT { (p)<-[:PUBLISHED_BY]-(:Document)<-[:STATED_IN]-(c:Claim)
    WHERE c.property IS NULL AND c.retractedAt IS NULL } AS carriedClaims,
  COUNT { (p)<-[:PUBLISHED_BY]-(:Document) } AS documents,
  COLLECT { MATCH (p)<-[:RELIES_ON]-(:Origin)<-[:ORIGINATES_FROM]-(c:Claim)-[:STATED_IN]->(d:Document)
    WHERE c.property IS NULL AND c.retractedAt IS NULL AND NOT (d)-[:PUBLISHED_BY]->(p)
    WITH DISTINCT d ORDER BY d.pubLast, d.id RETURN d.id } AS carriers
ORDER BY originClaims DESC, carriedClaims DESC, publisherId`;

/** The last day on which each document may have been published, in order. */
export async function readPublicationDays(database: Database): Promise<number[]> {
  const rows = await database.read<{ day: number }>("publication days", DAYS);
  return rows.map((row) => row.day);
}

const DAYS = "MATCH (d:Document) RETURN d.pubLast AS day ORDER BY day";
