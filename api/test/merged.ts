import type { Database } from "../src/neo4j/database.ts";
import type { testClient } from "./app.ts";
import { takenBack } from "./taken-back.ts";

/** Asks while one more entity is merged into another, which is taken back at the end. */
export async function mergedInto(
  database: Database,
  survivor: string,
  work: (ask: ReturnType<typeof testClient>, merged: string) => Promise<void>,
): Promise<void> {
  const merged = "merged-for-a-test";
  await takenBack(database, async (tx, ask) => {
    await tx.run(
      `MATCH (s:Entity {id: $survivor}) CREATE (:Entity {id: $merged})-[:MERGED_INTO]->(s)`,
      { survivor, merged },
    );
    await work(ask, merged);
  });
}
