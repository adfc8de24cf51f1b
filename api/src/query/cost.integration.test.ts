import { describe, expect, it } from "vitest";
import { testApp } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const app = testApp(testDatabase());

async function send(query: string, accept = "application/json") {
  const response = await app.request("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", "x-backchannel": "1", accept },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as {
    data?: object;
    errors?: { message: string; extensions: object }[];
    extensions?: { cost: { asked: number; limit: number } };
  };
  return { status: response.status, ...answer };
}

const costOf = async (query: string) => (await send(query)).extensions?.cost.asked ?? NaN;
const TOO_MUCH =
  "{ links(first: 100) { nodes { claims(first: 100) { nodes { conflicts { links { id } } } } } } }";

describe("the cost of a query", () => {
  it("counts the objects of a page, not their fields", async () => {
    expect(await costOf("{ entities(first: 100) { nodes { id } } }")).toBe(101);
    expect(
      await costOf(
        "{ entities(first: 100) { totalCount pageInfo { endCursor } edges { cursor node { id name kind kindLabel look unnamed degree note version reliability families } } } }",
      ),
    ).toBe(101);
  });

  it("counts more than twenty fields of an object as another", async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: name`).join(" ");
    expect(await costOf(`{ entities(first: 100) { nodes { ${names(19)} } } }`)).toBe(101);
    expect(await costOf(`{ entities(first: 100) { nodes { ${names(45)} } } }`)).toBe(301);
  });

  it("does not count what comes with its row, and what is skipped", async () => {
    const claims = (fields: string) => `{ claims(first: 100) { nodes { ${fields} } } }`;
    const plain = await costOf(claims("id"));
    expect(await costOf(claims("document { citation outlet { name } }"))).toBe(plain);
    expect(await costOf(claims("id conflicts @skip(if: true) { id }"))).toBe(plain);
    expect(await costOf(claims("id conflicts @include(if: true) { id }"))).toBeGreaterThan(plain);
  });

  it.each([
    "{ entities(first: 100) { nodes { links(first: 25) { nodes { claims(first: 25) { nodes { statement document { citation } } } } } } } }",
    '{ entity(id: "syria") { links(first: 100) { nodes { claims(first: 100) { nodes { statement document { citation outlet { name } } origin { publisher { name } } } } } } } }',
    '{ paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], limit: 50) { paths { sentence links { claims(first: 25) { nodes { statement } } } } } }',
  ])("of an ordinary question is admitted: %s", async (query) => {
    const { status, data, errors } = await send(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    expect(status).toBe(200);
  });

  it("of a neighbourhood grows with its limit", async () => {
    const near = (limit: number) =>
      costOf(
        `{ neighborhood(ids: ["syria"], limit: ${limit}) { nodes { name } links { id } hidden { count } } }`,
      );
    expect(Math.round((await near(2_000)) / (await near(100)))).toBe(20);
  });

  it.each([
    ["first", (n: number) => `{ links(first: ${n}) { nodes { id } } }`],
    [
      "limit of paths",
      (n: number) => `{ paths(from: ["syria"], to: ["israel"], limit: ${n}) { paths { length } } }`,
    ],
    ["first of a search", (n: number) => `{ search(text: "Damascus", first: ${n}) { why } }`],
    [
      "first of carriers",
      (n: number) => `{ stats { publishers { carriers(first: ${n}) { id } } } }`,
    ],
    ["ids", (n: number) => `{ nodes(ids: ${JSON.stringify(Array(n).fill("syria"))}) { id } }`],
  ])("counts %s once", async (_what, query) => {
    const [none, ten, thirty] = await Promise.all([1, 11, 31].map((n) => costOf(query(n))));
    expect(ten! - none!).toBeGreaterThan(0);
    expect(thirty! - none!).toBe(3 * (ten! - none!));
  });
});

describe("a query that costs too much", () => {
  it("is told what it asked and what the limit is", async () => {
    const { data, errors, extensions } = await send(TOO_MUCH);
    expect(data).toBeUndefined();
    expect(extensions!.cost.limit).toBe(100_000);
    expect(extensions!.cost.asked).toBeGreaterThan(100_000);
    const asked = extensions!.cost.asked.toLocaleString("en-GB");
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`a cost of ${asked}; the limit is 100,000.`),
        extensions: { code: "QUERY_TOO_LARGE" },
      },
    ]);
  });

  it.each([
    ["application/graphql-response+json", 400],
    ["application/json", 200],
  ])("is refused over HTTP as GraphQL over HTTP says for %s: %i", async (accept, status) => {
    expect((await send(TOO_MUCH, accept)).status).toBe(status);
    expect((await send("{ __typename }", accept)).status).toBe(200);
  });
});
