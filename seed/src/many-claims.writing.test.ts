import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { editorOf } from "@backchannel/api/test/editor.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { dumpGraph } from "@backchannel/api/test/graph-dump.ts";
import { expectLinksDerived } from "@backchannel/api/test/links-derived.ts";
import { deriveLeft } from "@backchannel/api/src/derive/derive-anew.ts";
import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";
import { type Files, writeFolder } from "./test-folder.ts";

const database = testDatabase();
const { ask, changed } = editorOf(database);

/** More than a change settles at once. */
const CLAIMS = 2_100;

/** A table of which every row is a claim about two of many entities. */
function table(p: string): Files {
  const people = Array.from({ length: 60 }, (_, n) => `${p}${n}`);
  const rows = Array.from({ length: CLAIMS }, (_, n) => {
    const [a, b] = [people[n % 60], people[(n * 7 + 1 + Math.floor(n / 60)) % 60]];
    const other = a === b ? people[(n + 1) % 60] : b;
    return `${p}c${n},${a},SUPPORTS,${other},ASSERTED,ON_RECORD,${n + 1},Row ${n}.`;
  });
  return {
    "documents.csv": `id,title,outlet,outlet_name,published,language\n${p}table,A table,,Registry,2025-03-02,en\n`,
    "entities.csv": `id,name,kind\n${people.map((id) => `${id},${id},PERSON`).join("\n")}\n`,
    [`claims/${p}table.csv`]: `id,subject,kind,object,modality,sourcing,paragraph,statement\n${rows.join("\n")}\n`,
  };
}

const DAYS = `
MATCH (:Document {id: $document})<-[:STATED_IN]-(c:Claim)
MATCH (a:Entity {id: c.subjectId})-[r:SUPPORTS]->(b:Entity {id: c.objectId})
UNWIND r.pubFirst AS day
RETURN DISTINCT day`;

async function daysOnLinks(document: string): Promise<number[]> {
  const rows = await database.read<{ day: number }>("days", DAYS, { document });
  return rows.map(({ day }) => day);
}

it("settles the claims of a table batch by batch when its day is corrected", async () => {
  const p = `t${randomUUID().slice(0, 8)}-`;
  const before = await dumpGraph(database);
  await loadSeed(database, readSeed(writeFolder(table(p))));
  const document = `doc:${p}table`;
  const old = await daysOnLinks(document);
  expect(old).toHaveLength(1);

  const writes: number[] = [];
  const counting: Database = {
    ...database,
    write: (work, options) => {
      writes.push(writes.length);
      return database.write(work, options);
    },
  };
  const edit = await editorOf(counting).changed("updateDocument", {
    id: document,
    publishedAt: "2025-03-03",
  });
  // The change, three batches of columns, at least one of links, and the last, which finds none.
  expect(writes.length).toBeGreaterThanOrEqual(6);
  expect(await daysOnLinks(document)).toEqual([old[0]! + 1]);
  await expectLinksDerived(database);

  // A process that ends after the change: the next start makes the rest.
  let transactions = 0;
  const ending: Database = {
    ...database,
    write: (work, options) => {
      if (++transactions > 2) throw new Error("the power went");
      return database.write(work, options);
    },
  };
  const input = { change: edit.change.id };
  const query = `mutation ($input: RevertChangeInput!) { revertChange(input: $input) { __typename } }`;
  expect((await editorOf(ending).ask(query, { input })).errors).toBeDefined();
  expect(await daysOnLinks(document)).toEqual([old[0]! + 1]);
  await deriveLeft(database);
  expect(await daysOnLinks(document)).toEqual(old);
  await expectLinksDerived(database);

  const { data } = await ask<{ changes: { nodes: { id: string; sentence: string }[] } }>(
    "{ changes(first: 20) { nodes { id sentence } } }",
  );
  const loads = data.changes.nodes.filter(({ sentence }) => sentence.startsWith("seed loaded"));
  const own = loads.slice(0, 4);
  for (const { id } of own) await changed("revertChange", { change: id });
  expect(await dumpGraph(database)).toBe(before);
});
