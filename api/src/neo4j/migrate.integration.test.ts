import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { PROJECT_FOLDER } from "../settings.ts";
import { migrate } from "./migrate.ts";

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), "backchannel-migrations-"));
cpSync(join(PROJECT_FOLDER, "schema/migrations"), folder, { recursive: true });

const CLEAN_UP = `
  MATCH (n) WHERE n:MigrationTest OR n:Migration AND n.id STARTS WITH '9'
  DETACH DELETE n`;
afterAll(async () => {
  await database.write((tx) => tx.run("DROP INDEX migration_test IF EXISTS"));
  await database.write((tx) => tx.run(CLEAN_UP));
  rmSync(folder, { recursive: true });
});

const MIGRATION = `// Schema and data in one file.
CREATE INDEX migration_test IF NOT EXISTS FOR (n:MigrationTest) ON (n.of);
CREATE (:MigrationTest {of: 'semi;colon'});
`;
const rows = () => database.read("made", "MATCH (n:MigrationTest) RETURN n.of AS of");

it("applies a new file once, whoever comes first", async () => {
  writeFileSync(join(folder, "9001_test.cypher"), MIGRATION);
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database, { folder })));
  expect(applied.flat()).toEqual(["9001_test"]);
  expect(await migrate(database, { folder })).toEqual([]);
  expect(await rows()).toEqual([{ of: "semi;colon" }]);
});

it("takes several files in the order of their numbers", async () => {
  writeFileSync(join(folder, "9003_last.cypher"), "MATCH (n:MigrationTest) SET n.of = 'last';");
  writeFileSync(join(folder, "9002_next.cypher"), "MATCH (n:MigrationTest) SET n.of = 'next';");
  expect(await migrate(database, { folder })).toEqual(["9002_next", "9003_last"]);
  expect(await rows()).toEqual([{ of: "last" }]);
});

it("refuses a file that was edited after it was applied", async () => {
  writeFileSync(join(folder, "9001_test.cypher"), `${MIGRATION}MATCH (n) DETACH DELETE n;`);
  await expect(migrate(database, { folder })).rejects.toThrow(/9001_test was edited/);
  expect(await rows()).toEqual([{ of: "last" }]);
});

it("refuses a database that a newer Backchannel has migrated", async () => {
  await expect(migrate(database)).rejects.toThrow(/newer Backchannel/);
});
