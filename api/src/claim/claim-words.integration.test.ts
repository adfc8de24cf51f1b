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
