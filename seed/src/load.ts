import type { Database, Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { raiseSeq, recordChange } from "@backchannel/api/src/history/change.ts";
import { deriveAll, type Derived } from "@backchannel/api/src/link/derive-all.ts";
import { deriveLinks } from "@backchannel/api/src/link/derive.ts";
import { claimNodes, originNodes } from "./claim-nodes.ts";
import * as write from "./load.cypher.ts";
import { nameNodes } from "./names.ts";
import { conflictNodes, documentId, documentNodes, entityNode } from "./nodes.ts";
import type { SeedData } from "./tables.ts";

/** What was loaded, in the words of the progress bar and the closing line. */
export type Counts = Record<string, number>;

/** Told after each batch: rows written so far of how many. */
export type OnProgress = (done: number, total: number, what: string) => void;

const BATCH = 1_000;
/** A folder of up to so many rows is loaded in one transaction: all of it or nothing. */
const ROWS_AT_ONCE = 4_000;

interface LoadOptions {
  onProgress?: OnProgress;
  rowsAtOnce?: number;
}

/**
 * Writes a checked folder. A small one in one transaction; a large one would not fit the memory
 * of one, so each batch is a transaction of its own, and a load that was cut short goes on where
 * it stopped when it is started again. Loading again changes no counts, as every node is found
 * by its id; rows that changed are written anew and their links derived again.
 */
export async function loadSeed(
  database: Database,
  data: SeedData,
  { onProgress = () => {}, rowsAtOnce = ROWS_AT_ONCE }: LoadOptions = {},
): Promise<Counts> {
  const steps = stepsOf(data);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  if (total > rowsAtOnce) return loadInBatches(database, data, { steps, total, onProgress });
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    let done = 0;
    for (const { what, cypher, rows } of batchesOf(steps)) {
      await tx.run(cypher, { rows });
      done += rows.length;
      onProgress(done, total, what);
    }
    return finish(tx, seq, data, await deriveLinks(tx));
  });
}

interface Plan {
  steps: readonly Step[];
  total: number;
  onProgress: OnProgress;
}

async function loadInBatches(
  database: Database,
  data: SeedData,
  { steps, total, onProgress }: Plan,
): Promise<Counts> {
  const load = { id: `load:${data.fingerprint}` };
  const begun = await database.write((tx) => tx.run<{ done: number }>(write.BEGIN_LOAD, load));
  const before = begun[0]?.done ?? 0;
  // At most a link for each claim is derived behind the rows.
  const whole = total + data.summary.claims;
  let done = 0;
  for (const { what, cypher, rows } of batchesOf(steps)) {
    done += rows.length;
    if (done <= before) continue;
    await database.write(async (tx) => {
      await raiseSeq(tx);
      await tx.run(cypher, { rows });
      await tx.run(write.NOTE_LOADED, { ...load, done });
    });
    onProgress(done, whole, what);
  }
  const derived = await deriveAll(database, ({ links }) =>
    onProgress(done + links, whole, "links"),
  );
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    await tx.run(write.END_LOAD, load);
    return finish(tx, seq, data, derived);
  });
}

/** Marks the graph as seeded and writes down what was loaded. */
async function finish(
  tx: Transaction,
  seq: number,
  data: SeedData,
  derived: Derived,
): Promise<Counts> {
  const counts = { ...countsOf(data), ...derived };
  await tx.run(write.MARK_SEEDED, { at: new Date().toISOString() });
  const reason = "Loaded a folder of reports.";
  await recordChange(tx, { seq, by: "seed", action: "LOAD_SEED", reason, after: counts });
  return counts;
}

interface Step {
  what: string;
  cypher: string;
  count: number;
  /** Made as they are written: a large folder has many. */
  rows: Iterable<object>;
}

function* batchesOf(steps: readonly Step[]) {
  for (const { what, cypher, rows } of steps) {
    let batch: object[] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield { what, cypher, rows: batch };
      batch = [];
    }
    if (batch.length > 0) yield { what, cypher, rows: batch };
  }
}

/** In this order: what a step refers to is there before it. */
function stepsOf(data: SeedData): Step[] {
  const { conflicts, sides } = conflictNodes(data);
  const documents = documentNodes(data.documents);
  const step = (what: string, cypher: string, rows: readonly object[]): Step => ({
    what,
    cypher,
    count: rows.length,
    rows,
  });
  return [
    step("entities", write.ENTITIES, [...data.entities, ...data.events].map(entityNode)),
    step(
      "places",
      write.EVENT_PLACES,
      data.events.map(({ id, place }) => ({ id, place })),
    ),
    step("documents", write.DOCUMENTS, documents),
    step("documents", write.DERIVATIONS, documents),
    step("names", write.NAMES, nameNodes(data)),
    step("spellings", write.SIGHTINGS, sightings(data)),
    step("origins", write.ORIGINS, originNodes(data)),
    {
      what: "claims",
      cypher: write.CLAIMS,
      count: data.summary.claims + data.summary.properties,
      rows: claimNodes(data),
    },
    step("conflicts", write.CONFLICTS, conflicts),
    step("conflicts", write.SIDES, sides),
  ];
}

/** Where a spelling stands in which document. */
const sightings = ({ names }: SeedData) =>
  names
    .filter((row) => row.document !== "")
    .map(({ entity, value, document, paragraph, count }) => ({
      name: `${entity}|${value}`,
      document: documentId(document),
      paragraph,
      count,
    }));

function countsOf(data: SeedData): Counts {
  return {
    documents: data.documents.length,
    origins: data.origins.length,
    entities: data.entities.length,
    events: data.events.length,
    spellings: data.names.filter((row) => row.document !== "").length,
    claims: data.summary.claims,
    "property claims": data.summary.properties,
    conflicts: data.conflicts.length,
  };
}
