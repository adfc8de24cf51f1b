import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

/** Every field of a record, and every field computed from its claims. */
const RECORD = `
  fragment EntityRecord on Entity {
    id description linkCounts { kind count } facts { property values { value claims { id } } }
    links(first: 5) { totalCount nodes { id evidenceText claimCount } }
    claims(first: 5) { totalCount nodes { id } } documents(first: 5) { totalCount nodes { id } }
  }
  fragment ClaimRecord on Claim {
    id statement admitted leftOutBecause link { id evidenceText claimCount } subject { id description }
    conflicts { id editorView sides { statement claims { id } } }
  }
  fragment ConflictRecord on CuratedConflict {
    id editorView sides { statement claims { id } } touches: links { id evidenceText claimCount }
  }
  fragment Record on Node {
    __typename ...EntityRecord ...ClaimRecord ...ConflictRecord
  }`;
type Found = { id: string };

it.each([
  { knownBy: "2025-06-01" },
  { excludePublishers: ["reuters"] },
  { during: { from: "2025-05-01", to: "2025-05-31" }, includeUndated: false },
])("a record is the same wherever a filter was on the way to it: %j", async (filter) => {
  const { data, errors } = await ask<Record<string, never>>(
    `query ($filter: LinkFilter) {
      link(id: "link:israel:MET:syria", filter: $filter) {
        source { ...EntityRecord }
        claims(first: 3, all: true) { nodes { ...ClaimRecord } }
        conflicts { ...ConflictRecord }
        occasions { event { ...EntityRecord } claims { ...ClaimRecord } }
      }
      neighborhood(ids: ["syria"], depth: 1, filter: $filter, limit: 3) {
        nodes { ...EntityRecord }
      }
      entity(id: "israel") {
        links(filter: $filter, first: 2) { edges { neighbor { ...EntityRecord } } }
        claims(filter: $filter, first: 2) { nodes { ...ClaimRecord } }
      }
      contacts(between: ["syria", "israel"], filter: $filter, first: 2) {
        nodes { event { ...EntityRecord } conflicts { ...ConflictRecord } }
      }
      conflicts(filter: $filter, first: 3) { nodes { ...ConflictRecord } }
    }${RECORD.replace(/fragment Record[^}]*}/, "")}`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const seen = recordsIn(data);
  expect(seen.length).toBeGreaterThan(12);
  const ids = [...new Set(seen.map(({ id }) => id))];
  const plain = await ask<{ nodes: Found[] }>(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Record } }${RECORD}`,
    { ids },
  );
  expect(plain.errors).toBeUndefined();
  const alone = new Map(
    plain.data.nodes.map(({ __typename, ...record }: Found & { __typename?: string }) => [
      record.id,
      record,
    ]),
  );
  for (const record of seen) expect(record).toEqual(alone.get(record.id));
});

it("an edge says whether the filter of its list admits the claim, and why not", async () => {
  const { data } = await ask<{ link: { claims: { edges: Edge[] } } }>(
    `{ link(id: "link:israel:MET:syria", filter: { excludePublishers: ["alwaght"] }) {
      claims(all: true) { edges { admitted leftOutBecause node { admitted leftOutBecause } } }
    } }`,
  );
  const { edges } = data.link.claims;
  const reasons = new Set(edges.map(({ leftOutBecause }) => leftOutBecause));
  expect([...reasons]).toEqual(expect.arrayContaining([null, "its publisher is left out"]));
  for (const { admitted, leftOutBecause, node } of edges) {
    expect(admitted).toBe(leftOutBecause === null);
    expect(node).toEqual({ admitted: true, leftOutBecause: null });
  }
});
interface Edge {
  admitted: boolean;
  leftOutBecause: string | null;
  node: object;
}

/** The records that one of the fragments selected, anywhere in an answer. */
function recordsIn(answer: unknown): Found[] {
  if (typeof answer !== "object" || answer === null) return [];
  if (IS_RECORD.some((field) => field in answer)) return [answer as Found];
  return Object.values(answer).flatMap(recordsIn);
}
const IS_RECORD = ["linkCounts", "statement", "editorView"];
