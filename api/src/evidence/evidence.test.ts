import type { Evidence } from "@backchannel/schema/claim.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSources, gradeGroup, summarize } from "./evidence.ts";
import { anyClaims, arraysOf, every, type TestClaim } from "./test-claims.ts";

const reuters = (document: string, carrier: string): Partial<TestClaim> => ({
  publisher: "reuters",
  document,
  carrier,
});
const alwaght: Partial<TestClaim> = { publisher: "alwaght", carrier: "alwaght", document: "doc:0" };
const unsigned: Partial<TestClaim> = { publisher: "", origin: "origin:unnamed", document: "doc:9" };

describe("the evidence of one occasion", () => {
  const table: [string, Partial<TestClaim>[], Evidence][] = [
    ["no claim", [], "UNSUPPORTED"],
    ["one document", [reuters("doc:3", "daily8")], "SINGLE"],
    [
      "one document that says it twice",
      [reuters("doc:3", "daily8"), reuters("doc:3", "daily8")],
      "SINGLE",
    ],
    [
      "one report in four documents",
      [
        reuters("doc:0", "alwaght"),
        reuters("doc:1", "k24"),
        reuters("doc:3", "daily8"),
        reuters("doc:4", ""),
      ],
      "ECHOED",
    ],
    ["two publishers in separate documents", [alwaght, reuters("doc:3", "daily8")], "MULTI_ORIGIN"],
    [
      "two publishers, both printed by one outlet",
      [alwaght, reuters("doc:0", "alwaght")],
      "SINGLE",
    ],
    [
      "two publishers, two documents, one outlet behind both",
      [alwaght, reuters("doc:2", "alwaght")],
      "ECHOED",
    ],
    [
      "each publisher carries the other's only copy",
      [
        { publisher: "a", carrier: "b", document: "doc:1" },
        { publisher: "b", carrier: "a", document: "doc:2" },
      ],
      "ECHOED",
    ],
    ["one named and one unnamed origin", [alwaght, unsigned], "ECHOED"],
    [
      "an unnamed origin lets neither be missed",
      [alwaght, reuters("doc:0", "alwaght"), unsigned],
      "MULTI_ORIGIN",
    ],
    [
      "an assertion beside a denial",
      [alwaght, { modality: "DENIED", document: "doc:5" }],
      "SINGLE",
    ],
    [
      "allegations add no document",
      [alwaght, { modality: "ALLEGED", document: "doc:5" }],
      "SINGLE",
    ],
    ["only alleged", [{ modality: "ALLEGED" }, { modality: "DENIED" }], "OPINION"],
    ["only planned", [{ modality: "PLANNED" }, { modality: "HYPOTHETICAL" }], "PLANNED"],
    ["denied and floated", [{ modality: "DENIED" }, { modality: "HYPOTHETICAL" }], "SAID_NOT"],
    ["only floated", [{ modality: "HYPOTHETICAL" }], "SPECULATED"],
  ];
  it.each(table)("%s", (_case, claims, expected) => {
    const arrays = arraysOf("OCCASION", claims);
    expect(gradeGroup("OCCASION", arrays, every(arrays))).toBe(expected);
  });

  it("never counts one report printed often as separate origins", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (copies) => {
        const arrays = arraysOf(
          "OCCASION",
          copies.map(([document, carrier]) => reuters(document, carrier)),
        );
        expect(gradeGroup("OCCASION", arrays, every(arrays))).not.toBe("MULTI_ORIGIN");
      }),
    );
  });

  it("keeps an assertion of separate origins whichever outlet is taken away", () => {
    fc.assert(
      fc.property(anyClaims, (arrays) => {
        if (summarize(arrays, every(arrays)).evidence !== "MULTI_ORIGIN") return;
        for (const gone of ["a", "b", "c"]) {
          const left = every(arrays).filter(
            (i) => arrays.publisher[i] !== gone && arrays.carrier[i] !== gone,
          );
          expect(["MULTI_ORIGIN", "ECHOED", "SINGLE"]).toContain(summarize(arrays, left).evidence);
        }
      }),
    );
  });
});

describe("the evidence of a link", () => {
  it("is that of its strongest occasion", () => {
    const arrays = arraysOf("OCCASION", [
      { ...alwaght, event: "e1" },
      { ...reuters("doc:3", "daily8"), event: "e2" },
    ]);
    expect(summarize(arrays, every(arrays)).evidence).toBe("SINGLE");
  });

  it("is counted over the whole link for a state", () => {
    const arrays = arraysOf("STATE", [
      { ...alwaght, event: "e1" },
      { ...reuters("doc:3", "daily8"), event: "e2" },
    ]);
    expect(summarize(arrays, every(arrays)).evidence).toBe("MULTI_ORIGIN");
  });

  it("puts what is floated on one occasion before what is denied on another", () => {
    const arrays = arraysOf("OCCASION", [
      { modality: "DENIED", event: "e1" },
      { modality: "HYPOTHETICAL", event: "e2" },
    ]);
    expect(summarize(arrays, every(arrays)).evidence).toBe("SPECULATED");
  });

  it("does not grade a position that somebody reports", () => {
    const reported = arraysOf("POSITION", [{ modality: "ALLEGED" }, { modality: "DENIED" }]);
    expect(summarize(reported, every(reported))).toMatchObject({
      evidence: "STATEMENT",
      contested: true,
    });
    const denied = arraysOf("POSITION", [{ modality: "DENIED" }]);
    expect(summarize(denied, every(denied)).evidence).toBe("SAID_NOT");
  });

  it("is contested where one occasion is affirmed and denied, not where two differ", () => {
    const same = arraysOf("OCCASION", [{ event: "e1" }, { event: "e1", modality: "DENIED" }]);
    expect(summarize(same, every(same)).contested).toBe(true);
    const apart = arraysOf("OCCASION", [{ event: "e1" }, { event: "e2", modality: "DENIED" }]);
    expect(summarize(apart, every(apart)).contested).toBe(false);
    const curated = arraysOf("OCCASION", [{ disputed: true }]);
    expect(summarize(curated, every(curated)).contested).toBe(true);
  });

  it("counts named publishers and unnamed origins once each, over assertions", () => {
    const arrays = arraysOf("OCCASION", [
      alwaght,
      { ...alwaght, document: "doc:2" },
      unsigned,
      { ...unsigned, modality: "ALLEGED", document: "doc:8" },
    ]);
    expect(countSources(arrays, every(arrays))).toEqual({ origins: 2, documents: 3 });
  });
});
