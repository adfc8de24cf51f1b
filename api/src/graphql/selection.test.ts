import { type GraphQLObjectType } from "graphql";
import { expect, it } from "vitest";
import { CLAIM } from "../claim/claim.cypher.ts";
import { DOCUMENT } from "../document/document.cypher.ts";
import { ENTITY } from "../entity/entity.cypher.ts";
import { schema } from "../schema.ts";
import { columnsOf } from "./selection.ts";

it.each([
  ["Claim", CLAIM],
  ["Document", DOCUMENT],
  ["State", ENTITY],
  ["Event", ENTITY],
])("every field of a %s says which columns it is made of", (type, { names }) => {
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  const untold = fields.filter((field) => columnsOf(field, names) === null);
  expect(untold.map(({ name }) => name)).toEqual([]);
  const unknown = fields.flatMap((field) =>
    columnsOf(field, names)!.filter((one) => !names.has(one)),
  );
  expect(unknown).toEqual([]);
});
