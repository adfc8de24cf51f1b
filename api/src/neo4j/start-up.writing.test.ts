import { afterEach, expect, inject, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { BudgetExceeded } from "./errors.ts";
import { SetupError } from "../setup-error.ts";
import { openDatabase } from "../server/open.ts";
import { startUp } from "./start-up.ts";

const database = testDatabase();

const given = { home: "unused", neo4j: inject("neo4j"), upgrade: true };
const graph = (change: string) => database.write((tx) => tx.run(`MATCH (g:Graph) ${change}`));
const nameIndex = async () =>
  (await database.read("index", "MATCH (g:Graph) RETURN g.nameIndex AS version"))[0];
const waiting = () =>
  database.read(
    "who waits",
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status",
  );
afterEach(() => graph("REMOVE g.held"));

it("takes as long as it takes, where a reader's question would be stopped", async () => {
  const long = "UNWIND range(1, 20000000) AS n RETURN count(n) AS count";
  const asReader = { timeoutMs: 100 };
  await expect(database.read("long", long, {}, asReader)).rejects.toThrow(BudgetExceeded);
  const work = startUp("counting", database, (unhurried) =>
    unhurried.read("long", long, {}, asReader),
  );
  expect(await work).toEqual([{ count: 20_000_000 }]);
});

it("shows how far it is, ends when it is cut short, and is done by the next start", async () => {
  const before = await nameIndex();
  await graph("REMOVE g.nameIndex");
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const holding = database.write(async (tx) => {
    await tx.run("MATCH (g:Graph) SET g.held = true");
    await released;
  });
  const stop = new AbortController();
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const opening = openDatabase(given, { say, signal: stop.signal });
  opening.catch(() => {});
  await expect.poll(waiting, { timeout: 20_000 }).toHaveLength(1);
  expect(said.at(-1)).toMatch(/^Indexing names \(\d+ so far\) …$/);

  stop.abort();
  await expect(opening).rejects.toThrow(/abort/);
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
  release();
  await holding;

  await (await openDatabase(given)).close();
  expect(await nameIndex()).toEqual(before);
});

it("tells in its own words what the database refused, and what to do", async () => {
  const work = startUp("preparing the graph", database, (unhurried) =>
    unhurried.write((tx) =>
      tx.run("CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE"),
    ),
  );
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SetupError);
  expect(String(error)).toMatch(
    /While preparing the graph, the database failed: .*entity_id.*\nStart Backchannel again/,
  );
});
