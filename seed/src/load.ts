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

/** What was loaded, in the words of the progress bar and the closing line. */
export type Counts = Record<string, number>;

/** Told after each batch: rows written so far of how many. */
export type OnProgress = (done: number, total: number, what: string) => void;

const BATCH = 1_000;
/** A folder of up to so many rows is loaded in one transaction: all of it or nothing. */
const ROWS_AT_ONCE = 4_000;

interface LoadOptions {
  onProgress?: OnProgress;
  /** Told which records stay as people left them. */
  people?: People;
  rowsAtOnce?: number;
}

/**
 * Writes a checked folder. A small one in one transaction; a large one would not fit the memory
 * of one, so each batch is a transaction of its own, and a load that was cut short goes on where
 * it stopped when it is started again. Loading again changes no counts, as every node is found
 * by its id; rows that changed are written anew and their links derived again, save what people
 * changed. Throws `SeedRefused` where the folder uses ids of another one.
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
  // At most a link for each claim is derived behind the rows.
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

/** Claims store something of the returned records, whoever wrote them: it is settled anew. */
const settleFollowing =
  (kind: Followed): Settle =>
  async (tx, _ids, returned: { id: string }[]) => {
    if (returned.length === 0) return;
    const following = await claimsFollowing(tx, { [kind]: returned.map(({ id }) => id) });
    await settleAndMark(tx, following.map(({ id }) => id)); // prettier-ignore
  };

/** Whether a claim is disputed follows from the conflicts in which it takes a side. */
const settleSides: Settle = (tx, _ids, sides: { id: string }[]) =>
  settleAndMark(tx, sides.map(({ id }) => id)); // prettier-ignore

/** What follows from entities that the folder leaves; and links that claims carry no longer go. */
const settleWritten: Settle = async (tx, ids, moved: { place: Place }[]) => {
  const following = await tx.run<{ id: string }>(write.FOLLOWING_OTHERS, { ids });
  await settleAndMark(tx, following.map(({ id }) => id)); // prettier-ignore
  await deriveLinks(tx, moved.map(({ place }) => place)); // prettier-ignore
};

/** Marks those that store something else now; what they carried before is derived at once. */
async function settleAndMark(tx: Transaction, ids: readonly string[]): Promise<void> {
  const differing = (await settleClaims(tx, ids)).filter(({ differs }) => differs);
  await markPending(tx, differing.map(({ id }) => id)); // prettier-ignore
  const moved = differing.filter(
    ({ was, now }) => was.linkId !== now.linkId || was.eventId !== now.eventId,
  );
  await deriveLinks(tx, moved.map(({ was }) => was)); // prettier-ignore
}

/** In this order: what a step refers to is there before it. */
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
    step("places", write.EVENT_PLACES, data.events.map(({ id, place }) => ({ id, place })), byId), // prettier-ignore
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
