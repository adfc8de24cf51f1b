import { afterEach, expect, it, vi } from "vitest";
import { createLog } from "../log.ts";
import type { Database } from "./database.ts";
import { logged } from "./logged.ts";

interface Line {
  level: "debug" | "warn";
  [field: string]: unknown;
}

afterEach(() => void vi.useRealTimers());

/** A database whose statements take `ms`, and the log lines it writes. */
function watched(ms = 0, fails = false) {
  vi.useFakeTimers();
  const lines: Line[] = [];
  const note = (level: Line["level"]) => (line: object, text: string) =>
    lines.push({ level, text, ...line });
  const log = { ...createLog("silent"), debug: note("debug"), warn: note("warn") } as never;
  const take = async () => {
    await vi.advanceTimersByTimeAsync(ms);
    if (fails) throw new TypeError("secret of /srv");
  };
  const database: Database = {
    read: async () => (await take(), [{ a: 1 }, { a: 2 }] as never),
    write: async (work) => {
      await take();
      return work({ run: async () => [] });
    },
    close: async () => {},
  };
  return { database: logged(database, log), lines };
}

it("names each statement with its time and rows, and never what is in it", async () => {
  const { database, lines } = watched(12);
  await database.read("viewer by token", "MATCH (secret text)", { hash: "secret" });
  expect(lines).toEqual([
    { level: "debug", text: "statement", statement: "viewer by token", rows: 2, ms: 12 },
  ]);
  expect(JSON.stringify(lines)).not.toContain("secret");
});

it("warns of what takes longer than a second", async () => {
  const { database, lines } = watched(1_001);
  await database.read("shortest paths", "MATCH");
  await database.write(async (tx) => {
    await tx.run("CREATE", { password: "secret" });
    await tx.run("CREATE");
  });
  expect(lines).toEqual([
    { level: "warn", text: "statement", statement: "shortest paths", rows: 2, ms: 1_001 },
    { level: "warn", text: "transaction", statements: 2, ms: 1_001 },
  ]);
});

it("tells that one failed, by the name of the error alone", async () => {
  const { database, lines } = watched(3, true);
  await expect(database.read("hubs", "MATCH")).rejects.toThrow("secret");
  expect(lines).toEqual([
    { level: "debug", text: "statement failed", statement: "hubs", failed: "TypeError", ms: 3 },
  ]);
});
