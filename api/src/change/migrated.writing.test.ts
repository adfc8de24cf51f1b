import { afterEach, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";
import { raiseSeq } from "./change.ts";
import type { Plain, RecordState } from "./records.ts";
import { rulesInUse, useRules } from "./rules.ts";

const database = testDatabase();
const editor = editorOf(database);

/** A made-up migration: a property of documents gets another name, and a new one is added. */
const MIGRATE = "MATCH (d:Document) SET d.mood = 'calm', d.remark = d.originNote REMOVE d.originNote"; // prettier-ignore
const BACK = "MATCH (d:Document) SET d.originNote = d.remark REMOVE d.remark, d.mood";
function migrated({ properties, ...state }: RecordState): RecordState {
  const { originNote, ...others } = properties;
  const renamed: Record<string, Plain> = originNote === undefined ? {} : { remark: originNote };
  return { ...state, properties: { ...others, ...renamed, mood: "calm" } };
}

const { kinds, derivation } = rulesInUse();
const declareMigration = () =>
  useRules(
    kinds.map((one) => (one.kind === "Document" ? { ...one, migrations: [migrated] } : one)),
    derivation,
  );

const write = (cypher: string) =>
  database.write(async (tx) => {
    await raiseSeq(tx);
    await tx.run(cypher);
  });

afterEach(async () => {
  useRules(kinds, derivation);
  await write(BACK);
});

it("a change made before a migration is told and taken back as one made today", async () => {
  const before = await dumpGraph(database);
  const first = { title: unique("Before"), outletName: "Nobody" };
  const made = await editor.changed("createDocument", first, "document { id }");
  const { id } = made.document as { id: string };
  const update = await editor.changed("updateDocument", { id, title: "After" });
  await write(MIGRATE);

  const undeclared = await editor.change("revertChange", { change: update.change.id });
  expect(undeclared.__typename).toBe("RevertBlocked");
  declareMigration();

  const fields = "reverted { differences { field before after } }";
  const reverted = await editor.changed("revertChange", { change: update.change.id }, fields);
  const differences = [{ field: "title", before: first.title, after: "After" }];
  expect(reverted.reverted).toEqual({ differences });
  const [node] = await database.read<{ properties: Record<string, unknown> }>(
    "a document",
    "MATCH (d:Document {id: $id}) RETURN properties(d) AS properties",
    { id },
  );
  expect(node?.properties).toMatchObject({ title: first.title, mood: "calm", remark: "" });

  // What was made since then, too.
  await editor.changed("revertChange", { change: reverted.change!.id });
  const again = await editor.changed("updateDocument", { id, title: "Later" });
  await editor.changed("revertChange", { change: again.change.id });
  await editor.changed("revertChange", { change: update.change.id });
  await editor.changed("revertChange", { change: made.change.id });
  await write(BACK);
  expect(await dumpGraph(database)).toBe(before);
});
