import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import type { Database } from "../neo4j/database.ts";
import { readSeq } from "../change/change.ts";
import { rehearseClaim } from "./add-claim.ts";

const database = testDatabase();

/** The database, and the statements that are run in its write transactions. */
function watched(): { database: Database; ran: string[] } {
  const ran: string[] = [];
  const write: Database["write"] = (work) =>
    database.write((tx) =>
      work({
        run(cypher, params) {
          ran.push(cypher);
          return tx.run(cypher, params);
        },
      }),
    );
  return { database: { ...database, write }, ran };
}

it("rehearses adding a claim, with its link, and leaves nothing written", async () => {
  const before = [await dumpGraph(database), await readSeq(database)];
  const { database: rehearsed, ran } = watched();
  await rehearseClaim(rehearsed);
  expect(ran.some((cypher) => cypher.includes("MERGE (n:Claim"))).toBe(true);
  expect(ran.some((cypher) => cypher.includes("MERGE (source)-[r:"))).toBe(true);
  expect([await dumpGraph(database), await readSeq(database)]).toEqual(before);
});

it("rehearses nothing where nothing is loaded", async () => {
  const { database: rehearsed, ran } = watched();
  await rehearseClaim({ ...rehearsed, read: async () => [] });
  expect(ran).toEqual([]);
});
