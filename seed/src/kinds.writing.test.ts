import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { testDatabase } from "@backchannel/api/test/database.ts";
import { editorOf } from "@backchannel/api/test/editor.ts";
import { dumpGraph } from "@backchannel/api/test/graph-dump.ts";
import { loadSeed } from "./load.ts";
import { SeedRefused } from "./problems.ts";
import { readSeed } from "./read.ts";
import { LoadReport } from "./report.ts";
import { edited, type Files, smallFolder, writeFolder } from "./test-folder.ts";

const database = testDatabase();
const { ask, changed } = editorOf(database);

/** A folder with a kind of entity and a kind of link that nobody else has. */
function withKinds(): { files: Files; prefix: string; broker: string; brokered: string } {
  const word = randomUUID().slice(0, 8);
  const [prefix, broker, brokered] = [`t${word}-`, `BROKER_${word.toUpperCase()}`, `BROKERED_${word.toUpperCase()}`]; // prettier-ignore
  const small = smallFolder(prefix);
  const claims = `claims/${prefix}first.csv`;
  const files = {
    ...edited(small, "entities.csv", "Ada Bell,PERSON", `Ada Bell,${broker}`),
    "kinds.csv": `kind,like,label,would,did_not,inverse,subject
${broker},PERSON,broker,,,,
${brokered},PAID,brokered for,would broker for,did not broker for,had as a broker,"Person, Organization"
`,
    [claims]: `${String(small[claims])}${prefix}c9,${prefix}ada,${brokered},${prefix}arland,,,ASSERTED,OWN_VOICE,4,She brokered a deal for Arland.\n`,
  };
  return { files, prefix, broker, brokered };
}

async function load(files: Files): Promise<LoadReport> {
  const report = new LoadReport();
  await loadSeed(database, readSeed(writeFolder(files)), { report });
  return report;
}

it("brings kinds of its own along, and takes them away again", async () => {
  const before = await dumpGraph(database);
  const { files, prefix, brokered } = withKinds();
  await load(files);
  const loaded = await dumpGraph(database);
  const { data } = await ask<{ link: object; entity: object; changes: { nodes: { id: string; sentence: string }[] } }>(
    `query ($link: ID!, $ada: ID!) {
      link(id: $link) { kind lens sentence }
      entity(id: $ada) { __typename kindLabel }
      changes(first: 4) { nodes { id sentence } }
    }`,
    { link: `link:${prefix}ada:${brokered}:${prefix}arland`, ada: `${prefix}ada` },
  ); // prettier-ignore
  expect(data.link).toEqual({ kind: brokered, lens: "MONEY", sentence: "Ada Bell brokered for Arland." }); // prettier-ignore
  expect(data.entity).toEqual({ __typename: "Person", kindLabel: "broker" });
  const changes = data.changes.nodes;
  expect(changes.at(-1)?.sentence).toContain("2 kinds");

  await load(files);
  expect(await dumpGraph(database)).toBe(loaded);
  for (const { id } of changes) await changed("revertChange", { change: id });
  expect(await dumpGraph(database)).toBe(before);
});

it("lists what is wrong with its kinds, and what is of a kind that no row adds", () => {
  const { files, brokered } = withKinds();
  const lines = (wrong: Files) => {
    try {
      readSeed(writeFolder(wrong));
    } catch (error) {
      expect(error).toBeInstanceOf(SeedRefused);
      return (error as Error).message;
    }
    return "";
  };
  const told = (from: string, to: string) => lines(edited(files, "kinds.csv", from, to));
  expect(told("PAID", "GAVE")).toContain("kinds.csv, row 3, column like: must be one of");
  expect(told(`${brokered},PAID`, "MET,PAID")).toContain(
    "kinds.csv, row 3, column kind: is a kind that Backchannel comes with",
  );
  expect(told("did not broker for", "")).toContain(
    "kinds.csv, row 3, column did_not: must not be empty for a kind of link",
  );
  const { "kinds.csv": _kinds, ...without } = withKinds().files;
  expect(lines(without)).toContain(
    "column kind: must be a link kind of docs/kinds.md, or one that a row of kinds.csv adds, not",
  );
});
