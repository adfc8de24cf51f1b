import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { expect, it } from "vitest";
import { type Answer, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { Busy } from "../errors.ts";
import { OPERATIONS } from "../roles.ts";
import { schema } from "../schema.ts";
import { WHEN_REFUSED } from "./refused-roots.ts";

const database = testDatabase();
const ask = testClient(database);

const queries = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.values(schema.getMutationType()!.getFields());

/** The roots that the answer is made of whatever is refused beside it. */
const ALWAYS = ["ontology"];

it("makes every root nullable that may be refused, and says so in its description", () => {
  for (const { name, type, description } of [...queries, ...mutations]) {
    expect(isNonNullType(type), name).toBe(ALWAYS.includes(name));
    expect(description?.endsWith(WHEN_REFUSED), name).toBe(!ALWAYS.includes(name));
  }
});

/** A value of a type, with no more in it than must be. It need not name anything. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return `{ ${required(Object.values(type.getFields()))} }`;
  return JSON.stringify("israel");
}

const required = (inputs: readonly { name: string; type: GraphQLInputType }[]) =>
  inputs
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => `${name}: ${valueOf(type)}`)
    .join(", ");

/** A root as a question, with no more arguments than it must have. */
function written({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = required(args);
  const below = isCompositeType(getNamedType(type));
  return `refused: ${name}${given ? `(${given})` : ""}${below ? " { __typename }" : ""}`;
}

type Both = { good: unknown; refused: unknown };

function expectRefused({ data, errors }: Answer<Both>, name: string, code: string) {
  expect(errors, name).toHaveLength(1);
  expect(errors?.[0], name).toMatchObject({ path: ["refused"], extensions: { code } });
  expect(data.refused, name).toBeNull();
}

it("answers what a visitor may ask beside each root that needs a role", async () => {
  const good = 'good: entity(id: "israel") { name }';
  const guarded = queries.filter(({ name }) => name in OPERATIONS);
  expect(guarded.map(({ name }) => name).sort()).toEqual([
    "accounts",
    "changes",
    "duplicates",
    "previewMerge",
    "previewMove",
    "previewOrigin",
    "previewRetraction",
  ]);
  for (const root of guarded) {
    const answer = await ask<Both>(`{ ${good} ${written(root)} }`);
    expectRefused(answer, root.name, "UNAUTHENTICATED");
    expect(answer.data.good, root.name).toEqual({ name: "Israel" });
  }
});

it("answers beside a root that has no turn at the database, whichever it is", async () => {
  const busy = testClient({
    ...database,
    read: async () => {
      throw new Busy(1_000);
    },
  });
  const silent: string[] = [];
  for (const root of queries.filter(({ name }) => !ALWAYS.includes(name))) {
    const answer = await busy<Both>(`{ good: ontology { __typename } ${written(root)} }`);
    expect(answer.data.good, root.name).toEqual({ __typename: "Ontology" });
    if (answer.errors) expect(answer.data.refused, root.name).toBeNull();
    else silent.push(root.name);
  }
  // These read nothing before a field below them is asked for.
  expect(silent).toEqual(["timeBar", "viewer"]);
});

it("answers beside a root whose argument or id is refused", async () => {
  for (const root of [
    'links(first: 1, filter: { excludePublishers: ["nobody"] }) { totalCount }',
    'timeline(first: 1, after: "no cursor") { totalCount }',
    'contacts(between: ["israel", "nobody"]) { totalCount }',
  ]) {
    const question = `{ good: entity(id: "israel") { name } refused: ${root} }`;
    const answer = await ask<Both>(question);
    expectRefused(answer, root, "INVALID_ARGUMENT");
    expect(answer.data.good, root).toEqual({ name: "Israel" });
  }
});

it("tells of a change what came of it beside one that a visitor may not make", async () => {
  const question = `mutation {
    refused: addName(input: { entity: "israel", value: "x", type: NAME }) { __typename }
    good: signIn(input: { name: "nobody", password: "wrong" }) { __typename }
  }`;
  const answer = await ask<Both>(question);
  expectRefused(answer, "addName", "UNAUTHENTICATED");
  expect(answer.data.good).toEqual({ __typename: "SignInRefused" });
});
