import { BEFORE_ALL, type Evidence } from "@backchannel/schema/claim.ts";
import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSources, gradeGroup, isBehind, summarize } from "./evidence.ts";
import { GRADES_WITH } from "./filter.ts";
import { textOf } from "./occasion.ts";
import { anyClaims, arraysOf, every, type TestClaim } from "./test-claims.ts";

const reuters = (document: string, carrier: string): Partial<TestClaim> => ({
  origin: "origin:reuters",
  publisher: "reuters",
  document,
  carrier,
});
const alwaght: Partial<TestClaim> = {
  origin: "origin:alwaght",
  publisher: "alwaght",
  carrier: "alwaght",
  document: "doc:0",
};
/** Commentary on a report that it credits. */
const onReuters = (claim: Partial<TestClaim>): Partial<TestClaim> => ({
  ...claim,
  rootOrigin: "origin:reuters",
  rootPublisher: "reuters",
});
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
        { origin: "origin:a", publisher: "a", carrier: "b", document: "doc:1" },
        { origin: "origin:b", publisher: "b", carrier: "a", document: "doc:2" },
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
      "a report and the commentary that rests on it",
      [onReuters(alwaght), reuters("doc:3", "daily8")],
      "ECHOED",
    ],
    [
      "commentary on a report and other reporting of the same outlet",
      [onReuters(alwaght), { ...alwaght, document: "doc:2", carrier: "k24" }],
      "ECHOED",
    ],
    [
      "two origins of a table at which nobody looked",
      [{ ...alwaght, marks: "ASSUMED|REGISTER" }, reuters("doc:3", "daily8")],
      "ECHOED",
    ],
    [
      "two origins beside one at which nobody looked",
      [{ ...reuters("doc:5", "k24"), marks: "ASSUMED|" }, alwaght, reuters("doc:3", "daily8")],
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
          const left = every(arrays).filter((i) => !isBehind(arrays, i, gone));
          expect(["MULTI_ORIGIN", "ECHOED", "SINGLE"]).toContain(summarize(arrays, left).evidence);
        }
      }),
    );
  });
});

describe("the evidence of a link", () => {
  it("is one that a link with each of its claims can have", () => {
    fc.assert(
      fc.property(anyClaims, (arrays) => {
        const { evidence } = summarize(arrays, every(arrays));
        for (const modality of arrays.modality) expect(GRADES_WITH[modality]).toContain(evidence);
      }),
    );
  });

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
    expect(countSources(arrays, every(arrays))).toMatchObject({ origins: 2, documents: 3 });
  });

  it("counts commentary as the report on which it rests", () => {
    const arrays = arraysOf("OCCASION", [onReuters(alwaght), reuters("doc:3", "daily8")]);
    expect(countSources(arrays, every(arrays))).toMatchObject({ origins: 1, documents: 2 });
  });

  it("says of the origins of a table that nobody looked at them, and does not count them", () => {
    const table = [
      { ...alwaght, marks: "ASSUMED|DATA_SET" },
      { ...reuters("doc:3", "daily8"), marks: "ASSUMED|DATA_SET" },
    ];
    const arrays = arraysOf("STATE", table);
    expect(summarize(arrays, every(arrays))).toMatchObject({
      evidence: "ECHOED",
      origins: 1,
      documents: 2,
      unlooked: true,
    });
    expect(textOf({ claims: arrays, admitted: every(arrays), ...summarize(arrays, every(arrays)) }))
      .toBe("2 documents, independence not looked at: 2 data sets"); // prettier-ignore
  });

  it("names the natures of documents where all are known", () => {
    const text = (...claims: Partial<TestClaim>[]) => {
      const arrays = arraysOf("STATE", claims);
      const admitted = every(arrays);
      return textOf({ claims: arrays, admitted, ...summarize(arrays, admitted) });
    };
    const register = { ...alwaght, marks: "STATED|REGISTER" };
    const report = { ...reuters("doc:3", "daily8"), marks: "STATED|REPORTING" };
    expect(text(register)).toBe("One document, a register");
    expect(text(register, report)).toBe("2 separate origins: a register and a report");
    expect(text(register, reuters("doc:3", "daily8"))).toBe("2 separate origins");
    expect(text({ ...register, modality: "ALLEGED" })).toBe("Alleged only: a register");
  });
});

describe("groups of evidence", () => {
  const groups = (temporality: Temporality, ...claims: Partial<TestClaim>[]) =>
    arraysOf(temporality, claims).group;
  const days = (first: number, last: number) => ({ first, last, dated: 3 });

  it("are events, dates or, undated, the reporting that is repeated", () => {
    expect(
      groups(
        "OCCASION",
        { event: "e1" },
        { event: "e1", origin: "origin:2" },
        days(1, 1),
        { ...days(1, 1), origin: "origin:2" },
        days(1, 2),
        { origin: "origin:1" },
        { origin: "origin:3", rootOrigin: "origin:1" },
        { origin: "origin:2" },
      ),
    ).toEqual([0, 0, 1, 1, 2, 3, 3, 4]);
  });

  it("are the spells of a state, whose days touch or are bridged", () => {
    expect(groups("STATE", days(1, 4), days(9, 12), days(5, 6))).toEqual([0, 1, 0]);
    expect(groups("STATE", days(1, 4), days(9, 12), days(3, 9))).toEqual([0, 0, 0]);
    const until4 = { first: BEFORE_ALL, last: 4, dated: 2 };
    expect(groups("STATE", until4, days(9, 9), days(2, 3))).toEqual([0, 1, 0]);
  });

  it("take undated claims of a state into its only spell, and leave them apart from several", () => {
    expect(groups("STATE", {}, { origin: "origin:2" })).toEqual([0, 0]);
    expect(groups("STATE", {}, days(1, 4), { origin: "origin:2" })).toEqual([0, 0, 0]);
    expect(groups("STATE", {}, days(1, 4), days(9, 9), {})).toEqual([0, 1, 2, 0]);
  });

  it("never split a position", () => {
    expect(groups("POSITION", { event: "e1" }, days(1, 4), days(9, 9))).toEqual([0, 0, 0]);
  });

  it("stay as they are, whatever a filter leaves of them", () => {
    const spells = [days(1, 4), days(9, 12), days(3, 9)];
    const arrays = arraysOf("STATE", spells.map((span, n) => ({ ...span, ...(n < 2 ? reuters(`doc:${n}`, "k24") : alwaght) }))); // prettier-ignore
    expect(summarize(arrays, [0, 1]).evidence).toBe("ECHOED");
  });
});
