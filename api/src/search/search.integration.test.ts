import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Hit {
  entity: { id: string; name: string };
  matched: string;
  matchedName: { documents: { id: string }[] };
  why: string;
  score: number;
}

const SEARCH = `query ($text: String!, $transliterate: Boolean, $kinds: [EntityKind!]) {
  search(text: $text, transliterate: $transliterate, kinds: $kinds) {
    entity { id name } matched matchedName { documents { id } } why score
  }
}`;

const find = async (text: string, more: Record<string, unknown> = {}) => {
  const { data } = await ask<{ search: Hit[] }>(SEARCH, { text, ...more });
  return data.search;
};

describe("search", () => {
  it.each([
    ["Dallaty", "ahmad-al-dalati", "transliteration: has every word"],
    ["AL DALATI", "ahmad-al-dalati", "short form: the whole name"],
    ["dalat", "ahmad-al-dalati", "short form: begins so"],
    ["الدالاتي", "ahmad-al-dalati", "native name: has every word"],
    ["Shaibani", "asaad-al-shaybani", "short form: the whole name"],
    ["Chaibani", "asaad-al-shaybani", "short form: sounds the same"],
    ["Golani", "ahmed-al-sharaa", "nom de guerre: the whole name"],
    ["Jaulani", "ahmed-al-sharaa", "nom de guerre: sounds the same in another script"],
    ["الجولاني", "ahmed-al-sharaa", "nom de guerre: the whole name"],
    ["Abu Muhammad Golani", "ahmed-al-sharaa", "nom de guerre: sounds the same"],
    ["Sharaa, Ahmed", "ahmed-al-sharaa", "transliteration: has every word"],
    ["A. Sharaa", "ahmed-al-sharaa", "name: fits the initials"],
    ["Дермер", "ron-dermer", "name: sounds the same in another script"],
    ["Dr. Ron Dermer", "ron-dermer", "name: sounds the same"],
    ["נתניהו", "benjamin-netanyahu", "native name: has every word"],
    ["netan", "benjamin-netanyahu", "short form: begins so"],
    ["Tommaso Barrack", "tom-barrack", "name: has another form of the name"],
    ["Хизбалла", "hezbollah", "transliteration: sounds the same in another script"],
    ["Hizb Allah", "hezbollah", "transliteration: sounds the same"],
    ["HTS", "hayat-tahrir-al-sham", "abbreviation: the whole name"],
    ["UAE", "united-arab-emirates", "abbreviation: the whole name"],
    ["TOI", "times-of-israel", "name: its initials"],
    ["defense israel forces", "israeli-military", "name: has every word, in another order"],
    ["U.A.E.", "united-arab-emirates", "abbreviation: the whole name"],
    ["EAU", "united-arab-emirates", "name: means the same"],
    ["VAE", "united-arab-emirates", "name: means the same"],
    ["ОАЭ", "united-arab-emirates", "name: means the same in another script"],
    ["Vereinigte Arabische Emirate", "united-arab-emirates", "name: means the same"],
    ["al-Sharaa's", "ahmed-al-sharaa", "short form: the whole name"],
    ["Netanyahu’s", "benjamin-netanyahu", "short form: the whole name"],
    ["ELGOLANI", "ahmed-al-sharaa", "nom de guerre: sounds the same"],
    ["аш-Шараа", "ahmed-al-sharaa", "short form: sounds the same in another script"],
    ["ביבי", "benjamin-netanyahu", "name: has another form of the name"],
    ["حوثی", "ansarullah", "name: sounds alike in another script"],
    ["الحوثيين", "ansarullah", "name: sounds alike in another script"],
  ])("%s finds %s first", async (text, id, why) => {
    const [hit] = await find(text);
    expect(hit?.entity.id).toBe(id);
    expect(hit?.why.split(": ")[1]).toBe(why.split(": ")[1]);
  });

  it.each([
    ["Dallaty", "Ahmed al-Dallaty", ["000"]],
    ["Jolani", "Jolani", ["000", "002"]],
    ["JOLANI", "Jolani", ["000", "002"]],
  ])("says where “%s” itself is printed", async (text, matched, printed) => {
    const [hit] = await find(text);
    expect(hit?.matched.replace(/^al-/i, "")).toBe(matched);
    const documents = hit!.matchedName.documents.map(({ id }) => id.slice("doc:".length, 7));
    expect(documents.toSorted()).toEqual(printed);
  });

  it("gives each entity a name may mean, with how often it is printed so", async () => {
    const [body, city] = await find("Damascus");
    expect(body?.entity.name).toBe("Syrian interim government");
    expect(body?.why).toBe("metonym, printed as “Damascus” in 3 documents: the whole name");
    expect(body?.matchedName.documents).toHaveLength(3);
    expect(city?.entity.name).toBe("Damascus");
    expect(city?.matched).toBe("Damascus");
  });

  it("stays with the letters and the script where it is told not to transliterate", async () => {
    expect(await find("Дермер", { transliterate: false })).toEqual([]);
    const [hit] = await find("نتنياهو", { transliterate: false });
    expect(hit?.matched).toBe("بنيامين نتنياهو");
    const [same] = await find("Dermer", { transliterate: false });
    expect(same?.entity.id).toBe("ron-dermer");
  });

  it.each([
    ["golan", "golan-heights", "ahmed-al-sharaa"],
    ["Syrian Foreign Minister", "asaad-al-shaybani", "syrian-foreign-ministry"],
    ["al-Sharaa’s", "ahmed-al-sharaa", "sharaa-white-house-visit"],
  ])("%s, written exactly so, finds %s before %s", async (text, written, alike) => {
    const found = (await find(text)).map(({ entity }) => entity.id);
    expect(found[0]).toBe(written);
    expect(found).toContain(alike);
  });

  it("knows capitals in other languages", async () => {
    for (const text of ["Dimashq", "Damaskus", "Дамаск", "Şam"]) {
      expect((await find(text)).map(({ matched }) => matched)).toContain("Damascus");
    }
  });

  it("finds only the kinds asked for", async () => {
    const [city, ...others] = await find("Damascus", { kinds: ["CITY"] });
    expect(city?.entity.name).toBe("Damascus");
    expect(others.every(({ entity }) => entity.name !== "Syrian interim government")).toBe(true);
  });

  it("finds a rare kind behind more than a hundred names of other kinds that fit better", async () => {
    const found = await ask<{ search: { entity: { kind: string } }[] }>(
      `{ search(text: "s", kinds: [VISIT, CLASH]) { entity { kind } } }`,
    );
    const kinds = found.data.search.map(({ entity }) => entity.kind);
    expect([...new Set(kinds)].toSorted()).toEqual(["CLASH", "VISIT"]);
  });

  it.each([
    "",
    "   ",
    "al-",
    '()[]{}^"~*?:\\/+-!&&||',
    "folded:syria OR key:sr*",
    "\u0000",
    "Der\u0000mer",
    "\ud800",
    "😀",
    "AND OR NOT",
    "x".repeat(10_000),
    "Ahmed ".repeat(2_000),
    "\u202e\u200b",
  ])("answers %j without an error", async (text) => {
    expect(Array.isArray(await find(text))).toBe(true);
  });

  it.each(["Der\u200bmer", "\u202eDermer\u202c", "Dermer😀", "D\u0301ermer"])(
    "reads through %j",
    async (text) => {
      expect((await find(text))[0]?.entity.id).toBe("ron-dermer");
    },
  );
});
