import { publishedDays } from "../dates/published-days.ts";
import { inBatches } from "./derive-all.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { eventDays } from "../dates/claim-days.ts";
import { settleClaims } from "./settle-claims.ts";

/**
 * Stores anew the days that events, documents and claims may mean, where an older version read
 * dates otherwise. Batch by batch; doing it twice changes nothing.
 */
export async function settleDaysAnew(database: Database): Promise<void> {
  await inBatches(database, inOrder("Event"), settleEvents);
  await inBatches(database, inOrder("Document"), settleDocumentDays);
  await inBatches(database, inOrder("Claim"), async (tx, ids) => {
    await settleClaims(tx, ids);
  });
}

async function settleEvents(tx: Transaction, ids: readonly string[]): Promise<void> {
  const events = await tx.run<{ id: string; date: string }>(DATES_OF_EVENTS, { ids });
  const rows = events.map(({ id, date }) => ({ id, days: eventDays(date) }));
  await tx.run(setDays("Entity"), { rows });
}

async function settleDocumentDays(tx: Transaction, ids: readonly string[]): Promise<void> {
  const documents = await tx.run<{ id: string; published: string; retrieved: string }>(
    DATES_OF_DOCUMENTS,
    { ids },
  );
  const rows = documents.map(({ id, published, retrieved }) => ({
    id,
    days: publishedDays(published, retrieved),
  }));
  await tx.run(setDays("Document"), { rows });
}

const inOrder = (label: "Event" | "Document" | "Claim") => `
MATCH (n:${label}) WHERE n.id > $after
RETURN n.id AS id ORDER BY id LIMIT $limit`;

const DATES_OF_EVENTS = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.date, '') AS date`;

const DATES_OF_DOCUMENTS = `
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, coalesce(d.publishedAt, '') AS published, coalesce(d.retrievedAt, '') AS retrieved`;

const setDays = (label: "Entity" | "Document") => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n += row.days`;
