import { publishedDays } from "../dates/published-days.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { eventDays } from "../dates/claim-days.ts";
import { raiseSeq } from "../change/change.ts";
import { markPending } from "./pending.ts";
import { settleClaims } from "./settle-claims.ts";

/**
 * Stores anew what events, documents and claims make of their dates and of other records, where
 * an older version made something else of them, and marks all claims, whose links follow.
 * Batch by batch; doing it twice changes nothing.
 */
export async function settleAnew(database: Database): Promise<void> {
  await inBatches(database, inOrder("Event"), settleEvents);
  await inBatches(database, inOrder("Document"), settleDocumentDays);
  await inBatches(database, inOrder("Claim"), async (tx, ids) => {
    await settleClaims(tx, ids);
    await markPending(tx, ids);
  });
}

const BATCH = 1_000;

/**
 * Each batch of ids is read and worked on in a write transaction of its own. The statement takes
 * those `$after` an id, at most `$limit`, in order.
 */
async function inBatches(
  database: Database,
  cypher: string,
  work: (tx: Transaction, ids: string[]) => Promise<void>,
): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const from: string = after;
    after = await database.write(async (tx) => {
      await raiseSeq(tx);
      const rows = await tx.run<{ id: string }>(cypher, { after: from, limit: BATCH });
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) await work(tx, ids);
      return ids.at(-1);
    });
  }
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
