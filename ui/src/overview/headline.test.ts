import { describe, expect, it } from "vitest";
import { columnsOf, headlineOf, stateOfEvidence } from "./headline.ts";

type Stats = Parameters<typeof stateOfEvidence>[0];
const stats = (gradedGroups: number, separate: number, single: number) =>
  ({
    gradedGroups,
    evidence: [
      { evidence: "MULTI_ORIGIN", count: separate },
      { evidence: "SINGLE", count: single },
    ],
  }) as unknown as Stats;

describe("the head of the first page", () => {
  it("names what most of the graph is about", () => {
    expect(headlineOf({ lenses: [{ lens: "MONEY", links: 9 }] })).toBe(
      "Who owns whom, and who pays",
    );
    expect(headlineOf({ lenses: [] })).toBe("What is in this graph");
  });

  it("tells the state of the evidence, in the number of what it counts", () => {
    expect(stateOfEvidence(stats(478, 5, 390))).toBe(
      "Of 478 occasions and ties 5 have 2 separate origins; 390 rest on one document each.",
    );
    expect(stateOfEvidence(stats(7, 1, 1))).toBe(
      "Of 7 occasions and ties 1 has 2 separate origins; 1 rests on one document.",
    );
    expect(stateOfEvidence(stats(2, 0, 0))).toBe(
      "Of 2 occasions and ties none has 2 separate origins; none rests on one document.",
    );
    expect(stateOfEvidence(stats(1, 0, 1))).toBe("The one occasion or tie rests on one document.");
    expect(stateOfEvidence(stats(0, 0, 0))).toBe("");
  });

  it("has a column for the four lenses with most links among the rows", () => {
    const rows = [
      { lenses: [{ lens: "LAW", links: 8 }] },
      {
        lenses: [
          { lens: "MONEY", links: 9 },
          { lens: "CIRCLE", links: 3 },
          { lens: "FORCE", links: 2 },
          { lens: "OTHER", links: 1 },
        ],
      },
    ] satisfies Parameters<typeof columnsOf>[0];
    expect(columnsOf(rows)).toEqual(["MONEY", "LAW", "CIRCLE", "FORCE"]);
  });
});
