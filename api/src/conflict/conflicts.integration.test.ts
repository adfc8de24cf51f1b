import { describe, expect, it } from "vitest";
import { note } from "../../test/note.ts";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { mergedInto } from "../../test/merged.ts";
import { takenBack } from "../../test/taken-back.ts";
import { deriveLinks } from "../derive/derive.ts";
import { settleColumns } from "../derive/settle-claims.ts";
import type { Database, Transaction } from "../neo4j/database.ts";

const database = testDatabase();
const ask = testClient(database);

interface Claim {
  id: string;
  document: { publishedFirst: string | null; outlet: { id: string } | null };
  origin: (Published & { root: Published }) | null;
}
type Published = { publisher: { id: string } | null };
interface Found {
  __typename: string;
  id: string;
  editorView?: string | null;
  sidesLeftOut?: number;
  sides?: { claims: Claim[] }[];
  fact?: { values: { claims: Claim[] }[] };
}
const CLAIM = `id document { publishedFirst outlet { id } } origin { publisher { id } root { publisher { id } } }`;

async function conflicts(variables: Record<string, unknown>): Promise<Found[]> {
  const { data, errors } = await ask<{
    conflicts: { totalCount: number; nodes: (Found & { under?: Partial<Found> })[] };
  }>(
    `query ($filter: LinkFilter, $status: [ConflictStatus!], $entities: [ID!]) {
      conflicts(filter: $filter, status: $status, entities: $entities, first: 100) {
        totalCount
        nodes {
          __typename
          ... on CuratedConflict {
            id under(filter: $filter) { editorView sidesLeftOut sides { claims { ${CLAIM} } } }
          }
          ... on ContestedLink { id: plainId }
          ... on RivalFact { id: plainId fact { values { claims { ${CLAIM} } } } }
        }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  expect(data.conflicts.totalCount).toBe(data.conflicts.nodes.length);
  return data.conflicts.nodes.map(({ under, ...found }) => ({ ...found, ...under }));
}

const sidesOf = ({ sides, fact }: Found) => sides ?? fact?.values ?? [];
const ids = (claims: Claim[]) => claims.map(({ id }) => id);

describe("disagreements under a filter", () => {
  const outletsOf = ({ document, origin }: Claim) => [
    document.outlet?.id,
    origin?.publisher?.id,
    origin?.root.publisher?.id,
  ];
  const FILTERS: [filter: object, lets: (claim: Claim) => boolean, open: number][] = [
    [
      { knownBy: "2025-06-01" },
      ({ document }) => (document.publishedFirst ?? "") <= "2025-06-01",
      17,
    ],
    [{ excludePublishers: ["reuters"] }, (claim) => !outletsOf(claim).includes("reuters"), 9],
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
    expect(after?.editorView).toMatch(/^December 2024, in all likelihood/);
  });

  it("hide such a view also below a link", async () => {
    const { data, errors } = await ask(
      `query ($id: ID!, $filter: LinkFilter) {
        claim(id: $id) { link { id } }
        links(first: 100, filter: $filter) {
          nodes { conflicts { id under(filter: $filter) { editorView sidesLeftOut } } }
        }
      }`,
      { id: "claim:c001-005", filter: { knownBy: "2025-06-01" } },
    );
    expect(errors).toBeUndefined();
    const { links } = data as {
      links: { nodes: { conflicts: { id: string; under: Partial<Found> }[] }[] };
    };
    const told = links.nodes
      .flatMap((link) => link.conflicts)
      .map(({ id, under }) => ({ id, ...under }));
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

  it("are found by an entity they touch", async () => {
    const touching = await conflicts({ entities: ["united-arab-emirates"] });
    expect(touching.map(({ id }) => id)).toContain("conflict:x13-who-mediated");
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
      read: (name, ...rest) => (note(sent, name), database.read(name, ...rest)),
    };
    const { errors } = await testClient(counting)(
      `{ conflicts(entities: ["syria", "israel"], filter: { knownBy: "2025-06-01" }, first: 100) {
        totalCount nodes { ... on CuratedConflict {
          topic under(filter: { knownBy: "2025-06-01" }) { editorView sides { statement } }
        } }
      } }`,
    );
    expect(errors).toBeUndefined();
    // The ids are looked up at the same time.
    expect(sent.toSorted()).toEqual(["disagreements", "known ids"]);
  });
});

describe("a page of disagreements", () => {
  it("goes on where the last one ended, through what was written, links and facts", () =>
    takenBack(database, async (tx, asked) => {
      await denyMeeting(tx);
      const query = `query ($first: Int!, $after: String) {
        conflicts(first: $first, after: $after) {
          totalCount totalCountCapped pageInfo { endCursor hasNextPage }
          nodes { ... on CuratedConflict { id } ... on ContestedLink { id: plainId } ... on RivalFact { id: plainId } }
        }
      }`;
      const whole = (await asked<Page>(query, { first: 100 })).data.conflicts;
      expect(whole.nodes.map(({ id }) => id.split(":")[0])).toEqual(
        expect.arrayContaining(["conflict", "link", "fact"]),
      );
      expect(whole).toMatchObject({ totalCount: whole.nodes.length, totalCountCapped: false });
      const walked: { id: string }[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Page["conflicts"] = (
          await asked<Page>(query, { first: 7, after })
        ).data.conflicts;
        walked.push(...nodes);
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      expect(walked).toEqual(whole.nodes);
    }));

  it("holds a link that one claim affirms and another denies, while both count", () =>
    takenBack(database, async (tx, asked) => {
      await denyMeeting(tx);
      const links = async (filter: object | null) => {
        const { data, errors } = await asked<{ conflicts: { nodes: ContestedLink[] } }>(
          `query ($filter: LinkFilter) { conflicts(filter: $filter, first: 100) { nodes {
            ... on ContestedLink { id: plainId affirming { id } denying { id } }
          } } }`,
          { filter },
        );
        expect(errors).toBeUndefined();
        return data.conflicts.nodes.filter(({ id }) => id);
      };
      const [found, ...others] = await links(null);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ id: MET, denying: [{ id: DENIAL }] });
      expect(found?.affirming.length).toBeGreaterThan(0);
      expect(await links({ contested: true, minOrigins: 1 })).toEqual([found]);
      expect(await links({ knownBy: "2030-01-01" })).toEqual([found]);
      for (const filter of [
        { contested: false },
        { minOrigins: 50 },
        { evidence: ["SAID_NOT"] },
        { kinds: ["VISITED"] },
        { excludeDocuments: [DENYING] },
      ])
        expect(await links(filter), JSON.stringify(filter)).toEqual([]);
    }));

  it("says so where there are more than are looked at", () =>
    takenBack(database, async (tx, asked) => {
      await tx.run(`UNWIND range(1, 1001) AS n CREATE (:Conflict {id: 'conflict:test-' + n,
        topic: 'Test', about: 'DATE', status: 'CONTRADICTION'})`);
      const { data } = await asked(`{
        conflicts(status: [CONTRADICTION], first: 0) { totalCount totalCountCapped }
      }`);
      expect(data).toEqual({ conflicts: { totalCount: 1_000, totalCountCapped: true } });
    }));
});

interface Page {
  conflicts: {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}
interface ContestedLink {
  id: string;
  affirming: { id: string }[];
  denying: { id: string }[];
}

const MET = "link:ahmed-al-sharaa:MET:donald-trump";
const DENIAL = "claim:test-denial";
const DENYING = "doc:test-denying";

/** One more document denies that they met on an occasion of which others tell. */
async function denyMeeting(tx: Transaction): Promise<void> {
  await tx.run(
    `MATCH (c:Claim {linkId: $link, modality: 'ASSERTED'}) WHERE NOT c.background
    WITH c ORDER BY c.id LIMIT 1
    MATCH (c)-[:STATED_IN]->(d:Document)
    CREATE (other:Document) SET other = d {.*, id: $document}
    CREATE (denial:Claim) SET denial = c {.*, id: $claim, modality: 'DENIED'}
    CREATE (denial)-[:STATED_IN]->(other)`,
    { link: MET, claim: DENIAL, document: DENYING },
  );
  const settled = await settleColumns(tx, [DENIAL]);
  await deriveLinks(
    tx,
    settled.map(({ now }) => now),
  );
}
