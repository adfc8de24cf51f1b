import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, type Result, unique } from "../../test/editor.ts";
import { expectLinksDerived } from "../../test/links-derived.ts";

const database = testDatabase();
const { ask, change, walk } = editorOf(database);

const REPORT = "origin:reuters-direct-talks";
const COMMENTARY = "origin:alwaght-on-reuters-000";
const ORIGIN = "origin { id text restsOn { id } root { id } }";

interface Graded {
  evidence: string;
  origins: number;
  claimCount: number;
}
async function talks(filter: object = {}): Promise<Graded | null> {
  const { data } = await ask<{ link: Graded | null }>(
    `query ($filter: LinkFilter) {
      link(id: "link:israel:MET:syria", filter: $filter) { evidence origins claimCount }
    }`,
    { filter },
  );
  return data.link;
}

const idOf = (result: Result) => (result.origin as { id: string }).id;

describe("an origin that rests on another", () => {
  it("counts as it, and goes and stays with it", async () => {
    const all = await talks();
    expect(all).toMatchObject({ evidence: "ECHOED", origins: 1 });
    const nothing = { evidence: "UNSUPPORTED", claimCount: 0 };
    expect(await talks({ excludeOrigins: [REPORT] })).toMatchObject(nothing);
    expect(await talks({ excludePublishers: ["reuters"] })).toMatchObject(nothing);
    expect(await talks({ onlyPublishers: ["reuters"] })).toEqual(all);
    // The commentary goes alone; with its outlet also what that printed of the report.
    expect(await talks({ excludeOrigins: [COMMENTARY] })).toMatchObject({
      claimCount: all!.claimCount - 1,
    });
  });

  it("may be made so and otherwise, and whatever stands on it follows", () =>
    walk(async (make) => {
      const apart = await make("updateOrigin", { id: COMMENTARY, restsOn: null }, ORIGIN);
      expect(apart.origin).toMatchObject({ text: "Alwaght", restsOn: null });
      expect(await talks()).toMatchObject({ evidence: "MULTI_ORIGIN", origins: 2 });
      expect(await talks({ excludePublishers: ["reuters"] })).toMatchObject({ claimCount: 1 });

      const description = unique("A digest of the commentary");
      const digest = await make(
        "createOrigin",
        { description, publisher: "alwaght", restsOn: REPORT },
        ORIGIN,
      );
      const between = idOf(digest);
      const over = await make("updateOrigin", { id: COMMENTARY, restsOn: between }, ORIGIN);
      expect(over.origin).toEqual({
        id: COMMENTARY,
        text: "Alwaght, on the Alwaght report, on the Reuters report",
        restsOn: { id: between },
        root: { id: REPORT },
      });
      expect(await talks()).toMatchObject({ evidence: "ECHOED", origins: 1 });
      // What changes far below reaches the claims above.
      await make("updateOrigin", { id: REPORT, publisher: "agence-france-presse" });
      expect(await talks({ excludePublishers: ["agence-france-presse"] })).toMatchObject({
        claimCount: 0,
      });
      await expectLinksDerived(database);
    }));

  it("never rests on itself, nor over too many others", () =>
    walk(async (make) => {
      const refused = async (input: object) =>
        (await change("updateOrigin", { ...input }, "", "... on InvalidInput { problems { field rule } }")) // prettier-ignore
        .problems;
      const back = [{ field: "restsOn", rule: "leads back to the origin itself" }];
      expect(await refused({ id: REPORT, restsOn: REPORT })).toEqual(back);
      expect(await refused({ id: REPORT, restsOn: COMMENTARY })).toEqual(back);
      expect(await refused({ id: REPORT, restsOn: "doc:004_443fa11fabb25b56" })).toEqual([
        { field: "restsOn", rule: "must be the id of an origin" },
      ]);

      let under = REPORT;
      for (let n = 0; n < 8; n++) {
        const description = unique("A layer");
        under = idOf(await make("createOrigin", { description, restsOn: under }, ORIGIN));
      }
      const deep = [{ field: "restsOn", rule: "leads over more than 8 origins" }];
      expect(await refused({ id: "origin:kurdistan24-own", restsOn: under })).toEqual(deep);
      expect(await refused({ id: REPORT, restsOn: "origin:afp-paris" })).toEqual(deep);
    }));

  it("is told beforehand with the grades that change, and changes nothing by that", async () => {
    const { data, errors } = await ask<{ previewOrigin: object }>(
      `query ($input: UpdateOriginInput!) { previewOrigin(input: $input) {
        __typename
        ... on ChangePreview {
          sentence
          gained { nodes { before after link { id: plainId } } }
          lostGrade { totalCount }
        }
        ... on Refusal { message }
      } }`,
      { input: { id: COMMENTARY, restsOn: null } },
    );
    expect(errors).toBeUndefined();
    expect(data.previewOrigin).toMatchObject({
      __typename: "ChangePreview",
      gained: {
        nodes: expect.arrayContaining([
          { before: "ECHOED", after: "MULTI_ORIGIN", link: { id: "link:israel:MET:syria" } },
        ]),
      },
    });
    expect(await talks()).toMatchObject({ evidence: "ECHOED" });
  });

  it("is found by words of its description and publisher", async () => {
    const { data } = await ask<{ origins: { totalCount: number; nodes: { id: string }[] } }>(
      `{ origins(matching: "reuters exclusive", first: 5) { totalCount nodes { id } } }`,
    );
    expect(data.origins).toEqual({ totalCount: 1, nodes: [{ id: REPORT }] });
  });
});
