import {
  getNamedType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
} from "graphql";
import { expect, it } from "vitest";
import { testClient } from "../test/app.ts";
import { testDatabase } from "../test/database.ts";
import type { Viewer } from "./account/roles.ts";
import { compiledQueries } from "./compiled-queries.ts";
import { schema } from "./schema.ts";

/** Who may read all that is not for admins, histories too. */
const READER: Viewer = { accountId: "account:r", name: "R", role: "reader" };
const ask = testClient(testDatabase(), READER);

/** The answer to a query when it is first asked, and when it has been asked before. */
async function askedTwice(query: string, variables: Record<string, unknown> = {}) {
  return { first: await ask(query, variables), again: await ask(query, variables) };
}

const NODES = schema.getPossibleTypes(schema.getType("Node") as never);
const SAMPLE: Record<string, string> = {
  Claim: "claims(first: 20) { nodes { id } }",
  CuratedConflict: "conflicts { nodes { ... on CuratedConflict { id } } }",
  Document: "documents { nodes { id } }",
  Link: "links(first: 20, filter: { evidence: [MULTI_ORIGIN, SAID_NOT, ECHOED, OPINION] }) { nodes { id } }",
  Origin: "claims(first: 50) { nodes { origin { id } } }",
};

/** Every field that needs no argument, and of what it leads to every one that is a value. */
function everyField(type: GraphQLObjectType, deeper = true): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  return fields
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (!deeper) return [];
      if (isObjectType(named)) return [`${field.name} { __typename ${everyField(named, false)} }`];
      return [`${field.name} { __typename }`];
    })
    .join(" ");
}

it.each(NODES)("every field of a $name is told alike when asked again", async (type) => {
  const sample =
    SAMPLE[type.name] ?? `entities(first: 100) { nodes { ... on ${type.name} { id } } }`;
  const found = JSON.stringify(await ask(`{ ${sample} }`));
  const ids = [...new Set(found.matchAll(/"id":"([^"]+)"/g).map(([, id]) => id))].slice(0, 20);
  expect(ids).not.toEqual([]);
  const { first, again } = await askedTwice(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${everyField(type)} } } }`,
    { ids },
  );
  expect(first).toEqual({ data: { nodes: ids.map((id) => expect.objectContaining({ id })) } });
  expect(JSON.stringify(again)).toBe(JSON.stringify(first));
});

const SYRIA = `entity(id: "syria")`;
const SHAPES = `query Q($yes: Boolean!, $kinds: [LinkKind!] = [MET]) {
  one: ${SYRIA} { ...Short description @include(if: $yes) kind @skip(if: $yes) }
  links(first: 5, filter: { kinds: $kinds }) { edges { node { ...L @include(if: $yes) id } } }
  missing: entity(id: "atlantis") { id }
}
fragment Short on Entity { __typename id ... on State { country } ... on Person { name } }
fragment L on Link { kind source { ...Short } }`;
it.each<[what: string, query: string, variables: Record<string, unknown>]>([
  ["aliases, fragments and fields wanted by a variable", SHAPES, { yes: true }],
  ["the same with fields not wanted", SHAPES, { yes: false }],
  ["a refused argument", `{ syria: ${SYRIA} { id links(first: 999) { totalCount } } }`, {}],
  ["a null where none may be", `{ a: ${SYRIA} { name } claims(after: "?") { totalCount } }`, {}],
  ["a wrong variable", `query ($n: Int!) { links(first: $n) { totalCount } }`, { n: "two" }],
  ["a variable left out", `query ($n: Int!) { links(first: $n) { totalCount } }`, {}],
  [
    "a wrong enum in an input",
    `query ($f: LinkFilterInput) { links(filter: $f) { totalCount } }`,
    { f: { kinds: ["NO_SUCH_KIND"] } },
  ],
  [
    "a query too dear",
    `{ links(first: 100) { nodes { claims(first: 100) { nodes { conflicts { links { id } } } } } } }`,
    {},
  ],
  ["an unknown field", `{ nothing }`, {}],
  ["the schema", `{ __schema { types { name kind fields { name } } } }`, {}],
])("%s is answered alike when asked again", async (_what, query, variables) => {
  const { first, again } = await askedTwice(query, variables);
  expect(again).toEqual(first);
});

it("code is made for a query that comes again, for each operation of its own, never for a mutation", () => {
  const compiled = compiledQueries();
  const document = parse(
    "query A { asOf: __typename } query B { b: __typename } mutation C { __typename }",
  );
  const asked = (operationName: string) => compiled({ schema, document, operationName });
  expect(["A", "B", "C"].map(asked)).toEqual([null, null, null]);
  expect(["A", "B", "C"].map(asked)).toEqual([expect.any(Function), expect.any(Function), null]);
  expect(asked("A")).toBe(asked("A"));
  expect(asked("B")?.({ schema, document })).toEqual({ data: { b: "Query" } });
});
