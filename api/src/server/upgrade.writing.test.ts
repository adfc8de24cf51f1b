import { afterEach, expect, inject, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import { LINK_VERSION } from "../derive/derive-anew.ts";
import { INDEX_VERSION } from "../names/indexed.ts";
import { WORDS_VERSION } from "../texts/indexed.ts";
import { openDatabase } from "./open.ts";

const database = testDatabase();
const given = { home: "unused", neo4j: inject("neo4j") };
const change = (cypher: string, params = {}) => database.write((tx) => tx.run(cypher, params));
const VERSIONS = { nameIndex: INDEX_VERSION, wordIndex: WORDS_VERSION, linkVersion: LINK_VERSION };
const versions = async () =>
  (
    await database.read(
      "versions",
      "MATCH (g:Graph) RETURN g {.nameIndex, .wordIndex, .linkVersion} AS versions",
    )
  )[0];

afterEach(() => change("MATCH (g:Graph) SET g += $versions", { versions: VERSIONS }));

it.each(Object.entries(VERSIONS))(
  "asks for an upgrade where the graph has an older %s, and writes nothing before",
  async (property, version) => {
    const older = { [property]: version - 1 };
    const before = await dumpGraph(database);
    await change("MATCH (g:Graph) SET g += $older", { older });
    await expect(openDatabase({ ...given, upgrade: false })).rejects.toThrow(
      /An older Backchannel made the graph.*npm run upgrade/,
    );
    expect(await versions()).toEqual({ versions: { ...VERSIONS, ...older } });

    await (await openDatabase({ ...given, upgrade: true })).close();
    expect(await versions()).toEqual({ versions: VERSIONS });
    expect(await dumpGraph(database)).toBe(before);
    await (await openDatabase({ ...given, upgrade: false })).close();
  },
);

it("asks for an upgrade where a migration is not recorded", async () => {
  const [first] = await change(
    "MATCH (m:Migration) WITH m ORDER BY m.id DESC LIMIT 1 WITH m, properties(m) AS row DELETE m RETURN row",
  );
  try {
    await expect(openDatabase({ ...given, upgrade: false })).rejects.toThrow(/npm run upgrade/);
  } finally {
    await change("MERGE (m:Migration {id: $row.id}) SET m = $row", first as object);
  }
});
