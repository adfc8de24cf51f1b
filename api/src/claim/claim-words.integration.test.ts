import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

it.each([
  ["claim:c001-004", "from another outlet"],
  ["claim:c002-028", "from reports it does not name"],
  ["claim:c000-052", "in its own voice"],
])("says of %s that it comes %s", async (id, sourcingText) => {
  const { data, errors } = await ask<{ node: { sourcingText: string } }>(
    "query ($id: ID!) { node(id: $id) { ... on Claim { sourcingText } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data.node.sourcingText).toBe(sourcingText);
});

it("tells the voices of a claim as a chain, nearest first", async () => {
  const { data, errors } = await ask<{ nodes: { voices: string[] }[] }>(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { voices } } }",
    { ids: ["claim:c001-007", "claim:c003r2-008", "claim:c000-052", "claim:c003-001"] },
  );
  expect(errors).toBeUndefined();
  expect(data.nodes.map(({ voices }) => voices)).toEqual([
    ["five sources: Syrian, Western, regional intelligence", "Reuters"],
    ["Israel Hayom", "Asharq Al-Awsat"],
    ["Alwaght"],
    ["Reuters"],
  ]);
});
