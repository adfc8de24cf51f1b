import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import { retractClaims } from "../claim/retract.ts";
import { Busy } from "../errors.ts";
import type { Database } from "../neo4j/database.ts";
import { BudgetExceeded } from "../neo4j/errors.ts";
import { rehearse } from "./rehearse.ts";

const database = testDatabase();
const editor = editorOf(database);

const retracting = (draft: Parameters<typeof retractClaims>[0]) =>
  retractClaims(draft, "reuters", { kind: "MISREAD", on: "" });

it("keeps nobody from writing something else, and looks again at what that made", async () => {
  const before = await dumpGraph(database);
  const created: string[] = [];
  const { seen } = await rehearse(database, retracting, async (then) => {
    // In the midst of the rehearsal: were it to hold the write lock, this would never end.
    if (created.length === 0) {
      const input = { kind: "PERSON", name: unique("Meanwhile") };
      const { change } = await editor.changed("createEntity", input);
      created.push(change.id);
    }
    return then.read("left", "MATCH (c:Claim) WHERE c.retractedAt IS NULL RETURN count(c) AS n");
  });
  expect(seen).toEqual([{ n: expect.any(Number) }]);
  await editor.changed("revertChange", { change: created[0]! });
  expect(await dumpGraph(database)).toBe(before);
});

it("is tried again where another change was committed in the midst of it", async () => {
  let looks = 0;
  const changes: string[] = [];
  await rehearse(database, retracting, async () => {
    looks++;
    if (looks > 1) return;
    const input = { kind: "PERSON", name: unique("Once") };
    changes.push((await editor.changed("createEntity", input)).change.id);
  });
  expect(looks).toBe(2);
  await editor.changed("revertChange", { change: changes[0]! });
});

it("is refused as busy where it takes longer than others should wait for it", async () => {
  const late: Database = {
    ...database,
    write: async (_work, options) => {
      throw new BudgetExceeded(options?.timeoutMs ?? 0, []);
    },
  };
  await expect(rehearse(late, retracting, async () => null)).rejects.toThrow(Busy);
});
