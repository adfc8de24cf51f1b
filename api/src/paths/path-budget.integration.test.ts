import { afterEach, expect, it, vi } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Database } from "../neo4j/database.ts";

const database = testDatabase();
afterEach(() => {
  vi.useRealTimers();
});

/** Asks with a budget of 10 s on a clock that advances only while the ends are looked up. */
async function searched(lookUpMs: number) {
  vi.useFakeTimers({ toFake: ["Date"] });
  const given = new Map<string, number | undefined>();
  const slow: Database = {
    ...database,
    read: async (name, cypher, params, options) => {
      if (!given.has(name)) given.set(name, options?.timeoutMs);
      const rows = await database.read<never>(name, cypher, params, options);
      if (name === "entities by id") vi.setSystemTime(Date.now() + lookUpMs);
      return rows;
    },
  };
  const { data, errors } = await testClient(slow)<{ paths: { truncated: boolean } }>(
    `{ paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], timeBudget: 10000) { truncated } }`,
  );
  expect(errors).toBeUndefined();
  return { search: given.get("shortest paths"), ...data.paths };
}

it("gives a search what the looking up left of the budget, less what the answer needs", async () => {
  expect(await searched(0)).toEqual({ search: 9_750, truncated: false });
  expect(await searched(4_000)).toEqual({ search: 5_750, truncated: false });
});
