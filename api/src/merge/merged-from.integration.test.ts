import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { takenBack } from "../../test/taken-back.ts";

it("tells of each entity what was merged into it, however much was into others asked for", async () => {
  await takenBack(testDatabase(), async (tx, ask) => {
    await tx.run(
      `MATCH (a:Entity {id: 'israel'}), (b:Entity {id: 'syria'})
       FOREACH (n IN range(1, 120) | CREATE (:Entity {id: 'one-' + n, name: 'One'})-[:MERGED_INTO]->(a))
       CREATE (:Entity {id: 'two', name: 'Two'})-[:MERGED_INTO]->(b)`,
    );
    type Merged = { mergedFrom: { formerId: string; judgement: null }[] };
    const { data } = await ask<{ israel: Merged; syria: Merged }>(
      `{ israel: entity(id: "israel") { ...M } syria: entity(id: "syria") { ...M } }
       fragment M on Entity { mergedFrom { formerId judgement { id } } }`,
    );
    expect(data.israel.mergedFrom).toHaveLength(100);
    expect(data.syria.mergedFrom).toEqual([{ formerId: "two", judgement: null }]);
  });
});
