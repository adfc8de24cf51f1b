import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Database } from "../neo4j/database.ts";

it("looks through all entities for hubs once, whoever asks for paths", async () => {
  const database = testDatabase();
  const lookedThrough: boolean[] = [];
  const watched: Database = {
    ...database,
    async read(name, cypher, params, options) {
      const rows = await database.read<never>(name, cypher, params, options);
      if (name === "hubs") lookedThrough.push((rows[0]! as { ids: string[] | null }).ids !== null);
      return rows;
    },
  };
  const ask = testClient(watched);
  for (let time = 0; time < 2; time += 1) {
    const { errors } = await ask(
      `{ paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], limit: 50, timeBudget: 20000) { truncated } }`,
    );
    expect(errors).toBeUndefined();
  }
  expect(lookedThrough).toEqual([true, false]);
}, 120_000);
