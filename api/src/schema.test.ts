import {
  GraphQLObjectType,
  GraphQLString,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, it } from "vitest";
import { guarded, needOf, OPERATIONS } from "./roles.ts";
import { schema } from "./schema.ts";

/** Types, fields, arguments and enum values without a description. */
function undescribed(type: GraphQLNamedType): string[] {
  const lacking = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    const values = type.getValues().filter(({ description }) => !description);
    return [...lacking, ...values.map(({ name }) => `${type.name}.${name}`)];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return lacking;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) lacking.push(`${type.name}.${field.name}`);
    if (!("args" in field)) continue;
    for (const arg of field.args) {
      if (!arg.description) lacking.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  return lacking;
}

it("describes every type, field, argument and enum value: they are the manual in GraphiQL", () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  expect(types.flatMap(undescribed)).toEqual([]);
});

it("says of every scalar of its own where it is specified", () => {
  const scalars = Object.values(schema.getTypeMap()).filter(isScalarType);
  const own = scalars.filter((type) => !isSpecifiedScalarType(type));
  expect(own.map(({ name }) => name).sort()).toEqual(["Date", "DateTime", "Edtf"]);
  for (const { name, specifiedByURL } of own) {
    expect(URL.canParse(specifiedByURL ?? ""), name).toBe(true);
  }
});

/** Views that have an id of their own for caches, and one that is the same under every filter. */
const VIEWS = [
  "CollapsedEvent",
  "Contact",
  "ContestedLink",
  "FoldedLink",
  "Link",
  "Path",
  "RivalFact",
];
/**
 * Records that no list of nodes holds, and pairs, which are the same under every filter: their ids
 * are nobody else's.
 */
const RECORDS = ["Account", "Change", "Duplicate", "OwnKind", "Session", "Token"];

it("gives an id to what is a Node, or tells views apart by it", () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const bearing = types.filter((type) => "id" in type.getFields());
  const others = bearing
    .filter((type) => !type.getInterfaces().some(({ name }) => name === "Node"))
    .map(({ name }) => name);
  const views = types.filter((type) => "plainId" in type.getFields()).map(({ name }) => name);
  expect(views.sort()).toEqual(VIEWS);
  expect(others.filter((name) => !VIEWS.includes(name)).sort()).toEqual(RECORDS);
});

/** Mutations without a scope of their own name, or whose description does not say which role. */
function unguarded(mutations: GraphQLObjectType | null | undefined): string[] {
  const fields = Object.values(mutations?.getFields() ?? {});
  return fields
    .filter(({ name, description, extensions }) => {
      const { authScopes } = extensions.pothosOptions as { authScopes?: { may?: string } };
      const operation = authScopes?.may as keyof typeof OPERATIONS | undefined;
      if (operation !== name) return true;
      return !description?.includes(needOf(operation));
    })
    .map(({ name }) => name);
}

it("has no mutation without a scope, or whose description does not name the role", () => {
  expect(unguarded(schema.getMutationType())).toEqual([]);
});

it("would find a mutation without a scope, with that of another, or one that does not say so", () => {
  const field = (pothosOptions: object, description = "") => ({
    type: GraphQLString,
    description,
    extensions: { pothosOptions },
  });
  const { description, authScopes } = guarded("addName", "Adds a name.");
  const fields = {
    addName: field({ authScopes }, description),
    addClaim: field({ authScopes }, description),
    createEntity: field({}, description),
    setRole: field({ authScopes: { may: "setRole" } }, "Sets a role."),
  };
  const found = unguarded(new GraphQLObjectType({ name: "Mutation", fields }));
  expect(found).toEqual(["addClaim", "createEntity", "setRole"]);
});
