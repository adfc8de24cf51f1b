import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

describe("search", () => {
  const find = async (text: string) => {
    const { data } = await ask<{ search: { entity: { id: string }; matched: string }[] }>(
      "query ($text: String!) { search(text: $text) { entity { id } matched why score } }",
      { text },
    );
    return data.search;
  };
  it.each([
    ["Dallaty", "ahmad-al-dalati"],
    ["AL DALATI", "ahmad-al-dalati"],
    ["Ahmad Al-Dalati", "ahmad-al-dalati"],
    ["dalat", "ahmad-al-dalati"],
    ["Dalaty", "ahmad-al-dalati"],
    ["الدالاتي", "ahmad-al-dalati"],
    ["al-Jolani", "ahmed-al-sharaa"],
    ["HTS", "hayat-tahrir-al-sham"],
    ["Sharaa, Ahmed", "ahmed-al-sharaa"],
    ["נתניהו", "benjamin-netanyahu"],
  ])("%s finds %s first", async (text, id) => {
    const hits = await find(text);
    expect(hits[0]?.entity.id).toBe(id);
  });
  it.each([
    "",
    "   ",
    "al-",
    '()[]{}^"~*?:\\/+-!&&||',
    "\u0000",
    "\ud800",
    "😀",
    "AND OR NOT",
    "x".repeat(10_000),
    "\u202e\u200b",
  ])("answers %j without an error", async (text) => {
    expect(Array.isArray(await find(text))).toBe(true);
  });
});
