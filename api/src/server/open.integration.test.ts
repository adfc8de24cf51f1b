import { expect, inject, it } from "vitest";
import "../../test/provided.ts";
import { openDatabase } from "./open.ts";

const given = inject("neo4j");
const openWith = (change: Partial<typeof given>) =>
  openDatabase({ home: "unused", upgrade: false, neo4j: { ...given, ...change } });

it("opens the database of NEO4J_URI and leaves it running", async () => {
  const database = await openWith({});
  expect(await database.read("one", "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await database.close();
  await (await openWith({})).close();
});

it("says which settings to correct when the password is wrong", async () => {
  await expect(openWith({ password: "wrong" })).rejects.toThrow(
    /refused the user "neo4j".*NEO4J_USER and NEO4J_PASSWORD/,
  );
});

it("says what to do when nobody answers at the address", async () => {
  const uri = "bolt://127.0.0.1:1";
  await expect(openWith({ uri })).rejects.toThrow(/cannot be reached at bolt.*start it.*NEO4J_URI/);
});

it("names the database that is not there", async () => {
  await expect(openWith({ database: "elsewhere" })).rejects.toThrow(
    /no database "elsewhere": set NEO4J_DATABASE/,
  );
});
