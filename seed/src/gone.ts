import type { Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { idIn } from "./record-cells.ts";
import type { SeedData } from "./tables.ts";

/**
 * The documents and claims that an earlier load of this folder brought and its files have no longer.
 * They stay: whether they were wrong, withdrawn or only left out, nobody but a person can tell.
 */
export async function findGone(
  tx: Transaction,
  { documents, statements }: SeedData,
  folder: string,
): Promise<string[]> {
  const named = new Set(documents.map(({ id }) => idIn("Document", id)));
  const known = await tx.run<{ id: string }>(DOCUMENTS, { folder });
  const gone = known.map(({ id }) => id).filter((id) => !named.has(id));
  for (const { document, claims, properties } of statements) {
    const stated = new Set([...claims, ...properties].map(({ id }) => idIn("Claim", id)));
    const rows = await tx.run<{ id: string }>(CLAIMS, { document: idIn("Document", document) });
    gone.push(...rows.map(({ id }) => id).filter((id) => !stated.has(id)));
  }
  return gone;
}

const DOCUMENTS = `
MATCH (d:Document {folder: $folder})
WHERE d.rowHashes IS NOT NULL AND d.retractedAt IS NULL
RETURN d.id AS id ORDER BY id`;

const CLAIMS = `
MATCH (:Document {id: $document})<-[:STATED_IN]-(c:Claim)
WHERE c.rowHashes IS NOT NULL AND c.retractedAt IS NULL
RETURN c.id AS id ORDER BY id`;
