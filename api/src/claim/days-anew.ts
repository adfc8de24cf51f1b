import { publishedDays } from "../document/published-days.ts";
import { inBatches } from "../link/derive-all.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { edtfRange } from "./edtf.ts";
import { settleClaims } from "./settle-claims.ts";

/**
 * Stores anew the days that events, documents and claims may mean, where an older version read
 * dates otherwise. Batch by batch; doing it twice changes nothing.
 */
export async function settleDaysAnew(database: Database): Promise<void> {
  await inBatches(database, EVENTS, settleEvents);
  await inBatches(database, DOCUMENTS, settleDocumentDays);
  await inBatches(database, CLAIMS, async (tx, ids) => {
    await settleClaims(tx, ids);
  });
}

async function settleEvents(tx: Transaction, ids: readonly string[]): Promise<void> {
  const events = await tx.run<{ id: string; date: string }>(DATES_OF_EVENTS, { ids });
  const rows = events.map(({ id, date }) => {
    const { first, last, dated } = edtfRange(date);
    return { id, properties: { dateFirst: first, dateLast: last, dated } };
  });
  await tx.run(SET_EVENTS, { rows });
}

async function settleDocumentDays(tx: Transaction, ids: readonly string[]): Promise<void> {
  const documents = await tx.run<{ id: string; published: string; retrieved: string }>(
    DATES_OF_DOCUMENTS,
    { ids },
  );
  const rows = documents.map(({ id, published, retrieved }) => ({
    id,
    properties: publishedDays(published, retrieved),
  }));
  await tx.run(SET_DOCUMENTS, { rows });
}

const EVENTS = `
MATCH (e:Event) WHERE e.id > $after
RETURN e.id AS id ORDER BY id LIMIT $limit`;

const DATES_OF_EVENTS = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.date, '') AS date`;

const SET_EVENTS = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties`;

const DOCUMENTS = `
MATCH (d:Document) WHERE d.id > $after
RETURN d.id AS id ORDER BY id LIMIT $limit`;

const DATES_OF_DOCUMENTS = `
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, coalesce(d.publishedAt, '') AS published, coalesce(d.retrievedAt, '') AS retrieved`;

const SET_DOCUMENTS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d += row.properties`;

const CLAIMS = `
MATCH (c:Claim) WHERE c.id > $after
RETURN c.id AS id ORDER BY id LIMIT $limit`;
