import { NEVER } from "@backchannel/schema/claim.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { DATABASE_OPENS_MS } from "../../test/patience.ts";
import { summaryOf } from "../evidence/summary.ts";
import type { ClaimArrays } from "../evidence/claim-arrays.ts";
import { openEmbedded } from "../neo4j/private/embedded.ts";
import { connect, type OpenDatabase } from "../server/open.ts";
import { readSettings } from "../settings.ts";

/** So many links would get in the way of tests on the seed, so they have a server of their own. */
const SPOKES = 50_000;
const KINDS = ["MET", "NEGOTIATED_WITH", "VISITED", "REPRESENTS"];
const BATCH = 5_000;

let folder: string;
let database: OpenDatabase;
let ask: ReturnType<typeof testClient>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backchannel-hub-"));
  const server = await openEmbedded({ home: readSettings().home, folder, say: () => {} });
  database = await connect(server);
  ask = testClient(database);
  await database.write((tx) => tx.run(ENDS));
  for (let start = 0; start < SPOKES; start += BATCH) {
    const batch = { start, end: start + BATCH - 1, kinds: KINDS, claim: LINK };
    await database.write((tx) => tx.run(ADD_SPOKES, batch));
  }
  await database.write((tx) => tx.run(BESIDE, { claim: LINK }));
}, DATABASE_OPENS_MS);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
}, DATABASE_OPENS_MS);

/** One asserted claim, as the arrays of a relationship. */
const CLAIM: ClaimArrays = {
  temporality: "OCCASION",
  claim: ["claim:hub"],
  modality: ["ASSERTED"],
  event: [""],
  first: [20_000],
  last: [20_000],
  dated: [3],
  pubFirst: [20_100],
  pubLast: [20_100],
  origin: ["origin:hub"],
  publisher: [""],
  rootOrigin: ["origin:hub"],
  rootPublisher: [""],
  document: ["doc:hub"],
  carrier: [""],
  background: [false],
  role: [""],
  part: [""],
  disputed: [false],
  until: [NEVER],
  lineage: ["|"],
  chain: ["|origin:hub|"],
  marks: ["INFERRED|"],
  group: [0],
};
const LINK = { ...CLAIM, ...summaryOf(CLAIM) };

const PERSON = (id: string) => `(:Entity:Actor:Person {id: ${id}, name: ${id}, kind: 'PERSON',
  unnamed: false, families: ['ACTOR'], description: ''})`;
const ENDS = `CREATE ${["'hub'", "'friend'", "'alone'", "'island'"].map(PERSON).join(", ")}`;
const ADD_SPOKES = `
MATCH (hub:Entity {id: 'hub'})
UNWIND range($start, $end) AS n
CREATE (spoke:Entity:Actor:Person {id: 'spoke-' + n, name: 'spoke-' + n, kind: 'PERSON',
  unnamed: false, families: ['ACTOR'], description: ''})
WITH hub, spoke
UNWIND $kinds AS kind
CREATE (hub)-[r:$(kind)]->(spoke)
SET r = $claim, r.id = 'link:hub:' + kind + ':' + spoke.id`;
/**
 * Besides the hub, two spokes have a common friend; two other entities are apart from all the rest.
 */
const BESIDE = `
UNWIND [['friend', 'spoke-1'], ['friend', 'spoke-2'], ['alone', 'island']] AS pair
MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
CREATE (a)-[r:MET]->(b)
SET r = $claim, r.id = 'link:' + a.id + ':MET:' + b.id`;

interface Paths {
  truncated: boolean;
  leftOutTruncated?: boolean;
  sentence: string;
  paths: { nodes: { id: string }[] }[];
}

/** Asks for paths. Returns them as ids joined by `>`, in alphabetical order. */
async function paths(args: string, more = "") {
  const { data, errors } = await ask<{ paths: Paths }>(
    `{ paths(${args}) { truncated ${more} sentence paths { nodes { id } } } }`,
  );
  expect(errors).toBeUndefined();
  const ways = data.paths.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(">"));
  return { ...data.paths, ways: ways.sort() };
}

describe("a hub with 200,000 links", () => {
  it("shows as many neighbours as asked for, and says that there are more", async () => {
    const { data, errors } = await ask<{
      neighborhood: {
        nodes: { id: string }[];
        links: { kind: string }[];
        truncated: boolean;
        hidden: { entity: { id: string }; count: number; countCapped: boolean }[];
      };
    }>(
      `{ neighborhood(ids: ["hub"], limit: 10) {
        nodes { id } links { kind } truncated hidden { entity { id } count countCapped }
      } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, links, truncated, hidden } = data.neighborhood;
    expect(truncated).toBe(true);
    expect(nodes[0]).toEqual({ id: "hub" });
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(11);
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(hidden.find(({ entity }) => entity.id === "hub")?.count).toBeGreaterThan(0);
    expect(hidden.filter(({ countCapped }) => countCapped).map(({ entity }) => entity.id)).toEqual([
      "hub",
    ]);
  });

  it("gives a page of links under a filter, and counts them to 10,000", async () => {
    const { data, errors } = await ask<{
      entity: { links: { totalCount: number; totalCountCapped: boolean; nodes: object[] } };
    }>(
      `{ entity(id: "hub") { links(first: 3, filter: { knownBy: "2025-06-01" }) {
        totalCount totalCountCapped nodes { id }
      } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.entity.links).toMatchObject({ totalCount: 10_000, totalCountCapped: true });
    expect(data.entity.links.nodes).toHaveLength(3);
  });

  it("counts its neighbours for the expand menu", async () => {
    const { data, errors } = await ask<{
      entity: { linkCounts: { kind: string; count: number }[] };
    }>(`{ entity(id: "hub") { linkCounts { kind count } } }`);
    expect(errors).toBeUndefined();
    expect(data.entity.linkCounts.map(({ kind }) => kind).sort()).toEqual(KINDS.toSorted());
    for (const { count } of data.entity.linkCounts) expect(count).toBe(SPOKES);
  });

  it("does not keep others from finding whom they share with it", async () => {
    const { data, errors } = await ask(
      `{ commonNeighbors(ids: ["hub", "friend"]) { totalCount truncated nodes { entity { id } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      commonNeighbors: {
        totalCount: 2,
        truncated: false,
        nodes: [{ entity: { id: "spoke-1" } }, { entity: { id: "spoke-2" } }],
      },
    });
  });

  it("is passed, and passed by", async () => {
    const { ways } = await paths(
      `from: ["spoke-1"], to: ["spoke-2"], maxLength: 4, limit: 2, timeBudget: 20000`,
    );
    expect(ways).toEqual(["spoke-1>friend>spoke-2", "spoke-1>hub>spoke-2"]);
  });

  it("leads to nobody on an island, which is said, as is a search that was cut short", async () => {
    const { ways, truncated, sentence } = await paths(
      `from: ["spoke-3"], to: ["island"], maxLength: 8, timeBudget: 2000`,
    );
    expect(ways).toEqual([]);
    expect(sentence).toMatch(truncated ? /^The search ran out of time\./ : /^No path of up to 8/);
  });

  it("leaves the database idle when the time for a search is up", async () => {
    const { ways, truncated, leftOutTruncated } = await paths(
      `from: ["spoke-3"], to: ["spoke-4"], maxLength: 8, limit: 50, timeBudget: 500`,
      "leftOutTruncated",
    );
    // The second search has only the time that the first one left.
    if (truncated) expect(leftOutTruncated).toBe(true);
    expect(["spoke-3>hub>spoke-4", undefined]).toContain(ways[0]);
    const searches = () =>
      database.read(
        "what searches",
        `SHOW TRANSACTIONS YIELD metaData WHERE metaData.name ENDS WITH 'shortest paths'
         RETURN metaData.name AS name`,
      );
    await expect.poll(searches, { timeout: 10_000 }).toEqual([]);
  });
});
