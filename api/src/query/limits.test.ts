import { getIntrospectionQuery } from "graphql";
import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import type { Database } from "../neo4j/database.ts";

// No query in this file may reach the database: there is none.
const ask = testClient({} as Database);

async function refusalOf(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors = [] } = await ask(query, variables);
  expect(data ?? null).toBeNull();
  return errors;
}

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

describe("what a query asks of the schema itself", () => {
  it("may be all of it, as GraphiQL and code generators ask", async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { data, errors } = await ask<{ __schema: { types: object[] } }>(query);
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it.each([
    ["in one selection", `{ ${times(2, (i) => `a${i}: __schema { types { name } }`)} }`],
    [
      "in fragments",
      `{ ...A ...B } fragment A on Query { a: __schema { types { name } } }
       fragment B on Query { b: __schema { types { name } } }`,
    ],
    [
      "in an inline fragment",
      `{ __schema { types { name } } ... { b: __schema { types { name } } } }`,
    ],
  ])("is asked once at most, also %s", async (_where, query) => {
    const [error] = await refusalOf(query);
    expect(error).toMatchObject({
      message: "A query may ask for __schema once at most.",
      extensions: { code: "QUERY_TOO_LARGE" },
    });
  });

  it("may name a few types, not hundreds", async () => {
    const types = (count: number) =>
      `{ ${times(count, (i) => `t${i}: __type(name: "Link") { name }`)} }`;
    expect((await ask(types(10))).errors).toBeUndefined();
    expect((await refusalOf(types(11)))[0]?.message).toContain("10 times at most");
  });

  it.each([
    [
      "lists under many names",
      `{ __schema { ${times(30, (i) => `a${i}: types { ${times(20, (j) => `b${j}: fields { name }`)} }`)} } }`,
    ],
    [
      "a fragment spread again and again",
      `{ __schema { ${times(100, (i) => `a${i}: types { ...T }`)} } } fragment T on __Type { fields { args { name } } }`,
    ],
  ])("costs like anything else: %s", async (_what, query) => {
    const [error] = await refusalOf(query);
    expect(error?.message).toMatch(/^This query has a cost of [\d,]+; the limit is 100,000\./);
    expect(error?.extensions).toMatchObject({ code: "QUERY_TOO_LARGE" });
  });
});

describe("a query nested deeper than any parser follows", () => {
  const DEEP = 1_200;
  it.each([
    ["lists", `{ entity(id: ${"[".repeat(4_000)}`],
    ["objects", `{ links(filter: ${"{a: ".repeat(DEEP)}1${"}".repeat(DEEP)}) { totalCount } }`],
    ["selections", `{ ${"a {".repeat(DEEP)} b ${"}".repeat(DEEP)} }`],
    ["types of a variable", `query ($a: ${"[".repeat(DEEP)}Int${"]".repeat(DEEP)}) { __typename }`],
  ])("is refused before it is parsed: %s", async (_what, query) => {
    expect(await refusalOf(query)).toEqual([
      {
        message: "This query nests brackets more than 100 deep.",
        extensions: { code: "QUERY_TOO_LARGE" },
      },
    ]);
  });

  it("is not meant by brackets in a text or a comment", async () => {
    const { errors } = await ask(
      `{ __type(name: "${"[".repeat(200)}") { name } } # ${"{".repeat(200)}`,
    );
    expect(errors).toBeUndefined();
  });
});

describe("variables", () => {
  const query = "query ($filter: LinkFilter) { links(filter: $filter) { totalCount } }";

  it("are refused where they hold more values than anybody sends", async () => {
    const filter = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]));
    const [error] = await refusalOf(query, { filter });
    expect(error?.message).toBe("The variables hold more than 10000 values: send fewer.");
    const ids = Array.from({ length: 10_001 }, () => "syria");
    expect(
      (await refusalOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }))[0]?.extensions,
    ).toMatchObject({
      code: "QUERY_TOO_LARGE",
    });
  });

  it("are told of the first mistakes in them, and shortly", async () => {
    const filter = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, 1]));
    const errors = await refusalOf(query, { filter });
    expect(errors.length).toBeLessThanOrEqual(11);
    const first = "query ($first: Int) { links(first: $first) { totalCount } }";
    const [error] = await refusalOf(first, { first: "9".repeat(100_000) });
    expect(error?.message).toMatch(/^Variable "\$first" .+ Int cannot represent/);
    expect(error!.message.length).toBeLessThan(1_100);
  });
});
