import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { printState, type RecordState, without } from "@backchannel/api/src/change/records.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { editorOf } from "@backchannel/api/test/editor.ts";
import type { RecordKind } from "@backchannel/schema/records/records.ts";
import { recordsOf } from "./every-record.ts";
import { readSeed } from "./read.ts";
import { rowsOf } from "./rows.ts";
import { writeFolder } from "./write.ts";

const database = testDatabase();
const { walk } = editorOf(database, "Ada", "admin");

const KINDS: readonly RecordKind[] = ["Kind", "Document", "Origin", "Entity", "Name", "Claim", "Conflict"]; // prettier-ignore
/** What says how a record came here, or follows from its other fields when it is written. */
const OF_ITSELF = ["rowHashes", "folder", "author", "createdAt", "background", "basis"];
const told = (state: RecordState) => printState(withoutEmpty(without(state, OF_ITSELF)));
const withoutEmpty = ({ properties, ...rest }: RecordState): RecordState => ({
  ...rest,
  properties: Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== "" && value !== false),
  ),
});

async function standing(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const kind of KINDS) {
    for await (const state of recordsOf(database, kind, "ALL")) found.set(state.id, told(state));
  }
  return found;
}

it("writes the whole graph, with kinds of its own, as a folder that loads as the same records", () =>
  walk(async (make) => {
    const kind = { kind: "BROKERED_FOR", like: "PAID", label: "brokered for" };
    const words = { would: "would broker for", didNot: "did not broker for", inverse: "had as a broker" }; // prettier-ignore
    await make("defineKind", { ...kind, ...words, subject: "Actor, Thing" });
    await make("addClaim", {
      document: "doc:001_6ce460a0ba103162",
      subject: "ron-dermer",
      kind: "BROKERED_FOR",
      object: "israel",
      modality: "ASSERTED",
      sourcing: "OWN_VOICE",
      statement: "A deal, “so to say”,\nwas brokered.",
      amount: "20000",
      currency: "EUR",
      date: "2024-03",
    });
    const folder = mkdtempSync(join(tmpdir(), "backchannel-export-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await writeFolder(database, folder);
    await expect(writeFolder(database, folder)).rejects.toThrow("is not empty");
    expect(readFileSync(join(folder, "kinds.csv"), "utf8")).toContain(
      "BROKERED_FOR,PAID,brokered for,would broker for,did not broker for,had as a broker,",
    );

    const there = await standing();
    const written = rowsOf(readSeed(folder), "folder:test").flatMap(([, rows]) => [...rows]);
    const differing = written.filter((state) => there.get(state.id) !== told(state));
    expect(differing.map((state) => [told(state), there.get(state.id)])).toEqual([]);
    const ids = new Set(written.map(({ id }) => id));
    expect([...there.keys()].filter((id) => !ids.has(id))).toEqual([]);
  }));
