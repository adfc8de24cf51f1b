import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { describe, expect, it } from "vitest";
import { note } from "../../test/note.ts";
import { type Answer, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import type { Database } from "../neo4j/database.ts";

const database = testDatabase();
const ask = testClient(database);

describe("documents", () => {
  it.each([
    ["DAILY8 may", 1],
    ["reuters daily8", 1],
    ["alwaght atlantis", 0],
    ["  ", 8],
  ])("are found by the words %o", async (matching, count) => {
    const { data } = await ask<{ documents: { totalCount: number; nodes: unknown[] } }>(
      `query ($matching: String) { documents(matching: $matching) { totalCount nodes { id } } }`,
      { matching },
    );
    expect(data?.documents.totalCount).toBe(count);
    expect(data?.documents.nodes).toHaveLength(count);
  });
});

describe("the seed, counted", () => {
  it("holds what the five reports hold", async () => {
    const { data } = await ask<{ stats: object }>(`{ stats {
      documents origins actors places events spellings claims conflicts openConflicts links
      gradedGroups contestedLinks evidence { evidence count } sentence between { id } asOf
    } }`);
    expect(data.stats).toEqual({
      documents: 8,
      origins: 26,
      actors: 131,
      places: 43,
      events: 53,
      spellings: 367,
      claims: 371,
      conflicts: 52,
      openConflicts: 21,
      links: 220,
      gradedGroups: 192,
      contestedLinks: 42,
      evidence: [
        { evidence: "MULTI_ORIGIN", count: 13 },
        { evidence: "ECHOED", count: 29 },
        { evidence: "SINGLE", count: 125 },
        { evidence: "OPINION", count: 13 },
        { evidence: "PLANNED", count: 3 },
        { evidence: "SPECULATED", count: 6 },
        { evidence: "SAID_NOT", count: 3 },
        { evidence: "UNSUPPORTED", count: 0 },
      ],
      sentence: "8 documents; 150 of 371 claims go back to Reuters.",
      between: [{ id: "syria" }, { id: "israel" }],
      asOf: "2025-06-01",
    });
  });

  it("has 43 positions, which are not graded", async () => {
    const kinds = keysOf(LINK_KINDS).filter((kind) => LINK_KINDS[kind].temporality === "POSITION");
    const filter = { kinds, evidence: keysOf(EVIDENCE) };
    const { data } = await ask<{ links: object }>(
      "query ($filter: LinkFilter) { links(first: 0, filter: $filter) { totalCount } }",
      { filter },
    );
    expect(data.links).toEqual({ totalCount: 43 });
  });

  it("counts commentary on a report with the report", async () => {
    const { data } = await ask<{ link: object }>(`{ link(id: "link:israel:MET:syria") {
      evidence evidenceText origins originNodes { text restsOn { text } root { text } }
    } }`);
    const report = { text: "Reuters" };
    expect(data.link).toEqual({
      evidence: "ECHOED",
      evidenceText: "One origin, repeated in 4 documents",
      origins: 1,
      originNodes: [
        { ...report, restsOn: null, root: report },
        { text: "Alwaght, on the Reuters report", restsOn: report, root: report },
      ],
    });
  });

  it("grades Trump–MET–al-Sharaa and al-Dalati–HEADS–Quneitra as the reports allow", async () => {
    const { data } = await ask(`{
      met: link(id: "link:donald-trump:MET:ahmed-al-sharaa") { id evidence documents origins }
      heads: link(id: "link:ahmad-al-dalati:HEADS:quneitra-province") { evidence documents origins evidenceText sentence }
      withoutReuters: link(id: "link:ahmad-al-dalati:HEADS:quneitra-province", filter: { excludePublishers: ["reuters"] }) { evidence claimCount }
    }`);
    expect(data).toEqual({
      met: {
        id: "link:ahmed-al-sharaa:MET:donald-trump",
        evidence: "MULTI_ORIGIN",
        documents: 4,
        origins: 2,
      },
      heads: {
        evidence: "ECHOED",
        documents: 4,
        origins: 1,
        evidenceText: "One origin, repeated in 4 documents",
        sentence: "Ahmad al-Dalati is governor of Quneitra province.",
      },
      withoutReuters: { evidence: "UNSUPPORTED", claimCount: 0 },
    });
  });
});

describe("cost in Bolt round trips", () => {
  /** One link or fifty: the same query must send the same statements. */
  const QUERY = `query ($first: Int) { links(first: $first, filter: { lenses: [CONTACTS, SPEAKS_FOR, FORCE, POSITIONS] }) { nodes {
    sentence source { name } target { name }
    claims(first: 25) { nodes { statement document { citation outlet { name } } origin { publisher { name } } } }
  } } }`;

  it("does not grow with the number of links", async () => {
    const sent: string[] = [];
    const counting: Database = {
      ...database,
      read: (name, ...rest) => (note(sent, name), database.read(name, ...rest)),
    };
    const count = async (first: number) => {
      sent.length = 0;
      const { data, errors } = await testClient(counting)<{
        links: { nodes: { claims: { nodes: object[] } }[] };
      }>(QUERY, { first });
      expect(errors).toBeUndefined();
      expect(data.links.nodes).toHaveLength(first);
      return sent.length;
    };
    const one = await count(1);
    expect(await count(50)).toBeLessThanOrEqual(one + 1);
    expect(one).toBeLessThanOrEqual(7);
  });
});

describe("pages", () => {
  interface LinksPage {
    links: {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }
  const PAGE = `query ($after: String) { links(first: 60, after: $after) {
    totalCount nodes { id } pageInfo { endCursor hasNextPage }
  } }`;

  it("walk through a whole list without a gap or a double", async () => {
    const ids: string[] = [];
    let total: number;
    let after: string | null = null;
    do {
      const answer: Answer<LinksPage> = await ask<LinksPage>(PAGE, { after });
      const { nodes, pageInfo, totalCount } = answer.data.links;
      ids.push(...nodes.map(({ id }) => id));
      total = totalCount;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });
});

describe("counts of lists", () => {
  it("are of the whole list under the same filter, and say whether they stopped early", async () => {
    const { data } = await ask(`{
      all: entities(first: 0) { totalCount totalCountCapped nodes { id } }
      actors: entities(first: 1, filter: { families: [ACTOR] }) { totalCount totalCountCapped }
      known: claims(first: 1, filter: { knownBy: "2025-06-01" }) { totalCount totalCountCapped }
    }`);
    expect(data).toEqual({
      all: { totalCount: 193, totalCountCapped: false, nodes: [] },
      actors: { totalCount: 131, totalCountCapped: false },
      known: { totalCount: expect.any(Number), totalCountCapped: false },
    });
  });
});

describe("ids", () => {
  it("resolve to what they name, whichever way round a symmetric link is said", async () => {
    const { data } = await ask(`{
      nodes(ids: ["israel", "link:syria:MET:israel", "claim:c000-034", "doc:000_17a0ec9264965eae", "origin:reuters-direct-talks", "conflict:x01-assad-fall-year", "nobody", "link:a:NOT_A_KIND:b"]) { __typename id }
    }`);
    expect(data).toEqual({
      nodes: [
        { __typename: "State", id: "israel" },
        { __typename: "Link", id: "link:israel:MET:syria" },
        { __typename: "Claim", id: "claim:c000-034" },
        { __typename: "Document", id: "doc:000_17a0ec9264965eae" },
        { __typename: "Origin", id: "origin:reuters-direct-talks" },
        { __typename: "CuratedConflict", id: "conflict:x01-assad-fall-year" },
        null,
        null,
      ],
    });
  });
});

describe("neighborhood", () => {
  it("finds the Emirates, al-Sharaa and the talks around Syria, and says what is hidden", async () => {
    const { data } = await ask<{
      neighborhood: {
        nodes: { id: string }[];
        links: { id: string }[];
        hidden: { entity: { id: string }; count: number }[];
        truncated: boolean;
      };
    }>(
      `{ neighborhood(ids: ["syria"], limit: 100) { nodes { id } links { id } hidden { entity { id } count } truncated } }`,
    );
    const ids = data.neighborhood.nodes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "ahmad-al-dalati",
        "united-arab-emirates",
        "ahmed-al-sharaa",
        "direct-border-talks",
      ]),
    );
    expect(data.neighborhood.truncated).toBe(false);
    expect(data.neighborhood.hidden.map(({ entity }) => entity.id)).not.toContain("syria");
  });

  it("cuts at the limit and says so", async () => {
    const { data } = await ask(
      `{ neighborhood(ids: ["syria"], limit: 3) { nodes { id } truncated } }`,
    );
    expect(data).toMatchObject({ neighborhood: { nodes: { length: 4 }, truncated: true } });
  });
});

describe("an argument that breaks a rule", () => {
  it.each([
    [`{ contacts(between: ["syria"]) { totalCount } }`, "between: takes exactly two ids."],
    [
      `{ contacts(between: ["syria", "syria"]) { totalCount } }`,
      "between: takes two different entities.",
    ],
    [
      `{ contacts(between: ["syria", "atlantis"]) { totalCount } }`,
      'between: there is no entity "atlantis".',
    ],
    [`{ links(first: 101) { totalCount } }`, "first: must be from 0 to 100."],
    [
      `{ links(after: "x") { totalCount } }`,
      "after: is not a cursor of this list; leave it out to start at the top.",
    ],
    [
      `{ links(filter: { knownBy: "1 June" }) { totalCount } }`,
      'knownBy: "1 June" is not a day written YYYY-MM-DD.',
    ],
    [`{ neighborhood(ids: []) { truncated } }`, "ids: takes 1 to 500 ids."],
    [`{ neighborhood(ids: ["syria"], depth: 9) { truncated } }`, "depth: must be from 0 to 3."],
  ])("%s", async (query, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "INVALID_ARGUMENT" } });
  });

  it("and a query too deep or too dear are refused before anything runs", async () => {
    const deep = `{ entity(id: "syria") ${"{ links { nodes { source ".repeat(9)} { id } ${"} } }".repeat(9)} }`;
    expect((await ask(deep)).errors?.[0]?.extensions).toEqual({ code: "QUERY_TOO_LARGE" });
    const dear = `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: links(first: 100) { nodes { claims(first: 100) { nodes { id } } } }`).join(" ")} }`;
    const [refusal] = (await ask(dear)).errors ?? [];
    expect(refusal?.message).toMatch(/^This query has a cost of .+; the limit is 100,000\./);
    expect(refusal?.extensions).toEqual({ code: "QUERY_TOO_LARGE" });
  });
});
