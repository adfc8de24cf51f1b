import { afterAll, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { indexedName, INDEX_VERSION } from "../names/indexed.ts";
import { indexNames } from "./index-names.ts";

const database = testDatabase();
const id = "index-names-test|Dallaty";

const OLDER = `
MATCH (g:Graph {id: 'graph'}) SET g.nameIndex = $version
MERGE (n:Name {id: $id}) SET n.value = 'Dallaty', n.folded = 'old', n.key = 'old'`;
const KEPT = `
MATCH (g:Graph {id: 'graph'}), (n:Name {id: $id})
RETURN g.nameIndex AS version, n.folded AS folded, n.key AS key`;

afterAll(() => database.write((tx) => tx.run("MATCH (n:Name {id: $id}) DELETE n", { id })));

it("indexes names anew where older rules indexed them, and only then", async () => {
  const kept = async () => (await database.read("kept", KEPT, { id }))[0];
  await database.write((tx) => tx.run(OLDER, { id, version: INDEX_VERSION }));
  await indexNames(database);
  expect(await kept()).toEqual({ version: INDEX_VERSION, folded: "old", key: "old" });

  await database.write((tx) => tx.run(OLDER, { id, version: INDEX_VERSION + 1 }));
  await indexNames(database);
  expect(await kept()).toEqual({ version: INDEX_VERSION + 1, folded: "old", key: "old" });

  await database.write((tx) => tx.run(OLDER, { id, version: INDEX_VERSION - 1 }));
  await indexNames(database);
  expect(await kept()).toEqual({ version: INDEX_VERSION, ...indexedName("Dallaty") });
});
