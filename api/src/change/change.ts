import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../neo4j/database.ts";

/**
 * Takes the one write lock and the number of the change to be made. Must be the first statement
 * of every write transaction: two writers of one link would otherwise each derive it without
 * the other's claim (R10). Throws where the graph has not been migrated.
 */
export async function raiseSeq(tx: Transaction): Promise<number> {
  const [graph] = await tx.run<{ seq: number }>(RAISE);
  if (!graph) throw new Error("The database has no schema yet: start Backchannel once, then load.");
  return graph.seq;
}

/** The number of the last change that was committed, or of the last batch of derived links. */
export async function readSeq(database: Database): Promise<number> {
  const [graph] = await database.read<{ seq: number }>("graph seq", LAST);
  return graph?.seq ?? 0;
}

/** The same, as a transaction sees it. */
export async function lastSeq(tx: Transaction): Promise<number> {
  const [graph] = await tx.run<{ seq: number }>(LAST);
  return graph?.seq ?? 0;
}

const LAST = "MATCH (g:Graph {id: 'graph'}) RETURN g.seq AS seq";
const RAISE = "MATCH (g:Graph {id: 'graph'}) SET g.seq = g.seq + 1 RETURN g.seq AS seq";

export interface Change {
  seq: number;
  /** The name of who did it. */
  by: string;
  action: string;
  reason: string;
  /** The account of who did it; absent for programs of the machine. */
  accountId?: string | null;
  /** What was done, in words that stay right when it is renamed. */
  about?: string;
  /** What holds afterwards, as plain data. */
  after: unknown;
}

/** Writes down who changed what and why, in the transaction that changed it. */
export async function recordChange(tx: Transaction, { after, ...change }: Change): Promise<void> {
  await storeChange(tx, {
    ...change,
    id: `change:${randomUUID()}`,
    at: new Date().toISOString(),
    after: JSON.stringify(after),
  });
}

/** Keeps a change as it is given. */
export const storeChange = (tx: Transaction, change: Record<string, unknown>) =>
  tx.run("CREATE (change:Change) SET change = $change", { change });
