import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Links {
  totalCount: number;
  nodes: { id: string; evidence: string; documentNodes: { id: string }[] }[];
}
interface Comparison {
  onlyA: Links & { leftOut: { evidence: string; count: number }[] };
  onlyB: Links;
  both: Links;
  contradict: { __typename: string; id: string }[];
}
const FIELDS = `
  onlyA(first: 100) { totalCount leftOut { evidence count } nodes { id evidence } }
  onlyB(first: 100) { totalCount nodes { id evidence } }
  both(first: 100) { totalCount nodes { id evidence } }
  contradict { __typename ... on CuratedConflict { id } ... on ContestedLink { id } }`;

async function compared(a: string, b: string, filter = ""): Promise<Comparison> {
  const { data } = await ask<{ compareSources: Comparison }>(
    `query ($a: ID!, $b: ID!) { compareSources(a: $a, b: $b,
      filter: { lenses: [CONTACTS, SPEAKS_FOR, FORCE, POSITIONS, PRESSURE, OTHER] ${filter} }) { ${FIELDS} } }`,
    { a, b },
  );
  return data.compareSources;
}
const totals = ({ onlyA, onlyB, both }: Comparison) =>
  [onlyA, onlyB, both].map(({ totalCount }) => totalCount);
const idsOf = (conflicts: Comparison["contradict"]) => conflicts.map(({ id }) => id).sort();

describe("compareSources", () => {
  // Counted by hand over the seed's claims outside glossary and related.
  it("tells what each of two brings, and where they contradict", async () => {
    const found = await compared("reuters", "alwaght");
    expect(totals(found)).toEqual([46, 80, 21]);
    expect(idsOf(found.contradict)).toEqual([
      "conflict:x01-assad-fall-year",
      "conflict:x05-sequence",
      "conflict:x07-number-of-sources",
      "conflict:x08-rank-of-israelis",
      "conflict:x13-who-mediated",
      "conflict:x14-backchannel-identity",
      "conflict:x15-start-of-talks",
      "conflict:x25-normalisation-stance",
      "conflict:x28-deals-or-talks",
      "conflict:x38-why-druze",
      "conflict:x47-extent",
    ]);
  });

  it("counts an outlet as origin and as carrier", async () => {
    expect(totals(await compared("alwaght", "kurdistan24"))).toEqual([84, 23, 17]);
    // Daily8 printed the Reuters report, so Reuters has everything that Daily8 has.
    expect(totals(await compared("reuters", "daily8"))).toEqual([11, 0, 56]);
  });

  it("is the same the other way round", async () => {
    const [there, back] = await Promise.all([
      compared("reuters", "kurdistan24"),
      compared("kurdistan24", "reuters"),
    ]);
    expect(back.onlyB.nodes).toEqual(there.onlyA.nodes);
    expect(back.onlyA.nodes).toEqual(there.onlyB.nodes);
    expect(idsOf(back.contradict)).toEqual(idsOf(there.contradict));
  });

  it("shows a link by the claims of the one alone", async () => {
    const { onlyB } = await compared("reuters", "axios");
    for (const { id, evidence } of onlyB.nodes) {
      const { data } = await ask<{ link: { evidence: string } }>(
        `query ($id: ID!) { link(id: $id, filter: { onlyPublishers: ["axios"] }) { evidence } }`,
        { id },
      );
      expect(data.link.evidence, id).toBe(evidence);
    }
    expect(onlyB.nodes.length).toBeGreaterThan(0);
  });

  it("says how many of a grade not asked for it leaves out", async () => {
    const { onlyA } = await compared("alwaght", "reuters", ", evidence: [SINGLE]");
    const graded = onlyA.leftOut.reduce((sum, { count }) => sum + count, onlyA.totalCount);
    const whole = await compared(
      "alwaght",
      "reuters",
      ", evidence: [MULTI_ORIGIN, ECHOED, SINGLE, OPINION, STATEMENT, PLANNED, SPECULATED, SAID_NOT]",
    );
    expect(graded).toBe(whole.onlyA.totalCount);
    expect(onlyA.leftOut.map(({ evidence }) => evidence)).not.toContain("SINGLE");
  });

  it("finds nothing of an outlet that is left out", async () => {
    const found = await compared("reuters", "alwaght", `, excludePublishers: ["reuters"]`);
    expect(found.onlyA.totalCount + found.both.totalCount).toBe(0);
    expect(found.contradict).toEqual([]);
  });

  it("compares documents too, unsigned ones among them, and origins", async () => {
    const [unsigned, daily8] = ["doc:004_443fa11fabb25b56", "doc:003_4bc48f61549dbc2f"];
    const documents = await compared(unsigned, daily8);
    for (const { nodes } of [documents.onlyA, documents.onlyB]) expect(nodes).not.toEqual([]);
    const { data } = await ask<{
      compareSources: {
        sourceA: { kind: string; name: string };
        onlyA: { nodes: { claims: { nodes: { document: { id: string } }[] } }[] };
      };
    }>(
      `query ($a: ID!, $b: ID!) { compareSources(a: $a, b: $b) {
        sourceA { kind name } onlyA(first: 100) { nodes { claims { nodes { document { id } } } } }
      } }`,
      { a: unsigned, b: daily8 },
    );
    const { sourceA, onlyA } = data.compareSources;
    expect(sourceA).toEqual({ kind: "DOCUMENT", name: "Unsigned text, May 2025" });
    const seen = onlyA.nodes.flatMap(({ claims }) => claims.nodes.map((c) => c.document.id));
    expect(new Set(seen)).toEqual(new Set([unsigned]));

    const origin = await compared("origin:rewrite-004", "alwaght");
    expect(origin.onlyA.totalCount + origin.both.totalCount).toBeGreaterThan(0);
  });

  it("has no outlet to give where a document is compared, and says what to ask for", async () => {
    const { data, errors } = await ask(
      `{ compareSources(a: "doc:004_443fa11fabb25b56", b: "reuters") { a { id } } }`,
    );
    expect(data).toEqual({ compareSources: null });
    expect(errors?.[0]?.message).toBe("a: is no outlet here; ask for `sourceA`.");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_ARGUMENT", field: "a" });
  });

  it.each([
    ["reuters", "reuters", "b: must be another outlet"],
    ["doc:none", "reuters", 'a: there is no document "doc:none"'],
    ["reuters", "origin:none", 'b: there is no origin "origin:none"'],
    ["nobody", "reuters", 'a: there is no entity "nobody"'],
    ["reuters", "", 'b: there is no entity ""'],
  ])("refuses to compare %s with %s", async (a, b, message) => {
    const { errors } = await ask(
      `query ($a: ID!, $b: ID!) { compareSources(a: $a, b: $b) { truncated } }`,
      { a, b },
    );
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.["code"]).toBe("INVALID_ARGUMENT");
  });
});

describe("outlets", () => {
  it("tells the parts of each, and what no outlet stands for", async () => {
    interface Parts {
      documentNodes: { id: string }[];
      originNodes: { id: string; claimCount: number }[];
    }
    interface Row extends Parts {
      publisher: { id: string };
      originClaims: number;
      carriedClaims: number;
      documents: number;
      unnamedClaims: number;
      reliability: string | null;
    }
    const { data } = await ask<{ stats: { publishers: Row[] }; unnamedSources: Parts }>(`{
      stats { publishers { publisher { id } originClaims carriedClaims documents unnamedClaims
        reliability documentNodes { id } originNodes { id claimCount } } }
      unnamedSources { documentNodes { id } originNodes { id } }
    }`);
    const rows = data.stats.publishers;
    for (const row of rows) {
      expect(row.documentNodes, row.publisher.id).toHaveLength(row.documents);
      const claims = row.originNodes.reduce((sum, { claimCount }) => sum + claimCount, 0);
      expect(claims, row.publisher.id).toBe(row.originClaims);
      expect(row.unnamedClaims).toBeLessThanOrEqual(row.carriedClaims);
    }
    expect(rows.every(({ reliability }) => reliability === null)).toBe(true);
    expect(data.unnamedSources.documentNodes).toEqual([{ id: "doc:004_443fa11fabb25b56" }]);
    expect(data.unnamedSources.originNodes.map(({ id }) => id)).toEqual([
      "origin:analysts-001",
      "origin:local-sources-incursion",
      "origin:rewrite-004",
      "origin:syrian-hebrew-media-june",
      "origin:unspecified-reports-000",
      "origin:unspecified-reports-002",
    ]);
  });
});
