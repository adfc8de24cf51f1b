import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { mergedInto } from "../../test/merged.ts";
import type { Database } from "../neo4j/database.ts";

const database = testDatabase();
const ask = testClient(database);

interface Claim {
  id: string;
  admitted: boolean;
  document: { publishedFirst: string | null; outlet: { id: string } | null };
  origin: { publisher: { id: string } | null } | null;
}
interface Found {
  __typename: string;
  id: string;
  editorView?: string | null;
  sidesLeftOut?: number;
  sides?: { claims: Claim[] }[];
  fact?: { values: { claims: Claim[] }[] };
}
const CLAIM = `id admitted document { publishedFirst outlet { id } } origin { publisher { id } }`;

async function conflicts(variables: Record<string, unknown>): Promise<Found[]> {
  const { data, errors } = await ask<{ conflicts: { totalCount: number; nodes: Found[] } }>(
    `query ($filter: LinkFilter, $status: [ConflictStatus!], $entities: [ID!]) {
      conflicts(filter: $filter, status: $status, entities: $entities, first: 100) {
        totalCount
        nodes {
          __typename
          ... on CuratedConflict { id editorView sidesLeftOut sides { claims { ${CLAIM} } } }
          ... on ContestedLink { id }
          ... on RivalFact { id fact { values { claims { ${CLAIM} } } } }
        }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  expect(data.conflicts.totalCount).toBe(data.conflicts.nodes.length);
  return data.conflicts.nodes;
}

const sidesOf = ({ sides, fact }: Found) => sides ?? fact?.values ?? [];
const ids = (claims: Claim[]) => claims.map(({ id }) => id);

describe("disagreements under a filter", () => {
  const outletsOf = ({ document, origin }: Claim) => [document.outlet?.id, origin?.publisher?.id];
  const FILTERS: [filter: object, lets: (claim: Claim) => boolean, open: number][] = [
    [
      { knownBy: "2025-06-01" },
      ({ document }) => (document.publishedFirst ?? "") <= "2025-06-01",
      17,
    ],
    [{ excludePublishers: ["reuters"] }, (claim) => !outletsOf(claim).includes("reuters"), 12],
    [{ onlyPublishers: ["alwaght"] }, (claim) => outletsOf(claim).includes("alwaght"), 9],
    [{ onlyPublishers: [] }, () => false, 0],
  ];

  it.each(FILTERS)(
    "%j: keeps what has two sides left, each with what counts",
    async (filter, lets, open) => {
      const all = await conflicts({});
      const kept = await conflicts({ filter });
      for (const conflict of all) {
        const left = sidesOf(conflict).map(({ claims }) => ids(claims.filter(lets)));
        const found = kept.find(({ id }) => id === conflict.id);
        const filled = left.filter((side) => side.length > 0);
        if (conflict.sides) expect(found !== undefined, conflict.id).toBe(filled.length > 1);
        if (!found) continue;
        expect(sidesOf(found).map(({ claims }) => ids(claims))).toEqual(filled);
        if (!conflict.sides) continue;
        expect(found.sidesLeftOut).toBe(left.length - filled.length);
        const whole =
          ids(conflict.sides.flatMap(({ claims }) => claims)).length === left.flat().length;
        expect(found.editorView).toBe(whole ? conflict.editorView : null);
      }
      const known = new Set(all.map(({ id }) => id));
      expect(kept.filter(({ id }) => !known.has(id))).toEqual([]);
      expect(await conflicts({ filter, status: ["CONTRADICTION", "UNRESOLVED"] })).toHaveLength(
        open,
      );
    },
  );

  it("hide an editor's view that weighs what was published later", async () => {
    const [before] = await conflicts({
      status: ["CONTRADICTION"],
      filter: { knownBy: "2025-06-01" },
    });
    expect(before).toMatchObject({
      id: "conflict:x01-assad-fall-year",
      editorView: null,
      sidesLeftOut: 0,
    });
    const [after] = await conflicts({
      status: ["CONTRADICTION"],
      filter: { knownBy: "2025-12-31" },
    });
    expect(after?.editorView).toMatch(/^Prefer December 2024/);
  });

  it("hide such a view also below a link", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!, $filter: LinkFilter) {
        claim(id: $id) { link { id } }
        links(first: 100, filter: $filter) { nodes { conflicts { id editorView sidesLeftOut } } }
      }`,
      { id: "claim:c001-005", filter: { knownBy: "2025-06-01" } },
    );
    expect(errors).toBeUndefined();
    const { links } = data as { links: { nodes: { conflicts: Found[] }[] } };
    const told = links.nodes.flatMap((link) => link.conflicts);
    expect(told.find(({ id }) => id === "conflict:x01-assad-fall-year")?.editorView).toBeNull();
    // Of two sides one was published later: it is counted, not told.
    expect(told.find(({ id }) => id === "conflict:x16-first-round")?.sidesLeftOut).toBe(1);
  });

  it("say nothing of a fact of which one value is left", async () => {
    const rivals = async (filter: object) =>
      (await conflicts({ filter })).flatMap(({ id, fact }) => (fact ? [id] : []));
    const DESIGNATION = "fact:agreement-1974:DESIGNATION";
    expect(await rivals({})).toContain(DESIGNATION);
    expect(await rivals({ excludePublishers: ["kurdistan24"] })).not.toContain(DESIGNATION);
  });

  it("are found by an entity they touch, and nobody's by an id that nobody has", async () => {
    const touching = await conflicts({ entities: ["united-arab-emirates"] });
    expect(touching.map(({ id }) => id)).toContain("conflict:x13-who-mediated");
    expect(await conflicts({ entities: ["nobody"] })).toEqual([]);
  });

  it("take a merged id for the survivor", async () => {
    await mergedInto(database, "united-arab-emirates", async (askMerged, merged) => {
      const { data } = await askMerged(
        `query ($entities: [ID!]) { conflicts(entities: $entities, first: 1) { nodes {
          ... on CuratedConflict { id }
        } } }`,
        { entities: [merged] },
      );
      expect(data).toEqual({ conflicts: { nodes: [{ id: "conflict:x13-who-mediated" }] } });
    });
  });

  it("are refused an impossible day", async () => {
    const { errors } = await ask(`{ conflicts(filter: { knownBy: "2025-02-30" }) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: "INVALID_ARGUMENT", field: "knownBy" },
    });
  });

  it("cost one round trip, whatever is asked for", async () => {
    const sent: string[] = [];
    const counting: Database = {
      ...database,
      read: (name, ...rest) => (sent.push(name), database.read(name, ...rest)),
    };
    const { errors } = await testClient(counting)(
      `{ conflicts(entities: ["syria", "israel"], filter: { knownBy: "2025-06-01" }, first: 100) {
        totalCount nodes { ... on CuratedConflict { topic editorView sides { statement } } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(sent).toEqual(["disagreements"]);
  });
});
