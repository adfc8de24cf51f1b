import type { Evidence } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, type LinkKind } from "@backchannel/schema/kinds.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkNode } from "../link/link-node.ts";
import {
  byEvidence,
  byRank,
  costOf,
  type FoundPath,
  hopsByOccasion,
  weakestHops,
} from "./path-rank.ts";

interface Given {
  id?: string;
  kind?: LinkKind;
  evidence?: Evidence;
  origins?: number;
  documents?: number;
  events?: string[];
}
const link = (given: Given) =>
  ({
    id: "link:a:MET:b",
    kind: "MET",
    evidence: "SINGLE",
    origins: 1,
    documents: 1,
    ...given,
    admitted: (given.events ?? []).map((_, i) => i),
    claims: { event: given.events ?? [] },
  }) as unknown as LinkNode;
const hop = (...links: Given[]) => ({ source: "a", target: "b", links: links.map(link) });
const path = (given: Partial<FoundPath>): FoundPath => ({
  ids: ["a", "b"],
  kinds: ["PERSON", "PERSON"],
  hops: [hop({})],
  cost: 0,
  ...given,
});

describe("the best link of a hop", () => {
  it.each<[string, Given, Given]>([
    ["the better grade", { evidence: "MULTI_ORIGIN" }, { evidence: "ECHOED", documents: 9 }],
    [
      "more origins",
      { evidence: "MULTI_ORIGIN", origins: 3 },
      { evidence: "MULTI_ORIGIN", origins: 2 },
    ],
    ["more documents", { evidence: "ECHOED", documents: 4 }, { evidence: "ECHOED", documents: 2 }],
    ["the kind that tells more", { kind: "REPRESENTS" }, { kind: "AFFILIATED_WITH" }],
    ["the first id", { id: "link:a" }, { id: "link:b" }],
  ])("has %s", (_, better, worse) => {
    expect([link(worse), link(better)].sort(byEvidence)[0]).toMatchObject(better);
  });
});

describe("the weakest hops", () => {
  it("are those on the fewest origins, all of them where they tie", () => {
    const single = hop({ evidence: "SINGLE" });
    const echoed = hop({ evidence: "ECHOED", documents: 4 });
    const separate = hop({ evidence: "MULTI_ORIGIN", origins: 2 });
    const alleged = hop({ evidence: "OPINION", origins: 0 });
    expect(weakestHops([single, separate, echoed])).toEqual([single, echoed]);
    expect(weakestHops([single, alleged])).toEqual([alleged]);
    expect(weakestHops([separate])).toEqual([separate]);
  });
});

describe("the cost of bridges", () => {
  const cost = (kind: EntityKind, degree: number) =>
    costOf({ kinds: ["PERSON", kind, "PERSON"], degrees: [99, degree, 99] });

  it("grows with their links and counts the ends for nothing", () => {
    expect(cost("PERSON", 1)).toBe(1);
    expect(cost("PERSON", 1_023)).toBe(10);
    expect(costOf({ kinds: ["STATE", "STATE"], degrees: [500, 500] })).toBe(0);
  });

  it("is higher for states, groups, places and the unnamed than for anybody else", () => {
    const plain = cost("PERSON", 7);
    for (const kind of keysOf(ENTITY_KINDS)) {
      const { type, unnamed } = ENTITY_KINDS[kind];
      const vague = ["State", "Group", "Place"].includes(type) || unnamed;
      expect(cost(kind, 7) > plain, kind).toBe(vague);
    }
  });
});

describe("the order of paths", () => {
  it("goes by length, then cost, then the weakest hop, then ids", () => {
    const short = path({ cost: 50 });
    const cheap = path({
      ids: ["a", "b", "c"],
      cost: 1,
      hops: [hop({}), hop({ evidence: "OPINION" })],
    });
    const firm = path({ ids: ["a", "d", "c"], cost: 2, hops: [hop({}), hop({})] });
    const loose = path({
      ids: ["a", "e", "c"],
      cost: 2,
      hops: [hop({}), hop({ evidence: "OPINION" })],
    });
    const last = path({
      ids: ["a", "f", "c"],
      cost: 2,
      hops: [hop({}), hop({ evidence: "OPINION" })],
    });
    expect([last, loose, firm, cheap, short].sort(byRank)).toEqual([
      short,
      cheap,
      firm,
      loose,
      last,
    ]);
  });
});

describe("hops by occasion", () => {
  it("joins hops that share an occasion, also by way of a third", () => {
    const links = [
      link({ events: ["x"] }),
      link({}),
      link({ events: ["y"] }),
      link({ events: ["x", "y"] }),
    ];
    expect(hopsByOccasion(links)).toEqual([[0, 2, 3], [1]]);
    expect(hopsByOccasion([link({ events: [] }), link({ events: [""] })])).toEqual([[0], [1]]);
  });

  it("puts every hop into exactly one group, and together what shares an occasion", () => {
    const events = fc.array(fc.constantFrom("v", "w", "x", "y", "z"), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 8 }), (given) => {
        const groups = hopsByOccasion(given.map((all) => link({ events: all })));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(given.map((_, i) => i));
        for (const [i, all] of given.entries()) {
          for (const [j, others] of given.entries()) {
            const shared = i === j || all.some((event) => others.includes(event));
            if (shared) expect(groups.find((group) => group.includes(i))).toContain(j);
          }
        }
      }),
    );
  });
});
