import { expect } from "vitest";
import { raiseSeq } from "../src/change/change.ts";
import type { Database, Transaction } from "../src/neo4j/database.ts";
import type { Viewer } from "../src/roles.ts";
import { testClient } from "./app.ts";

class RollBack extends Error {}

/** Writes and reads in one transaction that is rolled back: other tests read the same graph. */
export async function takenBack(
  database: Database,
  work: (tx: Transaction, ask: ReturnType<typeof testClient>, inside: Database) => Promise<void>,
  viewer: Viewer | null = null,
): Promise<void> {
  const ended = database.write(async (tx) => {
    await raiseSeq(tx);
    // One transaction runs one statement at a time.
    let last: Promise<unknown> = Promise.resolve();
    const read: Database["read"] = (_name, cypher, params) => {
      const next = last.then(() => tx.run(cypher, params));
      last = next.catch(() => undefined);
      return next as never;
    };
    const inside = { ...database, read };
    await work(tx, testClient(inside, viewer), inside);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}
