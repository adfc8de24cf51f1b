import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

const database = testDatabase();
const { ask, change, walk } = editorOf(database);

const FIELDS = `entity {
  id name attributes ... on Organization { wikidata }
  identifiers { scheme issuer value text written unique url sharedWith { name } }
}`;
interface Answered {
  id: string;
  name: string;
  attributes: string | null;
  wikidata: string | null;
  identifiers: { written: string; sharedWith: { name: string }[] }[];
}
const LEI = { scheme: "LEI", value: "529900T8BM49AURSDO55" };
const REGISTERED = { scheme: "REGISTRATION", issuer: "Corran", value: "HRB 77" };

const found = async (text: string) => {
  const { data } = await ask<{
    search: { entity: { id: string }; matched: string; rule: string; score: number }[];
  }>(`query ($text: String!) { search(text: $text) { entity { id } matched rule score } }`, {
    text,
  });
  return data.search;
};

const details = async (text: string, filter: object | null = null) => {
  const { data, errors } = await ask<{
    find: {
      counts: { place: string; count: number }[];
      nodes: { why: string; entity: { id: string }; matchedName: { value: string } }[];
    };
  }>(
    `query ($text: String!, $filter: LinkFilter) { find(text: $text, in: [DETAILS], filter: $filter) {
      counts { place count }
      nodes { why ... on EntityHit { entity { id } matchedName { value } } }
    } }`,
    { text, filter },
  );
  expect(errors).toBeUndefined();
  return data.find;
};

describe("identifiers and further details of an entity", () => {
  it("are kept, told, found, shared, changed and taken back", () =>
    walk(async (make) => {
      const company = async (name: string, more: object) => {
        const made = await make("createEntity", { name, kind: "COMPANY", ...more }, FIELDS);
        return made.entity as unknown as Answered;
      };
      const [one, two] = [unique("Alpha Trading"), unique("Beta Trading")];
      const first = await company(one, {
        identifiers: [LEI, REGISTERED],
        attributes: "Berth: quadrilobate | Flag: none",
      });
      expect(first.identifiers).toEqual([
        {
          ...LEI,
          issuer: null,
          text: `LEI ${LEI.value}`,
          written: `LEI: ${LEI.value}`,
          unique: true,
          url: `https://search.gleif.org/#/record/${LEI.value}`,
          sharedWith: [],
        },
        {
          ...REGISTERED,
          text: "company registration HRB 77 (Corran)",
          written: "REGISTRATION (Corran): HRB 77",
          unique: true,
          url: null,
          sharedWith: [],
        },
      ]);
      expect(first.attributes).toBe("Berth: quadrilobate | Flag: none");

      for (const text of [
        LEI.value,
        LEI.value.toLowerCase(),
        `LEI: ${LEI.value}`,
        `https://search.gleif.org/#/record/${LEI.value}`,
      ]) {
        expect(await found(text)).toEqual([
          { entity: { id: first.id }, matched: one, rule: "the same LEI", score: 1 },
        ]);
      }
      expect((await found("hrb77"))[0]?.rule).toBe("the same company registration");
      expect(await found(LEI.value.slice(0, 12))).toEqual([]);

      expect(await details("quadrilobate berth")).toEqual({
        counts: [{ place: "DETAILS", count: 1 }],
        nodes: [
          {
            why: "further details: has every word",
            entity: { id: first.id },
            matchedName: { value: one },
          },
        ],
      });
      // No claim speaks of it, so nothing of it counts under a filter.
      expect((await details("quadrilobate", { knownBy: "2025-06-01" })).nodes).toEqual([]);

      const second = await company(two, {
        identifiers: [{ ...REGISTERED, issuer: "corran", value: "hrb77" }],
      });
      expect(second.identifiers[0]?.sharedWith).toEqual([{ name: one }]);
      // Another register gives the same number to another.
      const third = await make(
        "updateEntity",
        { id: second.id, identifiers: [{ ...REGISTERED, issuer: "Velmora" }], wikidata: "Q858" },
        FIELDS,
      );
      expect(third.entity).toMatchObject({
        wikidata: "Q858",
        identifiers: [
          { written: "WIKIDATA: Q858" },
          { written: "REGISTRATION (Velmora): HRB 77", sharedWith: [] },
        ],
      });
      const differences = await make(
        "updateEntity",
        { id: first.id, identifiers: null, attributes: null },
        `${FIELDS} change { differences { field before after } }`,
      );
      expect(differences.entity).toMatchObject({ identifiers: [], attributes: null });
      expect(differences.change).toMatchObject({
        differences: [
          {
            field: "identifiers",
            before: `LEI ${LEI.value}; company registration HRB 77 (Corran)`,
            after: null,
          },
          { field: "further details", before: "Berth: quadrilobate | Flag: none", after: null },
        ],
      });
      expect(await found(LEI.value)).toEqual([]);
      expect((await details("quadrilobate")).nodes).toEqual([]);
    }));

  it("of a scheme that several may have are not told as shared", () =>
    walk(async (make) => {
      const vessel = async () => {
        const identifiers = [{ scheme: "CALL_SIGN", value: "XYZ9" }];
        const input = { name: unique("Vessel"), kind: "VESSEL", identifiers };
        return (await make("createEntity", input, FIELDS)).entity as unknown as Answered;
      };
      await vessel();
      expect((await vessel()).identifiers[0]).toMatchObject({ unique: false, sharedWith: [] });
      expect(await found("XYZ9")).toHaveLength(2);
    }));

  it.each([
    [{ scheme: "LEI", value: "5299" }, "identifiers.0.value", "of the form of this LEI"],
    [{ scheme: "REGISTRATION", value: "77" }, "identifiers.0.issuer", "must say who gives this"],
    [{ scheme: "OTHER", issuer: "a|b", value: "77" }, "identifiers.0.issuer", "must not hold ("],
    [{ scheme: "TAX", issuer: "Corran", value: "7|7" }, "identifiers.0.value", "must not hold |"],
  ])("that break a rule are refused by field: %o", async (one, field, rule) => {
    const input = { name: "Nobody", kind: "COMPANY", identifiers: [one] };
    const refused = await change(
      "createEntity",
      input,
      "",
      "... on InvalidInput { problems { field } }",
    );
    expect(refused).toMatchObject({ __typename: "InvalidInput", problems: [{ field }] });
    expect(refused.message).toContain(rule);
  });

  it("of one entity are each given once, and its details have names", async () => {
    const input = { name: "Nobody", kind: "COMPANY" };
    const twice = await change("createEntity", { ...input, identifiers: [LEI, LEI] });
    expect(twice.message).toContain("names LEI: 529900T8BM49AURSDO55 twice");
    const nameless = await change("createEntity", { ...input, attributes: "four" });
    expect(nameless.message).toContain("must be name and text such as Lot: 4");
  });

  it("come with a folder, a Wikidata item by itself too", async () => {
    const { data } = await ask(
      `{ entity(id: "afghanistan") { ... on State { wikidata } identifiers { written url } } }`,
    );
    expect(data).toEqual({
      entity: {
        wikidata: "Q889",
        identifiers: [{ written: "WIKIDATA: Q889", url: "https://www.wikidata.org/wiki/Q889" }],
      },
    });
    expect((await found("Q889"))[0]).toMatchObject({
      entity: { id: "afghanistan" },
      rule: "the same Wikidata item",
    });
  });
});
