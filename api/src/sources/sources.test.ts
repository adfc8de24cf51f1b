import { describe, expect, it } from "vitest";
import { readLinkFilter } from "../evidence/filter.ts";
import { areOpposed } from "./compare.ts";
import { leavingOut } from "./knock-out.ts";
import { knockOutSentence } from "./knock-out-words.ts";

const nothing = { names: ["Reuters"], gone: 0, weaker: 0, contacts: null, paths: null };

describe("knockOutSentence", () => {
  it.each([
    [{}, "Without Reuters every link keeps its grade."],
    [{ gone: 1 }, "Without Reuters 1 link loses all support."],
    [{ weaker: 2 }, "Without Reuters 2 links keep a weaker grade."],
    [
      { gone: 31, weaker: 1, contacts: { all: 9, vanished: 4, weaker: 0 } },
      "Without Reuters 31 links lose all support, 1 keeps a weaker grade, 4 of 9 occasions vanish.",
    ],
    [
      { gone: 2, contacts: { all: 1, vanished: 0, weaker: 0 } },
      "Without Reuters 2 links lose all support, the one occasion keeps its grade.",
    ],
    [
      { gone: 2, contacts: { all: 0, vanished: 0, weaker: 0 }, paths: { broken: 0, all: 3 } },
      "Without Reuters 2 links lose all support, none of 3 paths breaks.",
    ],
    [
      { names: ["Reuters", "Alwaght, 1 June 2025"], gone: 3 },
      "Without Reuters and Alwaght, 1 June 2025, 3 links lose all support.",
    ],
    [
      { names: ["A", "B", "C", "D"], weaker: 1, paths: { broken: 2, all: 2 } },
      "Without these 4 sources, 1 link keeps a weaker grade, 2 of 2 paths break.",
    ],
  ])("tells %o", (fallen, sentence) => {
    expect(knockOutSentence({ ...nothing, ...fallen })).toBe(sentence);
  });
});

describe("leavingOut", () => {
  it("adds to what a filter leaves out already, and keeps the rest of it", () => {
    const sources = { publishers: ["b"], origins: ["origin:o"], documents: [] };
    expect(
      leavingOut(
        readLinkFilter({ knownBy: "2025-06-01", excludePublishers: ["a"], excludeOrigins: null }),
        sources,
      ),
    ).toEqual(
      readLinkFilter({
        knownBy: "2025-06-01",
        excludePublishers: ["a", "b"],
        excludeOrigins: ["origin:o"],
        excludeDocuments: [],
      }),
    );
  });
});

describe("areOpposed", () => {
  const a = { ofA: true, ofB: false };
  const b = { ofA: false, ofB: true };
  const both = { ofA: true, ofB: true };
  const neither = { ofA: false, ofB: false };

  it("needs one of each, on either side", () => {
    expect(areOpposed([a], [b])).toBe(true);
    expect(areOpposed([neither, b], [a])).toBe(true);
    expect(areOpposed([a], [both])).toBe(true);
    expect(areOpposed([a], [a])).toBe(false);
    expect(areOpposed([a], [neither])).toBe(false);
    expect(areOpposed([], [b])).toBe(false);
  });

  it("does not set an outlet against the one whose words it prints", () => {
    expect(areOpposed([both], [both])).toBe(false);
  });
});
