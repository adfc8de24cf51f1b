import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface CommonNeighbors {
  totalCount: number;
  truncated: boolean;
  leftOut: { evidence: Evidence; count: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: {
    entity: { id: string; unnamed: boolean };
    count: number;
    links: { id: string; evidence: Evidence }[];
    neighbors: { id: string }[];
  }[];
}

async function common(args: string): Promise<CommonNeighbors> {
  const { data, errors } = await ask<{ commonNeighbors: CommonNeighbors }>(
    `{ commonNeighbors(${args}) {
      totalCount truncated leftOut { evidence count } pageInfo { hasNextPage endCursor }
      nodes { entity { id unnamed } count links { id evidence } neighbors { id } }
    } }`,
  );
  expect(errors).toBeUndefined();
  return data.commonNeighbors;
}

/** Kinds that join actors to each other and to the events they had part in. */
const KINDS = "kinds: [MEDIATED, MET, NEGOTIATED_WITH, REPRESENTS, PART_OF, INVOLVED_IN]";

const strengthOf = (evidence: Evidence) => keysOf(EVIDENCE).indexOf(evidence);

/** The same answer made by hand, from the links of each entity asked about. */
async function byHand(ids: readonly string[], filter = "", atLeast = 2) {
  const found = new Map<string, { ends: Set<string>; best: number }>();
  for (const id of ids) {
    const { data } = await ask<{
      entity: {
        links: { edges: { neighbor: { id: string }; node: { evidence: Evidence } }[] };
      };
    }>(`{ entity(id: "${id}") { links(first: 100, filter: {
        ${KINDS}, evidence: [MULTI_ORIGIN, ECHOED, SINGLE, STATEMENT] ${filter}
      }) { edges { neighbor { id } node { evidence } } } } }`);
    for (const { neighbor, node } of data.entity.links.edges) {
      const own = found.get(neighbor.id) ?? { ends: new Set(), best: Infinity };
      own.ends.add(id);
      own.best = Math.min(own.best, strengthOf(node.evidence));
      found.set(neighbor.id, own);
    }
  }
  return [...found]
    .filter(([id, { ends }]) => ends.size >= atLeast && !ids.includes(id))
    .sort(
      ([a, one], [b, two]) =>
        two.ends.size - one.ends.size || one.best - two.best || (a < b ? -1 : 1),
    )
    .map(([id, { ends }]) => ({ id, ends: [...ends].sort() }));
}
const told = ({ nodes }: CommonNeighbors) =>
  nodes.map(({ entity, neighbors }) => ({
    id: entity.id,
    ends: neighbors.map(({ id }) => id).sort(),
  }));

describe("common neighbours", () => {
  it("of Syria and Israel are the go-betweens and those who deal with both", async () => {
    const found = await common(`ids: ["syria", "israel"], filter: { ${KINDS} }, first: 100`);
    const expected = await byHand(["syria", "israel"]);
    expect(expected.map(({ id }) => id)).toContain("united-arab-emirates");
    expect(told(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    expect(found.truncated).toBe(false);
    const emirates = found.nodes.find(({ entity }) => entity.id === "united-arab-emirates");
    expect(emirates?.links.map(({ id }) => id)).toEqual([
      "link:united-arab-emirates:MEDIATED:israel",
      "link:united-arab-emirates:MEDIATED:syria",
    ]);
  });

  it("may be unnamed, or events that both had part in", async () => {
    const { nodes } = await common(`ids: ["syria", "israel"], first: 100`);
    const ids = nodes.map(({ entity }) => entity.id);
    expect(nodes.filter(({ entity }) => entity.unnamed).map(({ entity }) => entity.id)).toContain(
      "unnamed-intermediaries",
    );
    expect(ids).toContain("direct-border-talks");
  });

  it.each([2, 3])("of four, linked to at least %i", async (atLeast) => {
    const ids = ["syria", "israel", "united-arab-emirates", "turkey"];
    const found = await common(
      `ids: ${JSON.stringify(ids)}, atLeast: ${atLeast}, filter: { ${KINDS} }, first: 100`,
    );
    const expected = await byHand(ids, "", atLeast);
    expect(expected.length).toBeGreaterThan(0);
    expect(told(found)).toEqual(expected);
  });

  it("obey the whole filter inside the search", async () => {
    const without = `excludePublishers: ["reuters"], knownBy: "2025-12-31"`;
    const found = await common(
      `ids: ["syria", "israel"], filter: { ${KINDS}, ${without} }, first: 100`,
    );
    expect(told(found)).toEqual(await byHand(["syria", "israel"], `, ${without}`));
    expect(told(found).map(({ id }) => id)).not.toContain("united-arab-emirates");
  });

  it("go by direction as seen from those asked about", async () => {
    const mediated = `kinds: [MEDIATED]`;
    const towards = await common(
      `ids: ["syria", "israel"], filter: { ${mediated}, direction: INCOMING }`,
    );
    // The three that the claims of the seed call go-betweens for both.
    expect(towards.nodes.map(({ entity }) => entity.id).sort()).toEqual([
      "regional-actors-unnamed",
      "united-arab-emirates",
      "unnamed-intermediaries",
    ]);
    const away = await common(
      `ids: ["syria", "israel"], filter: { ${mediated}, direction: OUTGOING }`,
    );
    expect(away.nodes).toEqual([]);
  });

  it("leave alleged links out unless asked for, and say so", async () => {
    const ids = `ids: ["syria", "israel"]`;
    const usual = await common(`${ids}, first: 100`);
    const all = await common(
      `${ids}, first: 100, filter: { evidence: [${keysOf(EVIDENCE).join(", ")}] }`,
    );
    const usualGrades = ["MULTI_ORIGIN", "ECHOED", "SINGLE", "STATEMENT"];
    const linksOf = (found: CommonNeighbors) => found.nodes.flatMap(({ links }) => links);
    const isUsual = ({ evidence }: { evidence: Evidence }) => usualGrades.includes(evidence);
    expect(linksOf(usual).every(isUsual)).toBe(true);
    const missing = linksOf(all).filter((link) => !isUsual(link));
    expect(missing.map(({ evidence }) => evidence)).toContain("OPINION");
    const tally = Map.groupBy(missing, ({ evidence }) => evidence);
    expect(new Map(usual.leftOut.map(({ evidence, count }) => [evidence, count]))).toEqual(
      new Map([...tally].map(([evidence, links]) => [evidence, links.length])),
    );
    expect(all.leftOut).toEqual([]);
  });

  it("come page by page, each once", async () => {
    const whole = await common(`ids: ["syria", "israel"], first: 100`);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: CommonNeighbors = await common(
        `ids: ["syria", "israel"], first: 4 ${after ? `, after: "${after}"` : ""}`,
      );
      expect(page.totalCount).toBe(whole.totalCount);
      paged.push(...page.nodes.map(({ entity }) => entity.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(whole.nodes.map(({ entity }) => entity.id));
  });

  it("are none where the filter excludes everything", async () => {
    const found = await common(`ids: ["syria", "israel"], filter: { knownBy: "1900-01-01" }`);
    expect(found).toMatchObject({ totalCount: 0, nodes: [], leftOut: [], truncated: false });
  });

  it.each([
    [`ids: []`, "ids: takes 2 different entities or more."],
    [`ids: ["syria", "syria"]`, "ids: takes 2 different entities or more."],
    [`ids: ["syria", "atlantis"]`, 'ids: there is no entity "atlantis".'],
    [
      `ids: [${Array.from({ length: 21 }, (_, n) => `"x${n}"`).join(", ")}]`,
      "ids: takes at most 20 ids.",
    ],
    [`ids: ["syria", "israel"], atLeast: 1`, "atLeast: must be from 2 to 2."],
    [`ids: ["syria", "israel"], atLeast: 3`, "atLeast: must be from 2 to 2."],
    [`ids: ["syria", "israel"], first: 101`, "first: must be from 0 to 100."],
    [
      `ids: ["syria", "israel"], after: "x"`,
      "after: is not a cursor of this list; leave it out to start at the top.",
    ],
  ])("refuse %s", async (args, message) => {
    const { errors } = await ask(`{ commonNeighbors(${args}) { totalCount } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: "INVALID_ARGUMENT" } });
  });
});
