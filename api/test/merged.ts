import { expect } from "vitest";
import type { Database } from "../src/neo4j/database.ts";
import { raiseSeq } from "../src/history/change.ts";
import { testClient } from "./app.ts";

class RollBack extends Error {}

/** Asks while one more entity is merged into another, which is taken back at the end. */
export async function mergedInto(
  database: Database,
  survivor: string,
  work: (ask: ReturnType<typeof testClient>, merged: string) => Promise<void>,
): Promise<void> {
  const merged = "merged-for-a-test";
  const ended = database.write(async (tx) => {
    await raiseSeq(tx);
    await tx.run(
      `MATCH (s:Entity {id: $survivor}) CREATE (:Entity {id: $merged})-[:MERGED_INTO]->(s)`,
      { survivor, merged },
    );
    // One transaction runs one statement at a time.
    let last: Promise<unknown> = Promise.resolve();
    const read: Database["read"] = (_name, cypher, params) => {
      const next = last.then(() => tx.run(cypher, params));
      last = next.catch(() => undefined);
      return next as never;
    };
    await work(testClient({ ...database, read }), merged);
    throw new RollBack();
  });
  await expect(ended).rejects.toThrow(RollBack);
}
