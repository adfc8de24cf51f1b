import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { type Answer, testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Link {
  id: string;
  evidence: Evidence;
  last: string | null;
  source: { id: string };
  target: { id: string };
}
interface LinksPage {
  links: { nodes: Link[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
interface Subgraph {
  nodes: { id: string; kind: string }[];
  links: { id: string }[];
  hidden: { entity: { id: string }; count: number }[];
  leftOut: { evidence: Evidence; count: number }[];
  truncated: boolean;
}

/** The links that the default view of a neighbourhood may show, and all that join entities. */
let shown: Link[] = [];
let graded: Link[] = [];
const degrees = new Map<string, number>();

const KINDS = `[MEDIATED, MET, NEGOTIATED_WITH, CONTACTED, VISITED, PARTICIPATED_IN, COOPERATES_WITH,
  REPRESENTS, HEADS, MEMBER_OF, PART_OF, AFFILIATED_WITH, INVOLVED_IN, TOOK_PLACE_AT]`;
const EVERY_GRADE = `[${keysOf(EVIDENCE).join(", ")}]`;

async function allLinks(filter: string): Promise<Link[]> {
  const found: Link[] = [];
  let after: string | null = null;
  do {
    const { data }: Answer<LinksPage> = await ask(
      `query ($after: String) { links(filter: {${filter}}, orderBy: ID, first: 100, after: $after) {
        nodes { id evidence last source { id } target { id } } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    found.push(...data.links.nodes);
    after = data.links.pageInfo.hasNextPage ? data.links.pageInfo.endCursor : null;
  } while (after);
  return found;
}

beforeAll(async () => {
  shown = await allLinks(`kinds: ${KINDS}`);
  graded = await allLinks(`kinds: ${KINDS}, evidence: ${EVERY_GRADE}`);
  // The degree counts involvements that repeat a link of PARTICIPATED_IN too: no list has both.
  const others = keysOf(LINK_KINDS).filter(
    (kind) => kind !== "INVOLVED_IN" && LINK_KINDS[kind].lens !== "SOURCES",
  );
  const all = [
    ...(await allLinks(
      `kinds: [${others.join(", ")}], evidence: ${EVERY_GRADE}, includeBackground: true`,
    )),
    ...(await allLinks(`kinds: [INVOLVED_IN], evidence: ${EVERY_GRADE}, includeBackground: true`)),
  ];
  for (const { source, target } of all)
    for (const { id } of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
});

const other = (link: Link, id: string) =>
  link.source.id === id ? link.target.id : link.target.id === id ? link.source.id : null;
const linksOf = (id: string) => shown.filter((link) => other(link, id) !== null);
const neighborsOf = (id: string) => new Set(linksOf(id).map((link) => other(link, id) as string));

async function around(args: string): Promise<Subgraph> {
  const { data, errors } = await ask<{ neighborhood: Subgraph }>(`{ neighborhood(${args}) {
    nodes { id kind } links { id: plainId } hidden { entity { id } count } leftOut { evidence count } truncated
  } }`);
  expect(errors).toBeUndefined();
  return data.neighborhood;
}
const idsOf = ({ nodes }: Subgraph) => nodes.map(({ id }) => id);

/** The neighbours of Syria, best first by a key of their links, ties by id. */
function ranked(keyOf: (links: Link[], neighbor: string) => number): string[] {
  return [...neighborsOf("syria")]
    .map((id) => ({
      id,
      key: keyOf(
        linksOf("syria").filter((link) => other(link, "syria") === id),
        id,
      ),
    }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

describe("which neighbours come first", () => {
  it("by evidence: the grade of the strongest link", async () => {
    const best = ranked((links) =>
      Math.min(...links.map(({ evidence }) => keysOf(EVIDENCE).indexOf(evidence))),
    );
    expect(best.length).toBeGreaterThan(20);
    const found = await around(`ids: ["syria"], limit: 100, rank: EVIDENCE`);
    expect(idsOf(found)).toEqual(["syria", ...best]);
  });

  it("by recency: the latest known day of a link, undated neighbours last", async () => {
    const best = ranked((links) =>
      Math.min(...links.map(({ last }) => (last ? -Date.parse(last) : Infinity))),
    );
    const found = await around(`ids: ["syria"], limit: 12, rank: RECENCY`);
    expect(idsOf(found)).toEqual(["syria", ...best.slice(0, 12)]);
    expect(found.truncated).toBe(true);
  });

  it("by degree: the number of their own links", async () => {
    const best = ranked((_links, id) => -(degrees.get(id) ?? 0));
    const found = await around(`ids: ["syria"], limit: 12, rank: DEGREE`);
    expect(idsOf(found)).toEqual(["syria", ...best.slice(0, 12)]);
  });
});

describe("what is in the answer and what is not", () => {
  it("says of each entity how many neighbours are hidden", async () => {
    const found = await around(`ids: ["syria", "israel"], limit: 5`);
    const drawn = new Set(idsOf(found));
    const hidden = [...drawn].flatMap((id) => {
      const count = [...neighborsOf(id)].filter((neighbor) => !drawn.has(neighbor)).length;
      return count > 0 ? [{ entity: { id }, count }] : [];
    });
    type Row = (typeof found.hidden)[number];
    const byId = (a: Row, b: Row) => (a.entity.id < b.entity.id ? -1 : 1);
    expect(found.hidden.toSorted(byId)).toEqual(hidden.toSorted(byId));
  });

  it("counts hidden neighbours in the wanted direction only", async () => {
    const outward = linksOf("israel").filter(
      ({ id, source }) =>
        source.id === "israel" || /:(MET|NEGOTIATED_WITH|COOPERATES_WITH):/.test(id),
    );
    const found = await around(`ids: ["israel"], depth: 0, filter: { direction: OUTGOING }`);
    expect(found.hidden).toEqual([
      {
        entity: { id: "israel" },
        count: new Set(outward.map((link) => other(link, "israel"))).size,
      },
    ]);
  });

  it("takes all links among the entities, and counts those of other grades", async () => {
    const found = await around(`ids: ["syria"], limit: 100`);
    const drawn = new Set(idsOf(found));
    const among = (link: Link) => drawn.has(link.source.id) && drawn.has(link.target.id);
    expect(found.links.map(({ id }) => id).sort()).toEqual(shown.filter(among).map(({ id }) => id));
    const missing = graded.filter(among).length - found.links.length;
    expect(missing).toBeGreaterThan(0);
    expect(found.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(missing);
  });

  it.each([0, 1, 2, 3])("grows ring by ring to depth %i", async (depth) => {
    let reached = new Set(["ron-dermer"]);
    for (let step = 0; step < depth; step++)
      reached = new Set([...reached, ...[...reached].flatMap((id) => [...neighborsOf(id)])]);
    const found = await around(`ids: ["ron-dermer"], depth: ${depth}, limit: 2000`);
    expect(idsOf(found).sort()).toEqual([...reached].sort());
    expect(found.truncated).toBe(false);
  });

  it("takes only neighbours of the wanted kinds", async () => {
    const found = await around(`ids: ["syria"], neighborKinds: [STATE]`);
    expect(found.nodes.length).toBeGreaterThan(1);
    expect(new Set(found.nodes.map(({ kind }) => kind))).toEqual(new Set(["STATE"]));
  });

  it("says that it was cut where one neighbour is missing, and not where none is", async () => {
    const all = neighborsOf("ron-dermer").size;
    expect((await around(`ids: ["ron-dermer"], limit: ${all}`)).truncated).toBe(false);
    expect((await around(`ids: ["ron-dermer"], limit: ${all - 1}`)).truncated).toBe(true);
  });

  it("is empty of neighbours where the filter excludes everything", async () => {
    const found = await around(`ids: ["syria"], filter: { knownBy: "1900-01-01" }`);
    expect(idsOf(found)).toEqual(["syria"]);
    expect(found.hidden).toEqual([]);
  });
});
