import { describe, expect, inject, it } from "vitest";
import { Neo4jError } from "neo4j-driver";
import { testDatabase } from "../../test/database.ts";
import { Busy } from "../errors.ts";
import type { ReadOptions } from "./database.ts";
import { Abandoned, BudgetExceeded, DatabaseUnavailable } from "./errors.ts";
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

/** Returns 2,000 rows and then runs for ever without another. */
const STUCK = `
UNWIND range(1, 2000) AS row RETURN row
UNION ALL
UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b
WITH a, b WHERE a + b < 0
RETURN a AS row`;

/** The transactions of this name that the server still runs. */
const running = (name: string) =>
  database.read(
    "what runs",
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.name = $name RETURN metaData.name AS name",
    { name },
  );

describe("a read that cannot end in time", () => {
  const stuck = (name: string, options: ReadOptions) =>
    database.read(name, STUCK, {}, options).catch((thrown: unknown) => thrown);

  it("gives the rows streamed so far, and leaves nothing running", async () => {
    const error = await stuck("stuck", { timeoutMs: 1_000 });
    expect(error).toBeInstanceOf(BudgetExceeded);
    const rows = Array.from({ length: 2_000 }, (_, i) => ({ row: i + 1 }));
    expect((error as BudgetExceeded).rows).toEqual(rows);
    await expect.poll(() => running("stuck"), { timeout: 5_000 }).toEqual([]);
  });

  it("costs the pool no connection, however often it comes", async () => {
    const errors = await Promise.all(
      Array.from({ length: 40 }, () => stuck("stuck often", { timeoutMs: 300 })),
    );
    for (const error of errors) expect(error).toBeInstanceOf(BudgetExceeded);
    await expect.poll(() => running("stuck often"), { timeout: 5_000 }).toEqual([]);
    const numbers = Array.from({ length: 100 }, (_, n) => n);
    const rows = await Promise.all(
      numbers.map((n) => database.read("one of many", "RETURN $n AS n", { n })),
    );
    expect(rows).toEqual(numbers.map((n) => [{ n }]));
  });

  it("ends when whoever asked goes away", async () => {
    const asked = new AbortController();
    const ended = stuck("left alone", { timeoutMs: 25_000, signal: asked.signal });
    await expect.poll(() => running("left alone"), { timeout: 5_000 }).toHaveLength(1);
    asked.abort();
    expect(await ended).toBeInstanceOf(Abandoned);
    await expect.poll(() => running("left alone"), { timeout: 5_000 }).toEqual([]);
  });

  it("is not begun for somebody who has gone already", async () => {
    const error = await stuck("too late", { timeoutMs: 25_000, signal: AbortSignal.abort() });
    expect(error).toBeInstanceOf(Abandoned);
    await expect.poll(() => running("too late"), { timeout: 5_000 }).toEqual([]);
  });
});

describe("a write that cannot end in time", () => {
  /** Holds the lock of a node of its own for as long as the work takes. */
  async function locked<T>(work: (lock: string) => Promise<T>): Promise<T> {
    const id = `test-${crypto.randomUUID()}`;
    const lock = "MERGE (lock:MigrationLock {id: $id}) SET lock.takenAt = datetime()";
    const done = new Error("done");
    let result: T;
    await database
      .write(async (tx) => {
        await tx.run(lock, { id });
        result = await work(id);
        throw done;
      })
      .catch((error: unknown) => {
        if (error !== done) throw error;
      });
    return result!;
  }

  const wait = (id: string, timeoutMs: number) =>
    database
      .write((tx) => tx.run("MERGE (lock:MigrationLock {id: $id}) SET lock.n = 1", { id }), {
        timeoutMs,
      })
      .catch((thrown: unknown) => thrown);

  it("is ended while it waits for another", async () => {
    const error = await locked((id) => wait(id, 1_000));
    expect(error).toBeInstanceOf(BudgetExceeded);
  });

  it("is ended in the midst of its work", async () => {
    const endless = "UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 CREATE (:Test)";
    const write = database.write((tx) => tx.run(endless), { timeoutMs: 1_000 });
    await expect(write).rejects.toThrow(BudgetExceeded);
  });

  it.each(["LockClientStopped", "LockAcquisitionTimeout", "TransactionTimedOut"])(
    "of no limit of its own is told to come again where the server ends it (%s)",
    async (code) => {
      const ended = new Neo4jError("ended", `Neo.ClientError.Transaction.${code}`, "", "");
      const session = { executeWrite: () => Promise.reject(ended), close: async () => {} };
      const limited = createDatabase({ session: () => session } as never, "neo4j");
      await expect(limited.write(async () => {})).rejects.toThrow(Busy);
    },
  );
});
