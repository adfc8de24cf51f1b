import { createHash, randomUUIDv7 } from "node:crypto";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { RECORDS, type RecordKind, recordKindOf } from "@backchannel/schema/records/records.ts";
import type { Transaction } from "../neo4j/database.ts";
import { raiseSeq, storeChange } from "./change.ts";
import { Draft } from "./draft.ts";
import { editedByPeople } from "./edited.ts";
import type { Import } from "./import.ts";
import { writeDraft } from "./make-change.ts";
import { declared, printState, type RecordState } from "./records.ts";
import { writeRevisions } from "./revisions.ts";
import { type Difference, rulesInUse } from "./rules.ts";
import { entitiesTold } from "./told.ts";

/** How many records one change of an import writes at most, so that others wait for it briefly. */
export const BATCH = 1_000;

/** How records of files are laid over what is in the graph. */
export interface Rows {
  records: readonly RecordState[];
  /**
   * What a record becomes of which nobody but loads wrote anything so far, or that is not there.
   *
   * @param at when the change is made
   */
  over: (standing: RecordState | null, row: RecordState, at: string) => RecordState;
}

export interface Written {
  /** Records that were not touched, because people changed them. */
  left: string[];
}

/**
 * The bulk form of a change: writes at most `BATCH` records of an import under the write lock, as
 * one change. It compares three ways (R45): a row that is as it was when it was last loaded leaves
 * alone what stands, whoever wrote that, and so does any row of a record that people changed.
 * Links are marked, to be derived later: see `Derivation.mark`.
 */
export async function writeBatch(
  tx: Transaction,
  { id: importId, since, source, title, by, action, reason }: Import,
  { records, over }: Rows,
): Promise<Written> {
  const seq = await raiseSeq(tx);
  const ids = records.map(({ id }) => id);
  const edited = await editedByPeople(tx, ids);
  const left = ids.filter((id) => edited.has(id));
  const hashes = await readHashes(tx, ids);
  const ofSource = digest(source).slice(0, SOURCE_LENGTH);
  const wanted = records
    .filter(({ id }) => !edited.has(id))
    .map((row) => ({ row, hash: ofSource + digest(printState(row)).slice(0, ROW_LENGTH) }))
    .filter(({ row, hash }) => !hashes.get(row.id)?.includes(hash));
  if (wanted.length === 0) return { left };

  const at = new Date().toISOString();
  const draft = new Draft(tx, { at, by, reason: "" });
  const standing = await draft.read(wanted.map(({ row }) => row.id));
  for (const [i, { row, hash }] of wanted.entries()) {
    const old = standing[i] ?? null;
    const state = withHash(over(old, row, at), old, hash);
    if (old) draft.put(state);
    else draft.create(state);
  }
  const { differing, touched } = await writeDraft(tx, draft);
  await rulesInUse().derivation.mark(tx, differing, touched);
  const id = `change:${randomUUIDv7()}`;
  const change = { id, seq, at, by, action, reason, about: `“${title}”: ${countsOf(differing)}` };
  await storeChange(tx, { ...change, import: importId });
  await writeRevisions(tx, { change: id, seq, packed: true }, differing);
  const about = [...new Set(differing.flatMap(entitiesTold))];
  await tx.run(TELL, { about, change: id, seq, importId, since });
  return { left };
}

/** Hashes of rows begin with one of their source, so that a record of two sources has two. */
const SOURCE_LENGTH = 4;
const ROW_LENGTH = 14;

const digest = (text: string) => createHash("sha256").update(text).digest("base64url");

function withHash(state: RecordState, old: RecordState | null, hash: string): RecordState {
  const source = hash.slice(0, SOURCE_LENGTH);
  const known = String(old?.properties.rowHashes ?? "").split(" ");
  const others = known.filter((one) => one !== "" && !one.startsWith(source));
  const rowHashes = [...others, hash].toSorted().join(" ");
  return { ...state, properties: { ...state.properties, rowHashes } };
}

async function readHashes(tx: Transaction, ids: readonly string[]) {
  const hashes = new Map<string, string[]>();
  for (const [kind, own] of Map.groupBy(ids, recordKindOf)) {
    const rows = await tx.run<{ id: string; hashes: string }>(HASHES[kind], { ids: own });
    for (const row of rows) hashes.set(row.id, row.hashes.split(" "));
  }
  return hashes;
}

/** "190 entities, 8 documents". */
function countsOf(differing: readonly Difference[]): string {
  const counts = Map.groupBy(differing, ({ id }) => recordKindOf(id));
  const words = keysOf(RECORDS).flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    const [one, many] = declared(kind).called;
    return count === 0 ? [] : [`${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`];
  });
  return words.join(", ");
}

const HASHES = Object.fromEntries(
  keysOf(RECORDS).map((kind) => [
    kind,
    `UNWIND $ids AS id MATCH (n:${kind} {id: id}) WHERE n.rowHashes IS NOT NULL
RETURN id, n.rowHashes AS hashes`,
  ]),
) as Record<RecordKind, string>;

/** An entity is told of an import once, however many of its changes touch it. */
const TELL = `
UNWIND $about AS about
WITH about WHERE NOT EXISTS {
  MATCH (t:Told {about: about}) WHERE t.seq >= $since AND t.import = $importId
}
CREATE (:Told {about: about, seq: $seq, change: $change, import: $importId})`;
