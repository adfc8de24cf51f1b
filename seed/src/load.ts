import { basename } from "node:path";
import "@backchannel/api/src/record-rules.ts";
import { BATCH, writeBatch } from "@backchannel/api/src/change/bulk.ts";
import { beginImport, endImport, type Import } from "@backchannel/api/src/change/import.ts";
import type { RecordState } from "@backchannel/api/src/change/records.ts";
import { batchwise, deriveAllPending, type Run } from "@backchannel/api/src/derive/pending.ts";
import type { Database, Transaction } from "@backchannel/api/src/neo4j/database.ts";
import { takeIn } from "./kinds.ts";
import { findGone } from "./gone.ts";
import { folderMark } from "./other-folders.ts";
import { over } from "./over.ts";
import { LoadReport } from "./report.ts";
import { rowsOf, type Section } from "./rows.ts";
import type { SeedData } from "./tables.ts";

/** How many records were loaded, by their name in the progress bar and the final message. */
export type Counts = Record<string, number>;

/** Called after each batch with the number of records seen so far and in total. */
export type OnProgress = (done: number, total: number, what: string) => void;

/** A folder of at most this many rows is loaded in one transaction: everything or nothing. */
const ROWS_AT_ONCE = 4_000;

interface LoadOptions {
  onProgress?: OnProgress;
  /** Collects the records that were left alone, and those that the folder has no longer. */
  report?: LoadReport;
  rowsAtOnce?: number;
}

/**
 * Writes a checked folder through the bulk form of the change engine, so that each batch stands in
 * history and can be taken back. A small folder is written in one transaction. A large one would
 * not fit into the memory of one, so each batch is a transaction of its own, and a load that was cut
 * short goes on where it stopped when it is started again. Loading again writes only rows that
 * differ from what was last loaded, and nothing over what people changed. Throws `SeedRefused` if
 * the folder uses ids of another folder.
 */
export async function loadSeed(
  database: Database,
  data: SeedData,
  { onProgress = () => {}, report = new LoadReport(), rowsAtOnce = ROWS_AT_ONCE }: LoadOptions = {},
): Promise<Counts> {
  const counts = countsOf(data);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const load = { data, counts, total, report, onProgress };
  if (total > rowsAtOnce) {
    return loadBy(load, (work) => database.write(work), batchwise(database));
  }
  return database.write((tx) =>
    loadBy(
      load,
      (work) => work(tx),
      (work) => work(tx),
    ),
  );
}

interface Load {
  data: SeedData;
  counts: Counts;
  /** About how many records there are. */
  total: number;
  report: LoadReport;
  onProgress: OnProgress;
}

async function loadBy(
  { data, counts, total, report, onProgress }: Load,
  run: Run,
  derive: Run,
): Promise<Counts> {
  const begun = await run((tx) => begin(tx, data));
  // After the records, at most one link per claim is derived.
  const whole = total + data.summary.claims;
  let done = 0;
  for (const { section, records } of batchesOf(data, begun.source)) {
    const { left } = await run((tx) => writeBatch(tx, begun, { records, over }));
    for (const id of left) report.left.add(id);
    done += records.length;
    onProgress(done, whole, section);
  }
  const derived = await deriveAllPending(derive, ({ links }) =>
    onProgress(done + links, whole, "links"),
  );
  await run(async (tx) => {
    const gone = begun.again ? await findGone(tx, data, begun.source) : [];
    for (const id of gone) report.gone.add(id);
    await endImport(tx, begun);
    await tx.run(MARK_SEEDED, { at: new Date().toISOString() });
  });
  return { ...counts, ...derived };
}

async function begin(tx: Transaction, data: SeedData): Promise<Import> {
  // The rows of the graph may have been read since those of the folder.
  takeIn(data.kinds);
  const source = await folderMark(tx, data);
  return beginImport(tx, {
    source,
    title: basename(data.folder),
    fingerprint: data.fingerprint,
    by: "seed",
    action: "LOAD_SEED",
    reason: "",
  });
}

interface Batch {
  section: Section;
  records: RecordState[];
}

/** Batches of one section each, so that progress can be told in words. */
function* batchesOf(data: SeedData, folder: string): Generator<Batch> {
  for (const [section, rows] of rowsOf(data, folder)) {
    let records: RecordState[] = [];
    for (const record of rows) {
      records.push(record);
      if (records.length < BATCH) continue;
      yield { section, records };
      records = [];
    }
    if (records.length > 0) yield { section, records };
  }
}

const MARK_SEEDED = "MATCH (g:Graph {id: 'graph'}) SET g.seededAt = $at";

function countsOf(data: SeedData): Counts {
  return {
    ...(data.kinds.length > 0 && { kinds: data.kinds.length }),
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
