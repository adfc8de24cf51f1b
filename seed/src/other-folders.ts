import { basename } from "node:path";
import type { Transaction } from "@backchannel/api/src/neo4j/database.ts";
import type { Row } from "./csv.ts";
import { idIn } from "./record-cells.ts";
import { Problems } from "./problems.ts";
import { completed } from "./restate.ts";
import type { SeedData } from "./tables.ts";

/**
 * Ids are chosen per folder, but must be unique in the graph: a folder may not overwrite what
 * another folder has loaded under the same id. Each document, origin and conflict stores the mark
 * of its folder; a claim belongs to the folder of its document.
 * Returns the mark of this folder. Since a folder may be corrected, copied and renamed, that is the
 * mark of the loaded folder with which it shares most documents, else a new one. Throws
 * `SeedRefused`, which lists every id that belongs to another folder.
 */
export async function folderMark(tx: Transaction, data: SeedData): Promise<string> {
  const rows = data.documents.map(({ id, title, url }) => ({
    id: idIn("Document", id),
    title,
    url,
  }));
  const [known] = await tx.run<{ mark: string }>(SAME_FOLDER, { rows });
  const mark = known?.mark ?? `${basename(data.folder)} ${data.fingerprint}`;
  const problems = new Problems();
  for (const [what, own] of recordsOf(data)) await checkIds(tx, { mark, what, own }, problems);
  for (const own of claimsOf(data)) await checkClaims(tx, { mark, own }, problems);
  problems.throwIfAny(data.folder);
  return mark;
}

/** The name of the folder in a mark. */
const nameOf = (mark: string) => mark.slice(0, mark.lastIndexOf(" "));

/** The rows of this folder by the ids of their records in the graph. */
type Own = ReadonlyMap<string, Row<object>>;

function recordsOf({ documents, origins, conflicts }: SeedData): [What, Own][] {
  return [
    ["Document", new Map(documents.map((row) => [idIn("Document", row.id), row]))],
    ["Origin", new Map(origins.map((row) => [idIn("Origin", row.id), row]))],
    ["Conflict", new Map(conflicts.map((row) => [idIn("Conflict", row.id), row]))],
  ];
}

type What = "Document" | "Origin" | "Conflict";

async function checkIds(
  tx: Transaction,
  { mark, what, own }: { mark: string; what: What; own: Own },
  problems: Problems,
): Promise<void> {
  const ids = [...own.keys()];
  const rows = await tx.run<{ id: string; other: string }>(OF_OTHERS[what], { ids, mark });
  for (const { id, other } of rows) {
    const rule = `"${bare(id)}" is ${ARTICLE[what]} that the folder "${nameOf(other)}" brought; use another id`;
    problems.add({ ...own.get(id)!.at, column: "id", rule });
  }
}

const ARTICLE = { Document: "a document", Origin: "an origin", Conflict: "a conflict" };
const bare = (id: string) => id.slice(id.indexOf(":") + 1);

interface OwnClaim {
  id: string;
  document: string;
  statement: string;
  at: Row<object>["at"];
}
const BATCH = 1_000;

function* claimsOf({ statements }: SeedData): Generator<OwnClaim[]> {
  let batch: OwnClaim[] = [];
  for (const { claims, properties } of statements) {
    const own = new Map(claims.map((row) => [row.id, row]));
    for (const row of [...claims, ...properties.map((one) => completed(one, own))]) {
      const { id, document, statement, at } = row;
      batch.push({ id: `claim:${id}`, document: idIn("Document", document), statement, at });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function checkClaims(
  tx: Transaction,
  { mark, own }: { mark: string; own: readonly OwnClaim[] },
  problems: Problems,
): Promise<void> {
  const rows = own.map(({ id, document, statement }) => ({ id, document, statement }));
  const found = await tx.run<{ id: string; citation: string }>(OTHER_CLAIMS, { rows, mark });
  const places = new Map(own.map(({ id, at }) => [id, at]));
  for (const { id, citation } of found) {
    const rule = `"${bare(id)}" is another claim in the graph, of ${citation}; use another id`;
    problems.add({ ...places.get(id)!, column: "id", rule });
  }
}

/** The same document: it has the same title or address, or people have changed it since. */
const SAME_FOLDER = `
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
WHERE d.folder IS NOT NULL
  AND (d.title = row.title OR d.url = row.url OR EXISTS { (:Revision {record: d.id}) })
RETURN d.folder AS mark, count(*) AS shared ORDER BY shared DESC, mark LIMIT 1`;

const ofOthers = (what: What) => `
UNWIND $ids AS id
MATCH (n:${what} {id: id}) WHERE n.folder <> $mark
RETURN id, n.folder AS other`;
const OF_OTHERS = {
  Document: ofOthers("Document"),
  Origin: ofOthers("Origin"),
  Conflict: ofOthers("Conflict"),
};

/** A row may move to another file of its folder if its statement stays the same. */
const OTHER_CLAIMS = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})-[:STATED_IN]->(d:Document)
WHERE d.folder <> $mark OR (d.id <> row.document AND c.statement <> row.statement)
RETURN c.id AS id, d.citation AS citation`;
