import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { ACTORS, islands } from "../../test/reference/any-world.ts";
import { inside } from "../../test/reference/inside.ts";

const database = testDatabase();
const ask = testClient(database);

describe("a filter that leaves nothing", () => {
  const NOTHING = "filter: { onlyPublishers: [] }";
  it.each([
    [
      `links(${NOTHING}) { totalCount nodes { id } leftOut { count } }`,
      { totalCount: 0, nodes: [], leftOut: [] },
    ],
    [`claims(${NOTHING}) { totalCount }`, { totalCount: 0 }],
    [
      `entity(id: "syria") { links(${NOTHING}) { totalCount } linkCounts(${NOTHING}) { count } }`,
      { links: { totalCount: 0 }, linkCounts: [] },
    ],
    [
      `neighborhood(ids: ["syria"], ${NOTHING}) { nodes { id } links { id } truncated hidden { count } }`,
      { nodes: [{ id: "syria" }], links: [], truncated: false, hidden: [] },
    ],
    [
      `commonNeighbors(ids: ["syria", "israel"], ${NOTHING}) { totalCount truncated }`,
      { totalCount: 0, truncated: false },
    ],
    [
      `timeline(${NOTHING}) { totalCount inWindow possibly undated orderOnly }`,
      { totalCount: 0, inWindow: 0, possibly: 0, undated: 0, orderOnly: 0 },
    ],
    [`contacts(${NOTHING}) { totalCount }`, { totalCount: 0 }],
    [
      `paths(from: ["syria"], to: ["israel"], ${NOTHING}) { truncated sentence paths { length } }`,
      {
        truncated: false,
        sentence:
          "No path of up to 6 links under this filter: no document that counts names Syria or Israel.",
        paths: [],
      },
    ],
    [
      `compareSources(a: "reuters", b: "alwaght", filter: { kinds: [] }) { onlyA { totalCount } onlyB { totalCount } }`,
      { onlyA: { totalCount: 0 }, onlyB: { totalCount: 0 } },
    ],
  ])("%s → %j", async (query, answer) => {
    const { data, errors } = await ask<{ found: unknown }>(`{ found: ${query} }`);
    expect(errors).toBeUndefined();
    expect(data.found).toEqual(answer);
  });
});

describe("an end of which nothing is told", () => {
  const sentenceOf = async (to: string, filter: string) => {
    const { data, errors } = await ask<{ paths: { sentence: string } }>(
      `{ paths(from: ["ron-dermer"], to: ["${to}"], filter: { ${filter} }) { sentence } }`,
    );
    expect(errors).toBeUndefined();
    return data.paths.sentence;
  };
  const NOTHING = "No path of up to 6 links under this filter: ";

  it("is said not to be named by the documents of that day", async () => {
    expect(await sentenceOf("ahmad-al-dalati", `knownBy: "2025-05-31"`)).toBe(
      `${NOTHING}no document published by 31 May 2025 names Ron Dermer.`,
    );
  });

  it("is told by the same words where it is many, and where sources are left out", async () => {
    const filter = `knownBy: "2025-12-31", onlyPublishers: ["axios"]`;
    expect(await sentenceOf("american-mediators", filter)).toBe(
      `${NOTHING}no document that counts and was published by 31 December 2025 names Ron Dermer or American mediators.`,
    );
  });

  it("is told by whom its name is used for, where no document speaks of it", async () => {
    expect(await sentenceOf("tel-aviv", "")).toBe(
      "No path of up to 6 links under this filter: no document speaks of the city Tel Aviv; 4 use the name for Israel.",
    );
    expect(await sentenceOf("tel-aviv", `excludePublishers: ["alwaght"]`)).toMatch(
      /no document that counts speaks of the city Tel Aviv; [123] uses? the name for Israel/,
    );
  });

  it("is not what is wrong where something counts about both", async () => {
    expect(await sentenceOf("ahmad-al-dalati", `kinds: [MET]`)).toBe(
      "No path of up to 6 links under this filter.",
    );
  });
});

it("an empty contacts sheet speaks of sources only where some are left out", async () => {
  const sentenceOf = async (filter: string) => {
    const { data } = await ask<{ contacts: { sentence: string } }>(
      `{ contacts(between: ["quneitra-province", "baku"]${filter}) { sentence } }`,
    );
    return data.contacts.sentence;
  };
  expect(await sentenceOf("")).toBe("No document tells of an occasion.");
  expect(await sentenceOf(", filter: {}")).toBe("No document tells of an occasion.");
  expect(await sentenceOf(`, filter: { knownBy: "2025-05-31" }`)).toBe(
    "The sources kept tell of no occasion.",
  );
  expect(await sentenceOf(`, filter: { during: { from: "2025-05-01" } }`)).toBe(
    "No occasion falls within the dates chosen.",
  );
});

it("between two components there is no path, and the search says that it was whole", async () => {
  const [a, b, c, d] = ACTORS as [string, string, string, string];
  await inside(database, islands([a, b], [c, d]), async (held) => {
    const { data, errors } = await testClient(held)(
      `query ($from: ID!, $to: ID!) { paths(from: [$from], to: [$to], maxLength: 8) {
        truncated searchedLength sentence paths { length } leftOut { count }
      } }`,
      { from: a, to: d },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      paths: {
        truncated: false,
        searchedLength: 8,
        sentence: "No path of up to 8 links.",
        paths: [],
        leftOut: [],
      },
    });
  });
});
