import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Found {
  truncated: boolean;
  searchedLength: number;
  sentence: string;
  leftOutTruncated: boolean;
  paths: { id: string; length: number }[];
}

async function find(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await ask<{ paths: Found }>(
    `query ($from: [ID!]!, $to: [ID!]!, $through: [ID!], $filter: LinkFilter, $maxLength: Int, $limit: Int) {
      paths(from: $from, to: $to, through: $through, filter: $filter, maxLength: $maxLength, limit: $limit, timeBudget: 20000) {
        truncated searchedLength sentence leftOutTruncated paths { id: plainId length }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  return data.paths;
}

describe("paths between sets of entities", { timeout: 120_000 }, () => {
  it.each([
    { from: ["united-states"], to: ["syria", "ron-dermer"] },
    { from: ["donald-trump"], to: ["ahmed-al-sharaa", "ahmad-al-dalati"] },
    { from: ["ron-dermer", "tom-barrack"], to: ["syria", "ahmad-al-dalati", "united-states"] },
    { from: ["ron-dermer"], to: ["ahmed-al-sharaa"], through: ["syria"] },
  ])("are the best of all pairs, however few are asked for: %j", async (ends) => {
    const many = await find({ ...ends, maxLength: 4, limit: 50 });
    expect(many).toMatchObject({ truncated: false, searchedLength: 4 });
    for (const limit of [1, 3, 5, 7]) {
      const few = await find({ ...ends, maxLength: 4, limit });
      expect(few.paths).toEqual(many.paths.slice(0, limit));
      expect(few.truncated).toBe(false);
    }
  });

  it("tell up to how many links every path was looked at, also past others", async () => {
    const ends = { from: ["ron-dermer"], to: ["ahmed-al-sharaa"], through: ["syria"] };
    const { paths, searchedLength } = await find({ ...ends, maxLength: 8, limit: 1 });
    expect(paths).toHaveLength(1);
    expect(searchedLength).toBeGreaterThanOrEqual(paths[0]?.length ?? 8);
  });

  it("are looked for only along links that the filter lets in", async () => {
    const found = await find({
      from: ["ron-dermer"],
      to: ["ahmad-al-dalati"],
      filter: { kinds: ["MET", "REPRESENTS"] },
      maxLength: 8,
      limit: 50,
    });
    expect(found).toMatchObject({ truncated: false, searchedLength: 8 });
    expect(found.paths.map(({ id }) => id)).toEqual([
      "path:ron-dermer>israel>syria>ahmad-al-dalati",
      "path:ron-dermer>israel>israeli-officials-paris>syrian-officials-paris>syria>ahmad-al-dalati",
      "path:ron-dermer>israel>israeli-security-officials>syrian-security-officials>syria>ahmad-al-dalati",
    ]);
  });

  it("say whether everything that is left out was counted", async () => {
    const ends = { from: ["ron-dermer"], to: ["ahmad-al-dalati"], maxLength: 3 };
    expect(await find(ends)).toMatchObject({ truncated: false, leftOutTruncated: false });
  });
});
