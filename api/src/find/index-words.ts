import type { Database } from "../neo4j/database.ts";
import { type KeptByVersion, makeAnew } from "../neo4j/kept-by-version.ts";
import {
  claimWords,
  conflictWords,
  documentWords,
  entityWords,
  WORDS_VERSION,
} from "../texts/indexed.ts";

const BATCH = 5_000;

export const WORD_INDEX: KeptByVersion = { property: "wordIndex", version: WORDS_VERSION };

/**
 * Reindexes the texts of claims, documents, conflicts and entities if older rules indexed them, or none: in
 * batches, so that memory use stays flat.
 */
export const indexWords = (database: Database, say: (line: string) => void = () => {}) =>
  makeAnew(database, WORD_INDEX, async () => {
    let done = 0;
    const report = (rows: number) => say(`Indexing what is said (${(done += rows)} so far) …`);
    const ofClaim = (row: ClaimText) => ({ words: claimWords(row) });
    await inBatches(database, CLAIMS, SET_CLAIMS, ofClaim, report);
    await inBatches(database, DOCUMENTS, SET_DOCUMENTS, documentWords, report);
    await inBatches(database, CONFLICTS, SET_CONFLICTS, conflictWords, report);
    await inBatches(database, ENTITIES, SET_ENTITIES, entityWords, report);
  });

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

const inOrder = (label: string, columns: string) => `
MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, ${columns}`;

const CLAIMS = inOrder(
  "Claim",
  `n.statement AS statement, n.role AS role, n.attributes AS attributes, n.value AS value, n.restates AS restates,
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
const ENTITIES = inOrder("Entity", "n.attributes AS attributes");

const setting = (label: string) => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
SET n += row.words`;
const SET_CLAIMS = setting("Claim");
const SET_DOCUMENTS = setting("Document");
const SET_CONFLICTS = setting("Conflict");
const SET_ENTITIES = setting("Entity");
