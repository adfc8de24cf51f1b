import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { editorOf, type Result } from "@backchannel/api/test/editor.ts";
import { dumpGraph } from "@backchannel/api/test/graph-dump.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";
import { LoadReport } from "./report.ts";
import { edited, type Files, smallFolder, writeFolder } from "./test-folder.ts";

const database = testDatabase();
const { ask, change, changed } = editorOf(database);

/** Loads files, as a folder or written into one before. */
async function load(files: Files | string): Promise<LoadReport> {
  const folder = typeof files === "string" ? files : writeFolder(files);
  const report = new LoadReport();
  await loadSeed(database, readSeed(folder), { report });
  return report;
}

interface Told {
  id: string;
  seq: number;
  sentence: string;
  differences: { record: string; field: string; before: string | null; after: string | null }[];
}

const CHANGES = `query ($ids: [ID!], $since: Int) {
  changes(ids: $ids, since: $since, first: 50) {
    nodes { id seq sentence differences { record field before after } }
  }
}`;

/** What was changed after a change, the latest first; of these records or of all. */
async function changesSince(since: number, ids?: string[]): Promise<Told[]> {
  const { data, errors } = await ask<{ changes: { nodes: Told[] } }>(CHANGES, { ids, since });
  expect(errors).toBeUndefined();
  return data.changes.nodes;
}

async function lastSeq(): Promise<number> {
  return (await changesSince(0))[0]?.seq ?? 0;
}

const takeBack = ({ id }: { id: string }) => changed("revertChange", { change: id });

it("takes back what was loaded, edited, loaded again and corrected, and leaves nothing", async () => {
  const p = `t${randomUUID().slice(0, 8)}-`;
  const files = smallFolder(p);
  const empty = await dumpGraph(database);
  const start = await lastSeq();

  const folder = writeFolder(files);
  await load(folder);
  const loaded = await dumpGraph(database);
  const [, , first] = await changesSince(start);
  expect(first!.sentence).toMatch(
    /^seed loaded a folder of reports: “backchannel-seed-.*”: 6 entities, 8 names, 2 documents, 2 origins$/,
  );
  // Once of each entity, although claims about her were loaded by a change of their own.
  const ofAda = await changesSince(start, [`${p}ada`]);
  expect(ofAda.map(({ id }) => id)).toEqual([first!.id]);

  const edit = await changed("updateEntity", { id: `${p}ben`, description: "A clerk." });
  const before = await dumpGraph(database);
  const again = await load(files);
  expect(again.sentences()).toEqual([`Left 1 record as people changed it: ${p}ben.`]);
  expect(await dumpGraph(database)).toBe(before);
  expect(await lastSeq()).toBe(edit.change.seq);

  const statement = "She speaks for Arland.";
  const corrected = edited(files, `claims/${p}first.csv`, statement, "She spoke for Arland.");
  await load(corrected);
  const [correction] = await changesSince(edit.change.seq);
  expect(correction!.sentence).toContain("”: 1 claim");
  expect(correction!.differences).toEqual([
    {
      record: `claim:${p}c2`,
      field: "statement",
      before: statement,
      after: "She spoke for Arland.",
    },
  ]);
  await takeBack(correction!);
  expect(await dumpGraph(database)).toBe(before);
  // What was taken back counts as not loaded, so the folder brings it again.
  await load(corrected);
  const [secondly] = await changesSince(correction!.seq + 1);
  expect(secondly!.sentence).toContain("”: 1 claim");
  await takeBack(secondly!);

  await takeBack(edit.change);
  const loads = await changesSince(start);
  const made = loads.filter(({ seq }) => seq < edit.change.seq);
  const blocked: Result = await change("revertChange", { change: made.at(-1)!.id });
  expect(blocked.__typename).toBe("RevertBlocked");
  expect(blocked.message).toMatch(/refers to what would go: .*seed loaded a folder of reports: /);
  for (const one of made) await takeBack(one);
  expect(await dumpGraph(database)).toBe(empty);

  await load(folder);
  expect(withoutMoments(await dumpGraph(database))).toBe(withoutMoments(loaded));
  const last = await changesSince(loads[0]!.seq);
  for (const one of last.slice(0, 3)) await takeBack(one);
  expect(await dumpGraph(database)).toBe(empty);
});

const withoutMoments = (dump: string) => dump.replaceAll(/"createdAt":"[^"]*"/g, "");

it("names the documents and claims that a folder has no longer, and keeps them", async () => {
  const p = `t${randomUUID().slice(0, 8)}-`;
  const files = smallFolder(p);
  const start = await lastSeq();
  await load(files);
  const before = await dumpGraph(database);
  const without = edited(
    files,
    `claims/${p}first.csv`,
    `${p}c2,${p}ada,REPRESENTS,${p}arland,,,ASSERTED,OWN_VOICE,3,She speaks for Arland.\n`,
    "",
  );
  const report = await load(without);
  expect(report.sentences()).toEqual([
    `Kept 1 record that the folder has no longer: claim:${p}c2. Retract it if it was wrong.`,
  ]);
  expect(await dumpGraph(database)).toBe(before);
  for (const one of await changesSince(start)) await takeBack(one);
});
