import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

const MET = "link:israel:NEGOTIATED_WITH:syria";
const LINK =
  "query ($id: ID!, $filter: LinkFilter) { link(id: $id, filter: $filter) { id plainId evidence claimCount } }";

interface View {
  id: string;
  plainId: string;
  evidence: string;
  claimCount: number;
}
async function view(filter: object | null, id = MET): Promise<View> {
  const { data, errors } = await ask<{ link: View }>(LINK, { id, filter });
  expect(errors).toBeUndefined();
  return data.link;
}
async function node(id: string): Promise<View | null> {
  const { data, errors } = await ask<{ node: View | null }>(
    "query ($id: ID!) { node(id: $id) { ... on Link { id plainId evidence claimCount } } }",
    { id },
  );
  expect(errors).toBeUndefined();
  return data.node;
}

describe("the id of a link (R33)", () => {
  it.each([
    null,
    {},
    { lenses: ["CONTACTS"] },
    { kinds: ["NEGOTIATED_WITH"], direction: "OUTGOING" },
    { evidence: ["MULTI_ORIGIN"], minOrigins: 2, contested: true },
    { includePossible: true, includeUndated: true, includeBackground: false },
    { excludePublishers: [] },
  ])("is plain where the filter says nothing of claims: %j", async (filter) => {
    expect((await view(filter)).id).toBe(MET);
  });

  it.each([
    { knownBy: "2025-05-15" },
    { during: { from: "2025-01-01" } },
    { excludePublishers: ["reuters"] },
    { onlyPublishers: [] },
    { excludeDocuments: ["doc:001_6ce460a0ba103162"] },
    { includeBackground: true },
    { natures: ["REPORTING"] },
  ])("tells which claims count, and node() gives that view back: %j", async (filter) => {
    const seen = await view(filter);
    expect(seen).toMatchObject({ plainId: MET, id: expect.stringMatching(/^link:[^~]+~1/) });
    expect(await node(seen.id)).toEqual(seen);
    expect(await view(null, seen.id)).toEqual(seen);
    // Filters do not nest.
    expect(await view({}, seen.id)).toEqual(await view(null));
  });

  it("is the same however the same filter is written", async () => {
    const one = await view({
      excludePublishers: ["reuters", "alwaght", "reuters"],
      lenses: ["FORCE"],
    });
    const other = await view({ excludePublishers: ["alwaght", "reuters"], includePossible: true });
    expect(one.id).toBe(other.id);
  });

  it("is a hash where the filter is long, which only link() reads again", async () => {
    const { data } = await ask<{ documents: { nodes: { id: string }[] } }>(
      "{ documents(first: 8) { nodes { id } } }",
    );
    const filter = { excludeDocuments: data.documents.nodes.map(({ id }) => id) };
    const seen = await view(filter);
    expect(seen.id).toMatch(/^link:israel:NEGOTIATED_WITH:syria~h[\w-]{22}$/);
    expect(await node(seen.id)).toBeNull();
    expect(await view(filter, seen.plainId)).toEqual(seen);
  });

  const suffixed = (filter: unknown) =>
    `${MET}~1${Buffer.from(JSON.stringify(filter)).toString("base64url")}`;

  it("still answers where what its suffix names has gone", async () => {
    const { claimCount } = await view(null);
    expect(await node(suffixed({ excludePublishers: ["long-gone"] }))).toMatchObject({
      claimCount,
    });
  });

  it.each([
    "~",
    "~1",
    "~1!",
    "~2e30",
    `~1${Buffer.from('{"knownBy":5}').toString("base64url")}`,
    `~1${Buffer.from('{"knownBy":"2025-02-31"}').toString("base64url")}`,
    `~1${Buffer.from('{"excludePublishers":[{"a":1}]}').toString("base64url")}`,
    `~1${Buffer.from('{"seenAs":"x"}').toString("base64url")}`,
    `~1${Buffer.from('{"lenses":["FORCE"]}').toString("base64url")}`,
    `~1${Buffer.from("null").toString("base64url")}`,
  ])("is none with a suffix that nothing here makes: %s", async (suffix) => {
    expect(await node(MET + suffix)).toBeNull();
  });
});

describe("ids of other views", () => {
  it("are of sources that no filter chooses, where two are compared", async () => {
    const { data } = await ask<{ compareSources: { both: { nodes: View[] } } }>(`{
      compareSources(a: "doc:001_6ce460a0ba103162", b: "doc:002_b4a5bf619d395079") {
        both { nodes { id plainId evidence claimCount } }
        onlyA { nodes { id plainId } } onlyB { nodes { id plainId } }
      }
    }`);
    const links = Object.values(data.compareSources).flatMap(({ nodes }) => nodes);
    expect(links.length).toBeGreaterThan(0);
    for (const { id, plainId } of links) expect(id).toMatch(new RegExp(`^${plainId}~h[\\w-]{22}$`));
  });

  it("differ with the filter, and are nobody else's", async () => {
    const VIEWS = `query ($filter: LinkFilter) {
      contacts(between: ["syria", "israel"], filter: $filter) { nodes { id plainId event { id } } }
      flat: contacts(between: ["syria", "israel"], rollUp: false, filter: $filter) { nodes { id } }
      paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], filter: $filter) { paths { id plainId } }
      conflicts(first: 100, filter: $filter) { nodes {
        ... on ContestedLink { id link { id } } ... on RivalFact { id plainId } } }
      neighborhood(ids: ["syria", "israel"], depth: 2, filter: $filter) { collapseEvents { id plainId } links { id } }
    }`;
    const seen = new Map<string, string>();
    for (const filter of [null, { knownBy: "2025-06-01" }, { includeBackground: true }]) {
      const { data, errors } = await ask<object>(VIEWS, { filter });
      expect(errors).toBeUndefined();
      const places = new Map<string, string>();
      for (const { id, at } of idsIn(data)) {
        // A fact is told by its claims alone, which several filters may let in.
        if (!id.includes("~h") || id.startsWith("fact:")) continue;
        // One answer may hold a view twice, another filter or type never the same.
        const what = at.replace(/\d+|^\/(flat|contacts)/g, "");
        expect(places.get(id) ?? what).toBe(what);
        places.set(id, what);
        expect(seen.get(id)).toBeUndefined();
      }
      for (const id of places.keys()) seen.set(id, "");
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

function idsIn(value: unknown, at = ""): { id: string; at: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === "id" && typeof inside === "string"
      ? [{ id: inside, at }]
      : idsIn(inside, `${at}/${key}`),
  );
}
