import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { ARRAYS_OF_R } from "../link/claim-arrays.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
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

/** Every stated link of the graph. */
export async function readAllLinks(database: Database): Promise<ReadLinkRow[]> {
  return database.read<ReadLinkRow>(
    "all links",
    ALL_LINKS,
    { kinds: STATED },
    { timeoutMs: 60_000 },
  );
}

const STATED = keysOf(LINK_KINDS).filter((kind) => kind !== "INVOLVED_IN");
const ALL_LINKS = `
MATCH (a:Entity)-[r:$any($kinds)]->(b:Entity)
RETURN r.id AS id, type(r) AS kind, a.id AS source, b.id AS target, ${ARRAYS_OF_R} AS arrays`;

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
