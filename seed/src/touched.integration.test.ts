import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Database } from "@backchannel/api/src/neo4j/database.ts";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { expectLinksDerived } from "@backchannel/api/test/links-derived.ts";
import { loadSeed } from "./load.ts";
import { readSeed } from "./read.ts";
import { edited, type Files, writeFolder } from "./test-folder.ts";

const database = testDatabase();

class RollBack extends Error {}

/** Runs `work` in a transaction that is always rolled back: other tests count the same graph. */
async function rolledBack(work: (inside: Database) => Promise<void>) {
  const ended = database.write(async (tx) => {
    const inside: Database = { ...database, write: (load) => load(tx) };
    await work(inside);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}

/** How many links and involvements a load derived. */
async function load(inside: Database, files: Files, rowsAtOnce = 4_000): Promise<number[]> {
  const counts = await loadSeed(inside, readSeed(writeFolder(files)), { rowsAtOnce });
  return [counts.links!, counts.involvements!];
}

/** Two outlets, one of which takes its report from the other. */
function folder(p: string): Files {
  return {
    "documents.csv": `id,title,outlet,outlet_name,published,language,main_origin,derived_from
${p}first,A report of a meeting,${p}gazette,The Gazette,2025-03-02,en,${p}wire,
${p}second,The same meeting,${p}herald,The Herald,2025-03-03,en,,${p}first
`,
    "origins.csv": `id,publisher,description\n${p}wire,${p}gazette,Its own reporting\n`,
    "entities.csv": `id,name,kind
${p}ada,Ada Bell,PERSON
${p}ben,Ben Cole,PERSON
${p}cyn,Cynthia Dahl,PERSON
${p}dan,Daniel Egge,PERSON
${p}gazette,The Gazette,MEDIA_OUTLET
${p}herald,The Herald,MEDIA_OUTLET
`,
    "events.csv": `id,name,kind,date,place\n${p}meeting,A meeting,MEETING,2025-03-01,\n`,
    "names.csv": "entity,value,type\n",
    [`claims/${p}first.csv`]: `${CLAIMS}
${p}c1,${p}ada,MET,${p}ben,${p}meeting,ASSERTED,ON_RECORD,${p}wire,They met.
${p}c2,${p}ada,SUPPORTS,${p}ben,,ASSERTED,ON_RECORD,${p}wire,She supports him.
`,
    [`claims/${p}second.csv`]: `${CLAIMS}
${p}c3,${p}ada,MET,${p}ben,${p}meeting,DENIED,UNNAMED,${p}wire,They did not meet.
`,
    "conflicts.csv": `id,topic,about,status\n${p}x,Did they meet,STATUS,CONTRADICTION\n`,
    "conflict-sides.csv": `conflict,n,statement,claims
${p}x,1,They did,${p}c1
${p}x,2,They did not,${p}c3
`,
  };
}

const CLAIMS = "id,subject,kind,object,event,modality,sourcing,origin,statement";

const fresh = () => `t${randomUUID().slice(0, 8)}-`;

describe("a load", () => {
  it.each([4_000, 0])("derives only the links that it touches, %i rows at once", (rowsAtOnce) => {
    const p = fresh();
    const first = folder(p);
    return rolledBack(async (inside) => {
      expect(await load(inside, first, rowsAtOnce)).toEqual([2, 2]);
      expect(await load(inside, first, rowsAtOnce)).toEqual([0, 0]);
      const third = `${p}c4,${p}cyn,MET,${p}ada,${p}meeting,ASSERTED,OWN_VOICE,${p}wire,We met.`;
      const grown = edited(first, `claims/${p}second.csv`, CLAIMS, `${CLAIMS}\n${third}`);
      expect(await load(inside, grown, rowsAtOnce)).toEqual([1, 2]);
      // The link that the claim has left is removed, which is not counted.
      const moved = edited(grown, `claims/${p}second.csv`, `c4,${p}cyn`, `c4,${p}dan`);
      expect(await load(inside, moved, rowsAtOnce)).toEqual([1, 2]);
      await expectLinksDerived(inside);
    });
  });

  it.each([
    ["an outlet", "documents.csv", "gazette,The", "herald,The", [2, 2]],
    ["a publication day", "documents.csv", "2025-03-02", "2025-03-04", [2, 2]],
    ["a main origin", "documents.csv", "en,ID-wire", "en,", [1, 2]],
    ["what a document is taken from", "documents.csv", "en,,ID-first", "en,,", [1, 2]],
    ["the publisher of an origin", "origins.csv", "gazette", "herald", [2, 2]],
    ["the day of an event", "events.csv", "2025-03-01", "2025-02-28", [1, 2]],
  ])("settles %s for claims that it does not bring", (_what, file, from, to, derived) => {
    const p = fresh();
    const whole = folder(p);
    return rolledBack(async (inside) => {
      await load(inside, whole);
      const others = Object.entries(whole).filter(([name]) => !/^(claims|conflict)/.test(name));
      const without = { ...Object.fromEntries(others), ...NO_CONFLICTS };
      const own = (text: string) => text.replace("ID-", p);
      const corrected = edited(without, file, own(from), to);
      expect(await load(inside, corrected)).toEqual(derived);
      await expectLinksDerived(inside);
    });
  });

  it.each([
    ["a conflict that is open no longer", "conflicts.csv", "CONTRADICTION", "FRAMING"],
    ["a side that was taken back", "conflict-sides.csv", "2,They did not,ID-c3", "2,Else,ID-c2"],
  ])("settles %s", (_what, file, from, to) => {
    const p = fresh();
    return rolledBack(async (inside) => {
      await load(inside, folder(p));
      const own = (text: string) => text.replace("ID-", p);
      const [links] = await load(inside, edited(folder(p), file, own(from), own(to)));
      expect(links).toBeGreaterThan(0);
      await expectLinksDerived(inside);
    });
  });
});

const NO_CONFLICTS = {
  "conflicts.csv": "id,topic,about,status\n",
  "conflict-sides.csv": "conflict,n,statement,claims\n",
};
