import { toSurvivor } from "../neo4j/survivor.cypher.ts";
import { DOCUMENT as DECLARED } from "@backchannel/schema/records/document.ts";
import { ORIGIN } from "@backchannel/schema/records/origin.ts";
import type { RowOf } from "@backchannel/schema/records/record.ts";
import { resting } from "../evidence/chain.cypher.ts";
import { COUNTS, listing, listsUnder } from "../evidence/tested-claim.ts";
import { inOrder } from "../neo4j/rows.ts";
import type { LinkFilter } from "../evidence/filter.ts";
import { columns } from "../neo4j/columns.ts";
import { columnsOf } from "../neo4j/record-columns.ts";
import type { EntityRow } from "../entity/entity.cypher.ts";
import type { Database } from "../neo4j/database.ts";

export type DocumentRow = RowOf<typeof DECLARED> & {
  /** The reliability of its outlet, as judged by an editor. */
  reliability: string | null;
};

/** A document, with its outlet if it was read with the claims. */
export type DocumentNode = DocumentRow & { publishedBy?: EntityRow };

/** The columns of a document `d`. */
export const DOCUMENT = columns<DocumentRow>({
  ...columnsOf(DECLARED, "d"),
  reliability: `head([(d)-[:PUBLISHED_BY]->(:Entity)${toSurvivor} | survivor.reliability])`,
});
const read = (rows: readonly { document: unknown[] }[]) =>
  rows.map(({ document }) => DOCUMENT.read(document));

/** Documents by id; an unknown id gives null. */
export async function documentsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ document: unknown[] }>("documents by id", BY_ID, { ids });
  return inOrder(ids, read(rows), (row) => row.id, null);
}

const BY_ID = `UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN ${DOCUMENT.list} AS document`;

/**
 * Words in lower case. Each must be in the title, citation, outlet or address of a document;
 * without words, every document matches.
 */
export type Words = readonly string[];

/** A page of documents, earliest published first. */
export async function listDocuments(
  database: Database,
  limit: number,
  after: (string | number)[] | null,
  words: Words,
) {
  const params = { limit, after, words };
  return read(
    await database.read<{ document: unknown[] }>("list documents", LIST, params, {
      expensive: words.length > 0,
    }),
  );
}

const HAS_WORDS = `all(word IN $words WHERE toLower(
  d.title + ' ' + d.citation + ' ' + coalesce(d.outletName, '') + ' ' + coalesce(d.url, '')
) CONTAINS word)`;

const LIST = `
MATCH (d:Document)
WHERE d.pubLast >= coalesce($after[0], -2147483648)
  AND ($after IS NULL OR d.pubLast > $after[0] OR d.id > $after[1])
  AND ${HAS_WORDS}
WITH d ORDER BY d.pubLast, d.id LIMIT $limit
RETURN ${DOCUMENT.list} AS document ORDER BY d.pubLast, d.id`;

export async function countDocuments(database: Database, words: Words): Promise<number> {
  const rows =
    words.length === 0
      ? await database.read<{ count: number }>("count documents", COUNT)
      : await database.read<{ count: number }>(
          "count documents of words",
          COUNT_OF,
          { words },
          { expensive: true },
        );
  return rows[0]?.count ?? 0;
}

const COUNT = "MATCH (d:Document) RETURN count(d) AS count";
const COUNT_OF = `MATCH (d:Document) WHERE ${HAS_WORDS} RETURN count(d) AS count`;

const CLAIMS = `
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:STATED_IN]-(c:Claim)
WHERE c.property IS NULL AND ${COUNTS}
WITH key, c ORDER BY coalesce(c.paragraph, 2147483647), c.id
RETURN key, collect({id: c.id, order: coalesce(c.paragraph, 2147483647)}) AS entries`;
/** Ids of a document's link claims that count under a filter, in the order of its paragraphs. */
export const claimIdsOfDocuments = listsUnder("claims of documents", CLAIMS);

const ENTITIES = `
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:STATED_IN]-(c:Claim) WHERE ${COUNTS}
UNWIND [c.subjectId, c.objectId, c.eventId] AS entity
WITH DISTINCT key, entity WHERE entity > ''
WITH key, entity ORDER BY entity
RETURN key, collect({id: entity, order: 0}) AS entries`;
/** Ids of the entities that a document's claims are about, by id. */
export const entityIdsOfDocuments = listsUnder("entities of documents", ENTITIES);

export type OriginRow = RowOf<typeof ORIGIN>;

/** The columns of an origin `o`. */
export const ORIGIN_COLUMNS = columns<OriginRow>(columnsOf(ORIGIN, "o"));

/** Origins by id; an unknown id gives null. */
export async function originsById(database: Database, ids: readonly string[]) {
  const rows = await database.read<{ origin: unknown[] }>("origins by id", ORIGINS, { ids });
  return inOrder(
    ids,
    rows.map(({ origin }) => ORIGIN_COLUMNS.read(origin)),
    (row) => row.id,
    null,
  );
}

const ORIGINS = `
UNWIND $ids AS id
MATCH (o:Origin {id: id})
RETURN ${ORIGIN_COLUMNS.list} AS origin`;

/** How many link claims each document states. Reads every claim, so only computed if asked for. */
export const claimCountsOfDocuments = (
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) => claimCounts(database, "claim counts of documents", COUNTS_OF_DOCUMENTS, ids, filter);

/** How many link claims go back to each origin, over others that rest on it too. */
export const claimCountsOfOrigins = (
  database: Database,
  ids: readonly string[],
  filter: LinkFilter,
) => claimCounts(database, "claim counts of origins", COUNTS_OF_ORIGINS, ids, filter);

async function claimCounts(
  database: Database,
  name: string,
  cypher: string,
  ids: readonly string[],
  filter: LinkFilter,
): Promise<number[]> {
  const params = { ids, ...listing(filter) };
  const rows = await database.read<{ id: string; count: number }>(name, cypher, params);
  return inOrder(ids, rows, (row) => row.id, null).map((row) => row?.count ?? 0);
}

const counted = (way: string) =>
  `COUNT { (n)${way}-(c:Claim) WHERE c.property IS NULL AND ${COUNTS} } AS count`;
const COUNTS_OF_DOCUMENTS = `
UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN id, ${counted("<-[:STATED_IN]")}`;
const COUNTS_OF_ORIGINS = `
UNWIND $ids AS id MATCH (n:Origin {id: id}) RETURN id, ${counted(`${resting()}<-[:ORIGINATES_FROM]`)}`;
