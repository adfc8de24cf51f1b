import type { Database } from "../neo4j/database.ts";
import { claimWords, conflictWords, documentWords, WORDS_VERSION } from "../texts/indexed.ts";

const BATCH = 5_000;

/**
 * Reindexes the texts of claims, documents and conflicts that an older version of the rules has
 * indexed, or none; what a newer one has indexed is left alone. Works in batches, so that memory
 * use stays flat. If it is interrupted, the next start begins again.
 */
export async function indexWords(
  database: Database,
  say: (line: string) => void = () => {},
): Promise<void> {
  const [graph] = await database.read<Indexed>("words version", VERSION);
  if (graph && graph.version >= WORDS_VERSION) return;
  let done = 0;
  const report = (rows: number) => say(`Indexing what is said (${(done += rows)} so far) …`);
  if (graph?.filled) {
    const ofClaim = (row: ClaimText) => ({ words: claimWords(row) });
    await inBatches(database, CLAIMS, SET_CLAIMS, ofClaim, report);
    await inBatches(database, DOCUMENTS, SET_DOCUMENTS, documentWords, report);
    await inBatches(database, CONFLICTS, SET_CONFLICTS, conflictWords, report);
  }
  await database.write((tx) => tx.run(DONE, { version: WORDS_VERSION }));
}

interface Indexed {
  version: number;
  filled: boolean;
}

type ClaimText = Parameters<typeof claimWords>[0];

async function inBatches<Row>(
  database: Database,
  read: string,
  write: string,
  wordsOf: (row: Row) => object,
  report: (rows: number) => void,
): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const rows: (Row & { id: string })[] = await database.read("texts", read, {
      after,
      limit: BATCH,
    });
    const indexed = rows.map((row) => ({ id: row.id, words: wordsOf(row) }));
    await database.write((tx) => tx.run(write, { rows: indexed }));
    if (rows.length > 0) report(rows.length);
    after = rows.at(-1)?.id;
  }
}

const VERSION = `
MATCH (g:Graph {id: 'graph'})
RETURN coalesce(g.wordIndex, 0) AS version, EXISTS { (:Document) } AS filled`;

const inOrder = (label: string, columns: string) => `
MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, ${columns}`;

const CLAIMS = inOrder(
  "Claim",
  `n.statement AS statement, n.role AS role, n.value AS value, n.restates AS restates,
  n.kind AS kind, [n.subjectId, n.objectId, n.eventId] AS about`,
);
const DOCUMENTS = inOrder(
  "Document",
  "n.title AS title, n.outletName AS outletName, n.author AS author, n.notes AS notes",
);
const CONFLICTS = inOrder(
  "Conflict",
  `n.topic AS topic, n.editorView AS editorView,
  COLLECT { MATCH (n)-[side:SIDE]->() RETURN DISTINCT side.statement } AS sides`,
);

const setting = (label: string) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n += row.words`;
const SET_CLAIMS = setting("Claim");
const SET_DOCUMENTS = setting("Document");
const SET_CONFLICTS = setting("Conflict");

/** Two versions may start at once: the newer one has the last word. */
const DONE = `
MATCH (g:Graph {id: 'graph'}) WHERE coalesce(g.wordIndex, 0) < $version
SET g.wordIndex = $version`;
