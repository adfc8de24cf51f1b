import { inOrder } from "../context.ts";
import type { Database } from "../neo4j/database.ts";

export interface DocumentRow {
  id: string;
  title: string;
  citation: string;
  outletId: string | null;
  outletName: string | null;
  reliability: string | null;
  author: string | null;
  url: string | null;
  language: string;
  publishedAt: string | null;
  pubFirst: number;
  pubLast: number;
  retrievedAt: string | null;
  notes: string | null;
  partOf: string | null;
  derivedFrom: string[];
}

const DOCUMENT_COLUMNS = `d.id AS id, d.title AS title, d.citation AS citation,
  head([(d)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.id]) AS outletId,
  head([(d)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.reliability]) AS reliability,
  nullif(d.outletName, '') AS outletName, nullif(d.author, '') AS author,
  nullif(d.url, '') AS url, d.language AS language, nullif(d.publishedAt, '') AS publishedAt,
  d.pubFirst AS pubFirst, d.pubLast AS pubLast, toString(d.retrievedAt) AS retrievedAt,
  nullif(d.notes, '') AS notes, nullif(d.partOf, '') AS partOf,
  [(d)-[:DERIVED_FROM]->(from:Document) | from.id] AS derivedFrom`;

/** Documents by id; an unknown id gives null. */
export async function documentsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<DocumentRow>("documents by id", BY_ID, { ids });
  return inOrder(ids, rows, (row) => row.id, null);
}

const BY_ID = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${DOCUMENT_COLUMNS}`;

/** A page of documents, earliest published first. */
export async function listDocuments(
  database: Database,
  limit: number,
  after: (string | number)[] | null,
) {
  return database.read<DocumentRow>("list documents", LIST, { limit, after });
}

const LIST = `
MATCH (d:Document)
WHERE d.pubLast >= coalesce($after[0], -2147483648)
  AND ($after IS NULL OR d.pubLast > $after[0] OR d.id > $after[1])
WITH d ORDER BY d.pubLast, d.id LIMIT $limit
RETURN ${DOCUMENT_COLUMNS} ORDER BY pubLast, id`;

export async function countDocuments(database: Database): Promise<number> {
  const rows = await database.read<{ count: number }>("count documents", COUNT);
  return rows[0]?.count ?? 0;
}

const COUNT = "MATCH (d:Document) RETURN count(d) AS count";

/** Ids of a document's unretracted claims, in the order of its paragraphs. */
export async function claimIdsOfDocuments(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ id: string; claims: string[] }>(
    "claims of documents",
    CLAIMS,
    { ids },
  );
  return inOrder(ids, rows, (row) => row.id, null).map((row) => row?.claims ?? []);
}

const CLAIMS = `
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(c:Claim)
WHERE c.property IS NULL AND c.retractedAt IS NULL
WITH id, c ORDER BY c.paragraph, c.id
RETURN id, collect(c.id) AS claims`;

/** Ids of the entities that a document's claims are about, by id. */
export async function entityIdsOfDocuments(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ id: string; entities: string[] }>(
    "entities of documents",
    ENTITIES,
    { ids },
  );
  return inOrder(ids, rows, (row) => row.id, null).map((row) => row?.entities ?? []);
}

const ENTITIES = `
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:STATED_IN]-(c:Claim) WHERE c.retractedAt IS NULL
UNWIND [c.subjectId, c.objectId, c.eventId] AS entity
WITH DISTINCT id, entity WHERE entity > ''
WITH id, entity ORDER BY entity
RETURN id, collect(entity) AS entities`;

export interface OriginRow {
  id: string;
  description: string;
  publisherId: string | null;
}

/** Origins by id; an unknown id gives null. */
export async function originsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<OriginRow>("origins by id", ORIGINS, { ids });
  return inOrder(ids, rows, (row) => row.id, null);
}

const ORIGINS = `
UNWIND $ids AS id
MATCH (o:Origin {id: id})
RETURN o.id AS id, o.description AS description,
  head([(o)-[:RELIES_ON]->(publisher:Entity) | publisher.id]) AS publisherId`;

/** How many link claims each document states. Every one is looked at: only where asked for. */
export const claimCountsOfDocuments = (database: Database, ids: readonly string[]) =>
  claimCounts(database, "claim counts of documents", COUNTS_OF_DOCUMENTS, ids);

/** How many link claims go back to each origin. Every one is looked at: only where asked for. */
export const claimCountsOfOrigins = (database: Database, ids: readonly string[]) =>
  claimCounts(database, "claim counts of origins", COUNTS_OF_ORIGINS, ids);

async function claimCounts(
  database: Database,
  name: string,
  cypher: string,
  ids: readonly string[],
): Promise<number[]> {
  const rows = await database.read<{ id: string; count: number }>(name, cypher, { ids });
  return inOrder(ids, rows, (row) => row.id, null).map((row) => row?.count ?? 0);
}

const counted = (type: string) => `COUNT {
  (n)<-[:${type}]-(c:Claim) WHERE c.property IS NULL AND c.retractedAt IS NULL
} AS count`;
const COUNTS_OF_DOCUMENTS = `
UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN id, ${counted("STATED_IN")}`;
const COUNTS_OF_ORIGINS = `
UNWIND $ids AS id MATCH (n:Origin {id: id}) RETURN id, ${counted("ORIGINATES_FROM")}`;
