import { getNullableType, isLeafType, isRequiredArgument } from "graphql";
import { LINK_KINDS, keysOf, TYPES } from "@backchannel/schema/kinds.ts";
import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { schema } from "../schema.ts";

const ask = testClient(testDatabase());

/** Every field of every type of entity, as it is asked for alone. */
const FIELDS = TYPES.flatMap((type) => {
  const object = schema.getType(type);
  const fields = object && "getFields" in object ? Object.values(object.getFields()) : [];
  return fields
    .filter((field) => "args" in field && !field.args.some(isRequiredArgument))
    .flatMap((field) => {
      if (isLeafType(getNullableType(field.type) as never))
        return [`... on ${type} { ${field.name} }`];
      return field.name === "place" ? [`... on ${type} { place { id name } }`] : [];
    });
});
const KINDS = keysOf(LINK_KINDS).join(" ");

interface Neighbors {
  entity: { links: { edges: { neighbor: { id: string } }[] } };
}

it.each(FIELDS)("a neighbour tells of itself what it does by its id: %s", async (field) => {
  const { data } = await ask<Neighbors>(`{ entity(id: "syria") {
    links(first: 100, filter: { kinds: [${KINDS}] }) { edges { neighbor { id ${field} } } }
  } }`);
  const neighbors = data.entity.links.edges.map(({ neighbor }) => neighbor);
  expect(neighbors.length).toBeGreaterThan(40);
  const ids = JSON.stringify(neighbors.map(({ id }) => id));
  const found = await ask<{ nodes: unknown[] }>(`{ nodes(ids: ${ids}) { id ${field} } }`);
  expect(neighbors).toEqual(found.data.nodes);
});
