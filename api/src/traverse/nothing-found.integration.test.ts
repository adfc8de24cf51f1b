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
      `neighborhood(ids: ["syria"], ${NOTHING}) { nodes { id } links { id } truncated hidden { id } }`,
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
      { truncated: false, sentence: "No path of up to 6 links under this filter.", paths: [] },
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
        sentence: "No path of up to 8 links under this filter.",
        paths: [],
        leftOut: [],
      },
    });
  });
});
