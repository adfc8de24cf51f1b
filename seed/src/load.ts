import type { Database, Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { raiseSeq, recordChange } from "@backchannel/api/src/change/change.ts";
import { type Derived, deriveLinks } from "@backchannel/api/src/derive/derive.ts";
import { batchwise, deriveAllPending, markPending } from "@backchannel/api/src/derive/pending.ts";
import type { Place } from "@backchannel/api/src/derive/place.ts";
import { claimsFollowing } from "@backchannel/api/src/derive/settle.ts";
import { settleClaims } from "@backchannel/api/src/derive/settle-claims.ts";
import { claimNodes, originNodes } from "./claim-nodes.ts";
import * as write from "./load.cypher.ts";
import { nameNodes } from "./names.ts";
import { folderMark } from "./other-folders.ts";
import { People } from "./people.ts";
import { conflictNodes, documentId, documentNodes, entityNode } from "./nodes.ts";
import type { SeedData } from "./tables.ts";

/** How many records were loaded, by their name in the progress bar and the final message. */
export type Counts = Record<string, number>;

/** Called after each batch with the number of rows written so far and in total. */
export type OnProgress = (done: number, total: number, what: string) => void;

const BATCH = 1_000;
/** A folder of at most this many rows is loaded in one transaction: everything or nothing. */
const ROWS_AT_ONCE = 4_000;

interface LoadOptions {
  onProgress?: OnProgress;
  /** Collects the records that were skipped because people changed them. */
  people?: People;
  rowsAtOnce?: number;
}

/**
 * Writes a checked folder. A small one is written in one transaction. A large one would not fit
 * into the memory of one, so each batch is a transaction of its own, and an interrupted load
 * continues where it stopped when it is started again. Loading again changes no counts, since every
 * node is found by its id. Changed rows are written again and their links derived again, except for
 * what people changed. Throws `SeedRefused` if the folder uses ids of another folder.
 */
export async function loadSeed(
  database: Database,
  data: SeedData,
  { onProgress = () => {}, people = new People(), rowsAtOnce = ROWS_AT_ONCE }: LoadOptions = {},
): Promise<Counts> {
  const steps = stepsOf(data);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  if (total > rowsAtOnce)
    return loadInBatches(database, data, { steps, total, people, onProgress });
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    const folder = await folderMark(tx, data);
    let done = 0;
    for (const batch of batchesOf(steps)) {
      await writeBatch(tx, batch, { folder, people });
      done += batch.rows.length;
      onProgress(done, total, batch.step.what);
    }
    return finish(tx, seq, data, await deriveAllPending((work) => work(tx)));
  });
}

interface Plan {
  steps: readonly Step[];
  total: number;
  people: People;
  onProgress: OnProgress;
}

async function loadInBatches(
  database: Database,
  data: SeedData,
  { steps, total, people, onProgress }: Plan,
): Promise<Counts> {
  const load = { id: `load:${data.fingerprint}` };
  const { folder, before } = await database.write(async (tx) => {
    const mark = await folderMark(tx, data);
    const [begun] = await tx.run<{ done: number }>(write.BEGIN_LOAD, load);
    return { folder: mark, before: begun?.done ?? 0 };
  });
  // After the rows, at most one link per claim is derived.
  const whole = total + data.summary.claims;
  let done = 0;
  for (const batch of batchesOf(steps)) {
    done += batch.rows.length;
    if (done <= before) continue;
    await database.write(async (tx) => {
      await raiseSeq(tx);
      await writeBatch(tx, batch, { folder, people });
      await tx.run(write.NOTE_LOADED, { ...load, done });
    });
    onProgress(done, whole, batch.step.what);
  }
  const derived = await deriveAllPending(batchwise(database), ({ links }) =>
    onProgress(done + links, whole, "links"),
  );
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    await tx.run(write.END_LOAD, load);
    return finish(tx, seq, data, derived);
  });
}

/** Marks the graph as seeded and records what was loaded. */
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
  /** A large folder has many rows, so they are created as they are written. */
  rows: Iterable<object>;
  /** The record that a row writes. */
  recordOf: (row: never) => string;
  /** What follows from the rows that were written, given what the statement returned. */
  settle?: (tx: Transaction, ids: string[], returned: never[]) => Promise<void>;
}

interface Batch {
  step: Step;
  rows: object[];
}

function* batchesOf(steps: readonly Step[]): Generator<Batch> {
  for (const step of steps) {
    let batch: object[] = [];
    for (const row of step.rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield { step, rows: batch };
      batch = [];
    }
    if (batch.length > 0) yield { step, rows: batch };
  }
}

async function writeBatch(
  tx: Transaction,
  { step: { cypher, recordOf, settle }, rows }: Batch,
  { folder, people }: { folder: string; people: People },
): Promise<void> {
  const written = await people.spare(tx, rows, recordOf as (row: object) => string);
  if (written.length === 0) return;
  const returned = await tx.run<never>(cypher, { rows: written, folder });
  await settle?.(tx, (written as never[]).map(recordOf), returned);
}

type Settle = NonNullable<Step["settle"]>;
type Followed = "entities" | "documents" | "origins";

/** Claims store properties of the returned records, so those of every author are updated. */
const settleFollowing =
  (kind: Followed): Settle =>
  async (tx, _ids, returned: { id: string }[]) => {
    if (returned.length === 0) return;
    const following = await claimsFollowing(tx, { [kind]: returned.map(({ id }) => id) });
    await settleAndMark(
      tx,
      following.map(({ id }) => id),
    );
  };

/** Whether a claim is disputed depends on the conflicts in which it is on a side. */
const settleSides: Settle = (tx, _ids, sides: { id: string }[]) =>
  settleAndMark(
    tx,
    sides.map(({ id }) => id),
  );

/**
 * Updates claims that depend on records outside the folder, and removes links that claims have
 * left.
 */
const settleWritten: Settle = async (tx, ids, moved: { place: Place }[]) => {
  const following = await tx.run<{ id: string }>(write.FOLLOWING_OTHERS, { ids });
  await settleAndMark(
    tx,
    following.map(({ id }) => id),
  );
  await deriveLinks(
    tx,
    moved.map(({ place }) => place),
  );
};

/**
 * Updates these claims, and marks those that have changed. Derives the links that they left at
 * once.
 */
async function settleAndMark(tx: Transaction, ids: readonly string[]): Promise<void> {
  const differing = (await settleClaims(tx, ids)).filter(({ differs }) => differs);
  await markPending(
    tx,
    differing.map(({ id }) => id),
  );
  const moved = differing.filter(
    ({ was, now }) => was.linkId !== now.linkId || was.eventId !== now.eventId,
  );
  await deriveLinks(
    tx,
    moved.map(({ was }) => was),
  );
}

/** In this order, so that a step finds everything it refers to. */
function stepsOf(data: SeedData): Step[] {
  const { conflicts, sides } = conflictNodes(data);
  const documents = documentNodes(data.documents);
  function step<Row extends object>(
    what: string,
    cypher: string,
    rows: readonly Row[],
    recordOf: (row: Row) => string,
  ): Step {
    return { what, cypher, count: rows.length, rows, recordOf };
  }
  const byId = ({ id }: { id: string }) => id;
  const ofNode = ({ properties }: { properties: { id: string } }) => properties.id;
  const entities = [...data.entities, ...data.events].map(entityNode);
  return [
    { ...step("entities", write.ENTITIES, entities, byId), settle: settleFollowing("entities") },
    step(
      "places",
      write.EVENT_PLACES,
      data.events.map(({ id, place }) => ({ id, place })),
      byId,
    ),
    {
      ...step("documents", write.DOCUMENTS, documents, byId),
      settle: settleFollowing("documents"),
    },
    {
      ...step("documents", write.DERIVATIONS, documents, byId),
      settle: settleFollowing("documents"),
    },
    step("names", write.NAMES, nameNodes(data), ofNode),
    step("spellings", write.SIGHTINGS, sightings(data), ({ name }) => name),
    {
      ...step("origins", write.ORIGINS, originNodes(data), ofNode),
      settle: settleFollowing("origins"),
    },
    {
      what: "claims",
      cypher: write.CLAIMS,
      count: data.summary.claims + data.summary.properties,
      rows: claimNodes(data),
      recordOf: ofNode,
      settle: settleWritten,
    },
    { ...step("conflicts", write.CONFLICTS, conflicts, byId), settle: settleSides },
    { ...step("conflicts", write.SIDES, sides, ({ conflict }) => conflict), settle: settleSides },
  ];
}

/** Which spelling occurs in which document. */
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
