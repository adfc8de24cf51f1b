import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARRAY_NAMES, type ClaimArrays } from "../evidence/claim-arrays.ts";
import { NO_FILTER } from "../evidence/filter.ts";
import { type LinkNode, linkNode } from "../link/link-node.ts";
import { anyClaims, arraysOf, type TestClaim } from "../evidence/test-claims.ts";
import { collapseEvents, type EventView } from "./collapse-events.ts";

function mediated(mediator: string, party: string, claims: ClaimArrays): LinkNode {
  const own = claims.claim.map((id) => `${id} of ${mediator} for ${party}`);
  const arrays = ARRAY_NAMES.map((name) => (name === "claim" ? own : claims[name]));
  return linkNode(
    {
      id: `link:${mediator}:MEDIATED:${party}`,
      arrays: ["OCCASION", ...arrays],
    },
    NO_FILTER,
  );
}
const link = (mediator: string, party: string, claims: Partial<TestClaim>[]) =>
  mediated(mediator, party, arraysOf("OCCASION", claims));

const collapsed = (links: LinkNode[], as: EventView) =>
  collapseEvents(links, as).map(({ mediators, firmness, parties }) =>
    [mediators.join("+"), firmness, parties.join("+")].join(" "),
  );

describe("mediation told as one thing", () => {
  test("is one event with its mediators and parties, or one row for each pair of parties", () => {
    const talks = [{ event: "talks" }];
    const links = [link("m", "a", talks), link("m", "b", talks), link("m", "c", talks)];
    expect(collapsed(links, "EVENT")).toEqual(["m ASSERTED a+b+c"]);
    expect(collapsed(links, "PAIRS")).toEqual([
      "m ASSERTED a+b",
      "m ASSERTED a+c",
      "m ASSERTED b+c",
    ]);
  });

  test("joins no parties of different events, nor mediators whose claims name none", () => {
    const apart = [link("m", "a", [{ event: "one" }]), link("m", "b", [{ event: "two" }])];
    expect(collapsed(apart, "EVENT")).toEqual(["m ASSERTED a", "m ASSERTED b"]);
    expect(collapsed(apart, "PAIRS")).toEqual(["m ASSERTED a", "m ASSERTED b"]);
    const undated = [link("m", "a", [{}]), link("n", "a", [{}])];
    expect(collapsed(undated, "EVENT")).toEqual(["m ASSERTED a", "n ASSERTED a"]);
  });

  test("two mediators of one event stand in one row of it, in two of its pairs", () => {
    const talks = [{ event: "talks" }];
    const links = ["m", "n"].flatMap((who) => [link(who, "a", talks), link(who, "b", talks)]);
    expect(collapsed(links, "EVENT")).toEqual(["m+n ASSERTED a+b"]);
    expect(collapsed(links, "PAIRS")).toEqual(["m ASSERTED a+b", "n ASSERTED a+b"]);
  });

  test("never says of a party what is only planned or denied of another", () => {
    const links = [
      link("m", "a", [{ event: "talks" }]),
      link("m", "b", [{ event: "talks", modality: "DENIED" }]),
      link("m", "c", [{ event: "talks", modality: "PLANNED" }]),
    ];
    const rows = ["m ASSERTED a", "m DENIED b", "m PLANNED c"];
    expect(collapsed(links, "EVENT")).toEqual(rows);
    expect(collapsed(links, "PAIRS").sort()).toEqual(rows);
  });

  test("counts evidence over the claims of one occasion, and takes the strongest of several", () => {
    const reuters = {
      origin: "origin:1",
      publisher: "reuters",
      carrier: "reuters",
      document: "doc:1",
    };
    const kan = { origin: "origin:2", publisher: "kan", carrier: "kan", document: "doc:2" };
    const links = [
      link("m", "a", [
        { event: "one", ...reuters },
        { event: "two", ...reuters },
      ]),
      link("m", "b", [
        { event: "one", ...kan },
        { event: "two", ...reuters },
      ]),
    ];
    const [row] = collapseEvents(links, "PAIRS");
    expect(row).toMatchObject({ evidence: "MULTI_ORIGIN", origins: 2, documents: 2, eventId: "" });
    expect(row?.occasions).toMatchObject([
      { eventId: "one", evidence: "MULTI_ORIGIN" },
      { eventId: "two", evidence: "SINGLE" },
    ]);
  });

  test("is contested where a side of it is", () => {
    const links = [
      link("m", "a", [{ event: "talks", disputed: true }]),
      link("m", "b", [{ event: "talks" }]),
    ];
    expect(collapseEvents(links, "PAIRS")).toMatchObject([{ contested: true }]);
  });

  test("loses no citation and cites none twice in a row", () => {
    const anyLinks = fc
      .uniqueArray(fc.tuple(fc.constantFrom("m", "n"), fc.constantFrom("a", "b", "c"), anyClaims), {
        selector: ([mediator, party]) => mediator + party,
        minLength: 1,
      })
      .map((rows) => rows.map(([mediator, party, claims]) => mediated(mediator, party, claims)));
    fc.assert(
      fc.property(anyLinks, fc.constantFrom<EventView>("EVENT", "PAIRS"), (links, as) => {
        const rows = collapseEvents(links, as);
        for (const { claims } of rows) {
          expect(new Set(claims.claim).size).toBe(claims.claim.length);
        }
        const cited = links.flatMap(({ claims, admitted }) => admitted.map((i) => claims.claim[i]));
        const shown = rows.flatMap(({ claims }) => claims.claim);
        expect(new Set<string | undefined>(shown)).toEqual(new Set(cited));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });
});
