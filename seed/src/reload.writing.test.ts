import { randomUUID } from "node:crypto";
import { afterEach, expect, it } from "vitest";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { editorOf } from "@backchannel/api/test/editor.ts";
import { loadSeed } from "./load.ts";
import { SeedRefused } from "./problems.ts";
import { readSeed } from "./read.ts";
import { LoadReport } from "./report.ts";
import { edited, type Files, smallFolder, writeFolder } from "./test-folder.ts";

const database = testDatabase();
const { ask, changed } = editorOf(database);

const used: string[] = [];
/** An id prefix that no other test uses. Everything with that prefix is deleted after the test. */
function fresh(): string {
  const prefix = `t${randomUUID().slice(0, 8)}-`;
  used.push(prefix);
  return prefix;
}

afterEach(async () => {
  const prefixes = used.splice(0);
  await database.write(async (tx) => {
    await tx.run(FORGET_CHANGES, { prefixes });
    await tx.run(FORGET, { prefixes });
  });
});

const FORGET_CHANGES = `
MATCH (r:Revision) WHERE any(p IN $prefixes WHERE r.record CONTAINS p)
MATCH (n:Change|Told|Revision) WHERE n.id = r.change OR n.change = r.change
DETACH DELETE n`;
const FORGET = `
MATCH (n:Entity|Name|Claim|Document|Origin|Conflict|Tombstone)
WHERE any(p IN $prefixes WHERE n.id CONTAINS p OR n.subjectId CONTAINS p) DETACH DELETE n`;

/** Loads files as a folder. Returns what the command says of records that it left alone. */
async function load(files: Files): Promise<string> {
  const report = new LoadReport();
  await loadSeed(database, readSeed(writeFolder(files)), { report });
  return report.sentences().join(" ");
}

/** The lines of a refusal, without the first one. */
async function refused(files: Files): Promise<string[]> {
  const error: unknown = await load(files).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SeedRefused);
  return (error as Error).message.split("\n").slice(1);
}

async function answer(query: string, id: string): Promise<Record<string, unknown>> {
  const { data, errors } = await ask<Record<string, unknown>>(query, { id });
  expect(errors).toBeUndefined();
  return data;
}

const ENTITY = `query ($id: ID!) {
  entity(id: $id) { name description version aliases { value } }
}`;
const LINK = `query ($id: ID!) {
  link(id: $id) { evidence claims(all: true, first: 10) { nodes { statement document { citation } } } }
}`;

it("keeps what people wrote when a folder is loaded again, and says of which records", async () => {
  const p = fresh();
  const files = smallFolder(p);
  expect(await load(files)).toBe("");
  const made = [
    await changed("updateEntity", { id: `${p}ada`, description: "A diplomat." }),
    await changed("addName", { entity: `${p}ada`, value: "Bell, Ada" }),
    await changed("removeName", { entity: `${p}ada`, value: "A. Bell" }),
    await changed("updateDocument", { id: `doc:${p}first`, title: "Corrected by hand" }),
    await changed("retractClaim", { id: `claim:${p}c2`, kind: "MISREAD" }),
  ];
  const before = await answer(ENTITY, `${p}ada`);
  expect(before).toMatchObject({ entity: { description: "A diplomat." } });

  const sentence = await load(edited(files, "entities.csv", "Ben Cole", "Benjamin Cole"));
  expect(sentence).toBe(
    `Left 4 records as people changed them: doc:${p}first, ${p}ada, the name “A. Bell” of ${p}ada, claim:${p}c2.`,
  );
  expect(await answer(ENTITY, `${p}ada`)).toEqual(before);
  expect(await answer(`query ($id: ID!) { document(id: $id) { title } }`, `doc:${p}first`)).toEqual(
    {
      document: { title: "Corrected by hand" },
    },
  );
  const speaks = await answer(LINK, `link:${p}ada:REPRESENTS:${p}arland`);
  expect(speaks).toMatchObject({ link: { evidence: "UNSUPPORTED" } });
  // Records that nobody touched follow the folder, and their version shows that they changed.
  expect(await answer(ENTITY, `${p}ben`)).toMatchObject({
    entity: { name: "Benjamin Cole", version: 2 },
  });
  // Everything can still be reverted, and then the rows count again.
  for (const { change } of made.toReversed()) await changed("revertChange", { change: change.id });
  expect(await load(edited(files, "entities.csv", "Ada Bell", "Ada M. Bell"))).toBe("");
  expect(await answer(ENTITY, `${p}ada`)).toMatchObject({
    entity: { name: "Ada M. Bell", aliases: expect.arrayContaining([{ value: "A. Bell" }]) },
  });
});

it("dates claims by the event as people dated it", async () => {
  const p = fresh();
  const files = smallFolder(p);
  await load(files);
  await changed("updateEntity", { id: `${p}porto-meeting`, date: "2025-02-20" });
  const dates = `query ($id: ID!) { link(id: $id) { first claims(first: 1) { nodes { version } } } }`;
  const met = `link:${p}ada:MET:${p}ben`;
  const before = await answer(dates, met);
  expect(before).toMatchObject({ link: { first: "2025-02-20" } });
  await load(files);
  expect(await answer(dates, met)).toEqual(before);
});

it("dates what others say of an event by the date that its folder corrects", async () => {
  const p = fresh();
  const files = smallFolder(p);
  await load(files);
  await changed("addClaim", {
    document: `doc:${p}second`,
    subject: `${p}ben`,
    kind: "MET",
    object: `${p}ada`,
    event: `${p}porto-meeting`,
    modality: "ASSERTED",
    sourcing: "UNNAMED",
    statement: "They met.",
  });
  await load(edited(files, "events.csv", "2025-03-01", "2025-03-05"));
  const days = await database.read<{ days: number[] }>(
    "days of a link",
    "MATCH (:Entity {id: $id})-[r:MET]-() RETURN r.first AS days",
    { id: `${p}ada` },
  );
  expect(new Set(days[0]!.days).size).toBe(1);
  expect(days[0]!.days).toHaveLength(2);
});

it("takes a link away that a corrected claim carries no longer", async () => {
  const p = fresh();
  const files = smallFolder(p);
  await load(files);
  const met = `link:${p}ada:MET:${p}ben`;
  const part = `link:${p}ben:PARTICIPATED_IN:${p}porto-meeting`;
  expect(await answer(LINK, met)).toMatchObject({ link: { evidence: "SINGLE" } });
  const moved = edited(files, `claims/${p}first.csv`, `MET,${p}ben`, `MET,${p}arland`);
  // The same in batches: an interrupted load leaves no old link behind either.
  await loadSeed(database, readSeed(writeFolder(moved)), { rowsAtOnce: 0 });
  expect(await answer(LINK, met)).toEqual({ link: null });
  expect(await answer(LINK, `link:${p}ada:MET:${p}arland`)).toMatchObject({
    link: { evidence: "SINGLE", claims: { nodes: [{ statement: "They met in Porto." }] } },
  });
  expect(await answer(LINK, part)).toMatchObject({ link: { evidence: "SAID_NOT" } });
  const elsewhere = edited(moved, `claims/${p}first.csv`, `${p}porto-meeting,${p}porto`, ",");
  await load(elsewhere);
  expect(await answer(LINK, `link:${p}ada:INVOLVED_IN:${p}porto-meeting`)).toEqual({ link: null });
});

it("refuses a folder that uses the ids of another one, naming each", async () => {
  const [p, q] = [fresh(), fresh()];
  await load(smallFolder(p));
  const met = `link:${p}ada:MET:${p}ben`;
  const before = await answer(LINK, met);
  // Claims, a document, an origin and a conflict of the other folder.
  const other = Object.fromEntries(
    Object.entries(smallFolder(q)).map(([name, text]) => [
      name.replace(`${q}second`, `${p}second`),
      String(text)
        .replaceAll(`${q}c1`, `${p}c1`)
        .replaceAll(`${q}x1`, `${p}x1`)
        .replaceAll(`${q}second`, `${p}second`)
        .replace("The same meeting,", "Another report,"),
    ]),
  );
  const lines = await refused(other);
  expect(lines).toEqual([
    expect.stringMatching(
      `documents.csv, row 3, column id: "${p}second" is a document that the folder "backchannel-seed-.*" brought; use another id`,
    ),
    expect.stringMatching(
      `conflicts.csv, row 2, column id: "${p}x1" is a conflict that the folder ".*" brought`,
    ),
    `  claims/${q}first.csv, row 2, column id: "${p}c1" is another claim in the graph, of The Gazette, 2 March 2025; use another id`,
  ]);
  expect(await answer(LINK, met)).toEqual(before);
  expect(await answer(ENTITY, `${q}ada`)).toEqual({ entity: null });
});

it("tells an origin of another folder, and a claim of its own that says something else", async () => {
  const [p, q] = [fresh(), fresh()];
  const origins = (of: string, publisher: string) => ({
    "origins.csv": `id,publisher,description\n${of}wire,${publisher},A wire report\n`,
  });
  await load({ ...smallFolder(p), ...origins(p, `${p}gazette`) });
  expect(await refused({ ...smallFolder(q), ...origins(p, `${q}gazette`) })).toEqual([
    expect.stringContaining(
      `origins.csv, row 2, column id: "${p}wire" is an origin that the folder`,
    ),
  ]);
  // A supplement to the same folder: one document again, and a new one with an id that is taken.
  const header = "id,subject,kind,object,modality,sourcing,statement";
  const supplement = (id: string, statement: string) => ({
    ...smallFolder(p),
    "documents.csv": `${String(smallFolder(p)["documents.csv"])}${p}third,A third,,Unsigned text,2025,en,\n`,
    [`claims/${p}third.csv`]: `${header}\n${id},${p}ben,PARTICIPATED_IN,${p}porto-meeting,ASSERTED,UNNAMED,${statement}\n`,
    [`claims/${p}second.csv`]: `${header}\n${p}c9,${p}ben,MET,${p}ada,DENIED,UNNAMED,They never met.\n`,
    "conflicts.csv": "id,topic,about,status\n",
    "conflict-sides.csv": "conflict,n,statement,claims\n",
  });
  expect(await refused(supplement(`${p}c3`, "He was there."))).toEqual([
    expect.stringContaining(`claims/${p}third.csv, row 2, column id: "${p}c3" is another claim`),
  ]);
  // A row that only moved to another file keeps its statement, so it is accepted.
  await load(supplement(`${p}c3`, "He was not there."));
});
