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
  for (const stated of batchesOf(statements)) {
    const rows = await tx.run<{ id: string }>(CLAIMS, { documents: [...stated.keys()] });
    const ids = new Set([...stated.values()].flat());
    gone.push(...rows.map(({ id }) => id).filter((id) => !ids.has(id)));
  }
  return gone;
}

/** About so many claims are looked up at once. */
const BATCH = 1_000;

/** The claims of the files by document, some documents at a time. */
function* batchesOf(statements: SeedData["statements"]): Generator<Map<string, string[]>> {
  let [batch, size] = [new Map<string, string[]>(), 0];
  for (const { document, claims, properties } of statements) {
    const ids = [...claims, ...properties].map(({ id }) => idIn("Claim", id));
    batch.set(idIn("Document", document), ids);
    size += ids.length;
    if (size < BATCH) continue;
    yield batch;
    [batch, size] = [new Map<string, string[]>(), 0];
  }
  yield batch;
}

const DOCUMENTS = `
MATCH (d:Document {folder: $folder})
WHERE d.rowHashes IS NOT NULL AND d.retractedAt IS NULL
RETURN d.id AS id ORDER BY id`;

const CLAIMS = `
UNWIND $documents AS document
MATCH (:Document {id: document})<-[:STATED_IN]-(c:Claim)
WHERE c.rowHashes IS NOT NULL AND c.retractedAt IS NULL
RETURN c.id AS id ORDER BY id`;
