import { expect, inject, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { BudgetExceeded, DatabaseUnavailable } from "./errors.ts";
import { createDatabase, createDriver } from "./run.ts";

const database = testDatabase();

it("ends a read at its budget with the rows so far, and stays usable", async () => {
  const endless = "UNWIND range(1, 1000000000) AS i RETURN i";
  const error = await database
    .read("endless", endless, {}, { timeoutMs: 2_000 })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BudgetExceeded);
  expect((error as BudgetExceeded).rows.length).toBeGreaterThan(0);
  expect(await database.read("next", "RETURN 1 AS one")).toEqual([{ one: 1 }]);
});

it("gives the server the name of the query", async () => {
  const own = `
    SHOW TRANSACTIONS YIELD metaData, currentQuery
    WHERE metaData.name = 'who am I'
    RETURN metaData.name AS name`;
  expect(await database.read("who am I", own)).toEqual([{ name: "who am I" }]);
});

it("refuses to write in a read", async () => {
  await expect(database.read("sly", "CREATE (:Test)")).rejects.toThrow(/read access mode/);
});

it("writes all or nothing", async () => {
  const id = `test-${crypto.randomUUID()}`;
  const write = database.write(async (tx) => {
    await tx.run("CREATE (:Test {id: $id})", { id });
    throw new Error("changed my mind");
  });
  await expect(write).rejects.toThrow("changed my mind");
  expect(await database.read("left", "MATCH (t:Test {id: $id}) RETURN t.id", { id })).toEqual([]);
});

it("says that the database is away when nobody answers", async () => {
  const connection = { ...inject("neo4j"), uri: "bolt://127.0.0.1:1" };
  const away = createDatabase(createDriver(connection), connection.database);
  await expect(away.read("one", "RETURN 1 AS one")).rejects.toThrow(DatabaseUnavailable);
  await away.close();
});
