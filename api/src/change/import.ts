import { randomUUIDv7 } from "node:crypto";
import type { Transaction } from "../neo4j/database.ts";
import type { Action } from "./actions.ts";
import { raiseSeq } from "./change.ts";

/** What one load brings: many changes that belong together. */
export interface Import {
  id: string;
  /** The number of its first change, or an earlier one. */
  since: number;
  /** What it comes from, the same each time that is loaded. */
  source: string;
  /** Something of that source was loaded to its end before. */
  again: boolean;
  /** What that is called. */
  title: string;
  by: string;
  action: Action;
  reason: string;
}

type Begun = Omit<Import, "id" | "since" | "again"> & { fingerprint: string };

/**
 * Begins an import, or takes up the one of the same content that was cut short: rows that it wrote
 * already are found to be unchanged.
 */
export async function beginImport(
  tx: Transaction,
  { fingerprint, ...begun }: Begun,
): Promise<Import> {
  const seq = await raiseSeq(tx);
  const at = new Date().toISOString();
  const made = { id: `import:${randomUUIDv7()}`, since: seq, source: begun.source, at };
  const rows = await tx.run<Pick<Import, "id" | "since" | "again">>(BEGIN, { fingerprint, made });
  return { ...begun, ...rows[0]! };
}

/** Ends an import; one that changed nothing leaves no trace. */
export async function endImport(tx: Transaction, { id }: Import): Promise<void> {
  await tx.run(END, { id, at: new Date().toISOString() });
}

const BEGIN = `
OPTIONAL MATCH (open:Import {fingerprint: $fingerprint}) WHERE open.endedAt IS NULL
CALL (open) {
  WITH open WHERE open IS NULL
  CREATE (i:Import {fingerprint: $fingerprint}) SET i += $made
  RETURN i
  UNION
  WITH open WHERE open IS NOT NULL
  RETURN open AS i
}
RETURN i.id AS id, i.since AS since,
  EXISTS { MATCH (other:Import {source: i.source}) WHERE other.endedAt IS NOT NULL } AS again
LIMIT 1`;

const END = `
MATCH (i:Import {id: $id}) SET i.endedAt = $at
WITH i WHERE NOT EXISTS { MATCH (:Change {import: i.id}) }
DELETE i`;
