import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Hit {
  __typename: string;
  place: string;
  why: string;
  score: number;
  passages: { part: string; text: string; matches: { start: number; end: number }[] }[];
  entity?: { id: string };
  claim?: { id: string };
  document?: { id: string };
  conflict?: { id: string; editorView: string | null };
}
interface Page {
  nodes: Hit[];
  counts: { place: string; count: number; withEveryWord: number; capped: boolean }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const FIND = `query ($text: String!, $in: [FindPlace!], $filter: LinkFilter, $first: Int, $after: String) {
  find(text: $text, in: $in, filter: $filter, first: $first, after: $after) {
    nodes {
      __typename place why score
      passages { part text matches { start end } }
      ... on EntityHit { entity { id } }
      ... on ClaimHit { claim { id } }
      ... on DocumentHit { document { id } }
      ... on ConflictHit { conflict { id editorView } }
    }
    counts { place count withEveryWord capped }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const find = async (text: string, more: Record<string, unknown> = {}): Promise<Page> => {
  const { data, errors } = await ask<{ find: Page }>(FIND, { text, ...more });
  expect(errors).toBeUndefined();
  return data.find;
};
const idOf = ({ entity, claim, document, conflict }: Hit) =>
  (entity ?? claim ?? document ?? conflict)!.id;
/** The marked words of a hit, as they appear in its passages. */
const marked = ({ passages }: Hit) =>
  passages.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)));
const saying = (text: string, more: Record<string, unknown> = {}) =>
  find(text, { in: ["STATEMENTS"], ...more });

describe("find", () => {
  it("finds what is said, with the words marked in it", async () => {
    const { nodes, counts } = await saying("offer");
    expect(nodes.map(idOf)).toEqual(["claim:c002-041", "claim:c002-043", "claim:c002-042"]);
    expect(nodes[0]).toMatchObject({
      __typename: "ClaimHit",
      why: "statement: has the word",
      passages: [
        {
          part: "STATEMENT",
          text: "Credited for the Israeli offer.",
          matches: [{ start: 25, end: 30 }],
        },
      ],
    });
    expect(counts).toEqual([{ place: "STATEMENTS", count: 3, withEveryWord: 3, capped: false }]);
  });

  it.each([
    ["who mediated", "claim:c000-083", ["mediate"], "statement: has the word"],
    ["OFFERS?", "claim:c002-041", ["offer"], "statement: has the word"],
    ["security in Sweida", "claim:c001-015", ["security", "Sweida"], "statement: has every word"],
    ["head of security", "claim:c003-012", ["head", "security"], "role: has every word"],
    [
      "governor الدالاتي",
      "claim:c003-011",
      ["governor"],
      "statement, about Ahmad al-Dalati: has every word",
    ],
    [
      "go-betweens mediated",
      "claim:c003-003",
      ["Go", "betweens"],
      "statement, says who “mediated for”: has every word",
    ],
    [
      "protec buffer",
      "claim:c002-042",
      ["protected", "buffer"],
      "statement: has words that begin so",
    ],
  ])("%s finds %s", async (text, id, words, why) => {
    const { nodes } = await saying(text, { first: 50 });
    const hit = nodes.find((node) => idOf(node) === id);
    expect(hit?.why).toBe(why);
    expect(marked(hit!)).toEqual(words);
  });

  it("puts first what has every word, and leaves out what has less than half", async () => {
    const { nodes, counts } = await saying("security in Sweida", { first: 50 });
    const whole = nodes.filter(({ why }) => !why.includes("1 of 2"));
    expect(idOf(nodes[0]!)).toBe("claim:c001-015");
    expect(nodes.slice(0, whole.length)).toEqual(whole);
    expect(counts[0]).toMatchObject({ withEveryWord: whole.length });
    const { counts: of } = await saying("zebra quagga okapi security");
    expect(of[0]).toMatchObject({ count: 0 });
  });

  it("finds documents by title and outlet, and notes of editors", async () => {
    const titles = await find("Reuters exclusive", { in: ["DOCUMENTS"] });
    expect(titles.nodes[0]).toMatchObject({
      __typename: "DocumentHit",
      place: "DOCUMENTS",
      document: { id: "doc:003_4bc48f61549dbc2f" },
      why: "title: has every word",
    });
    const notes = await find("who mediated", { in: ["NOTES"] });
    expect(notes.nodes.map(idOf)).toContain("conflict:x13-who-mediated");
    const noted = await find("page furniture", { in: ["NOTES"] });
    expect(noted.nodes[0]).toMatchObject({ __typename: "DocumentHit", place: "NOTES" });
    expect(noted.nodes[0]!.passages[0]!.part).toBe("NOTE");
  });

  it("finds all kinds at once, names first, and counts each", async () => {
    const { nodes, counts, totalCount } = await find("Paris", { first: 50 });
    expect(nodes[0]).toMatchObject({ __typename: "EntityHit", entity: { id: "paris" } });
    expect(new Set(nodes.map(({ place }) => place))).toEqual(
      new Set(["NAMES", "STATEMENTS", "DOCUMENTS", "NOTES"]),
    );
    expect(totalCount).toBe(counts.reduce((sum, { count }) => sum + count, 0));
  });

  it("pages through everything once", async () => {
    const { nodes: whole, totalCount } = await find("Sweida", { first: 50 });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await find("Sweida", { first: 7, after });
      seen.push(...page.nodes.map((hit) => `${hit.place} ${idOf(hit)}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
    expect(seen.slice(0, 50)).toEqual(whole.map((hit) => `${hit.place} ${idOf(hit)}`));
  });

  it("finds only what the sources and days of a filter leave", async () => {
    const all = await saying("Paris", { first: 50 });
    const early = await saying("Paris", { first: 50, filter: { knownBy: "2025-06-01" } });
    expect(all.nodes.map(idOf)).toContain("claim:c002-034");
    expect(early.nodes.map(idOf)).not.toContain("claim:c002-034");
    const without = await saying("mediating", {
      first: 50,
      filter: { excludePublishers: ["reuters"] },
    });
    expect(without.nodes.map(idOf)).toContain("claim:c000-083");
    expect(without.nodes.map(idOf)).not.toContain("claim:c004-016");
    expect(without.counts[0]!.count).toBe(without.nodes.length);
    const paris = await find("Paris", { in: ["NAMES"], filter: { knownBy: "2025-06-01" } });
    expect(paris.nodes.map(idOf)).not.toContain("paris-round");
  });

  it("never shows a note that rests on what the filter leaves out", async () => {
    const { nodes } = await find("who mediated", {
      in: ["NOTES"],
      first: 50,
      filter: { excludePublishers: ["reuters"] },
    });
    for (const { passages } of nodes) {
      expect(passages.every(({ part }) => part !== "VIEW")).toBe(true);
    }
  });

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a word that says nothing", "who"],
    ["operators", '()[]{}^"~*?:\\/+-!&&||<>@#.&'],
    ["a query of Lucene's", "words:offer OR _syria /.*/"],
    ["words of Lucene's", "AND OR NOT"],
    ["a null", "of\u0000fer"],
    ["half a character", "\ud800"],
    ["a picture", "😀"],
    ["a word without end", "x".repeat(10_000)],
    ["words without end", "offer ".repeat(2_000)],
    ["marks of direction", "\u202e\u200b"],
    ["a script that parts no words", "和平"],
  ])("answers %s", async (_what, text) => {
    expect(Array.isArray((await find(text)).nodes)).toBe(true);
  });

  it("refuses what is no cursor of this list, and more than it gives", async () => {
    const foreign = await ask(FIND, { text: "offer", after: "bm9wZQ" });
    expect(foreign.errors?.[0]?.message).toContain("is not a cursor of this list");
    const many = await ask(FIND, { text: "offer", first: 51 });
    expect(many.errors?.[0]?.message).toContain("must be from 0 to 50");
  });
});
