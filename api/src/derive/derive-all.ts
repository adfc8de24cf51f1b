import { raiseSeq } from "../change/change.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import { deriveInvolvements, deriveStated } from "./derive.ts";

const BATCH = 1_000;

export interface Derived {
  links: number;
  involvements: number;
}

/**
 * Derives every link of a graph that is too large for one transaction: batch by batch in the
 * order of their ids, first the links that claims state, then INVOLVED_IN of the events.
 * `onProgress` is told what was derived so far.
 */
export async function deriveAll(
  database: Database,
  onProgress: (derived: Derived) => void,
): Promise<Derived> {
  const derived = { links: 0, involvements: 0 };
  await inBatches(database, LINK_IDS, async (tx, ids) => {
    derived.links += (await deriveStated(tx, ids)).links;
    onProgress(derived);
  });
  await inBatches(database, EVENT_IDS, async (tx, ids) => {
    derived.involvements += await deriveInvolvements(tx, ids);
    onProgress(derived);
  });
  return derived;
}

/**
 * Each batch of ids is read and worked on in a write transaction of its own. The statement takes
 * those `$after` an id, at most `$limit`, in order.
 */
export async function inBatches(
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

const LINK_IDS = `
MATCH (c:Claim) WHERE c.linkId > $after
RETURN DISTINCT c.linkId AS id ORDER BY id LIMIT $limit`;

const EVENT_IDS = `
MATCH (c:Claim) WHERE c.eventId > $after
RETURN DISTINCT c.eventId AS id ORDER BY id LIMIT $limit`;
