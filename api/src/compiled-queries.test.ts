import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from "graphql";
import { expect, it } from "vitest";
import { compiledQueries } from "./compiled-queries.ts";

const broken = (): never => {
  throw new Error("broken");
};
const Named = new GraphQLInterfaceType({
  name: "Named",
  fields: { name: { type: GraphQLString } },
  resolveType: broken,
});
const Thing = new GraphQLObjectType({
  name: "Thing",
  interfaces: [Named],
  fields: { name: { type: GraphQLString } },
});
const thing = {
  get name() {
    return broken();
  },
};
const later = async <T>(value: T) => value;
const fields = {
  fine: { type: GraphQLString, resolve: () => later("fine") },
  thrown: { type: GraphQLString, resolve: broken },
  rejected: { type: GraphQLString, resolve: () => later(null).then(broken) },
  getter: { type: Thing, resolve: () => later(thing) },
  typeless: { type: Named, resolve: () => later({ name: "one" }) },
  listed: { type: new GraphQLList(Thing), resolve: () => later([thing]) },
  promised: { type: new GraphQLList(Thing), resolve: () => [later(thing)] },
};
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: "Query", fields }),
  types: [Thing],
});

it.each([
  ["thrown", "thrown"],
  ["rejected", "rejected"],
  ["getter", "getter { name }"],
  ["typeless", "typeless { name }"],
  ["listed", "listed { name }"],
  ["promised", "promised { name }"],
])("what breaks in %s is an error there, and the rest is answered", async (field, selection) => {
  const compiled = compiledQueries();
  const args = { schema, document: parse(`{ fine ${selection} }`) };
  expect(compiled(args)).toBeNull();
  const answer = (await compiled(args)?.(args)) as { data: object; errors: { path: string[] }[] };
  expect(answer.data).toMatchObject({ fine: "fine" });
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors[0]).toMatchObject({ message: "broken", originalError: new Error("broken") });
  expect(answer.errors[0]?.path[0]).toBe(field);
});
