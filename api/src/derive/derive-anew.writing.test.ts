import { afterEach, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import { deriveAnew, LINK_VERSION } from "./derive-anew.ts";

const database = testDatabase();

const derivedBy = (version: number | null) =>
  database.write((tx) => tx.run("MATCH (g:Graph) SET g.linkVersion = $version", { version }));
afterEach(() => derivedBy(LINK_VERSION));

/** Starts this version, and tells what it said. */
async function start(): Promise<string[]> {
  const said: string[] = [];
  await deriveAnew(database, (line) => said.push(line));
  return said;
}

it.each([null, LINK_VERSION - 1])(
  "settles and derives what version %s derived",
  async (version) => {
    const before = await dumpGraph(database);
    await derivedBy(version);
    await database.write((tx) => tx.run(AS_BEFORE_COLUMNS));
    expect(await start()).toContainEqual(
      expect.stringMatching(/^Deriving links \(\d+ so far\) …$/),
    );
    expect(await dumpGraph(database)).toBe(before);
    expect(await start()).toEqual([]);
  },
);

const AS_BEFORE_COLUMNS = `
MATCH (c:Claim)
REMOVE c.documentId, c.originId, c.publisherId, c.carrierId, c.pubFirst, c.pubLast, c.lineage,
  c.disputed
WITH count(c) AS claims
MATCH (:Entity)-[r:MET|INVOLVED_IN]->(:Entity)
SET r.carrier = [], r.evidence = 'SINGLE'`;

it("leaves alone what a newer version derived", async () => {
  await derivedBy(LINK_VERSION + 1);
  const before = await dumpGraph(database);
  expect(await start()).toEqual([]);
  expect(await dumpGraph(database)).toBe(before);
  const [graph] = await database.read("version", "MATCH (g:Graph) RETURN g.linkVersion AS version");
  expect(graph).toEqual({ version: LINK_VERSION + 1 });
});
