import { describe, expect, it } from "vitest";
import { arraysOf } from "../evidence/test-claims.ts";
import { assemble, type Cited, citesOf, type Draft, MAX_LINES } from "./brief.ts";

const draft = (cites: string[], more: Partial<Draft> = {}): Draft => ({
  subject: "It",
  text: "It is so",
  evidence: "SINGLE",
  evidenceText: "One document",
  contested: false,
  cites,
  links: [],
  conflict: null,
  sides: [],
  counted: null,
  ...more,
});
const cited = (claimId: string, documentId: string, locator: string): [string, Cited] => [
  claimId,
  { claimId, documentId, locator, citation: documentId },
];
const CITED = new Map([
  cited("a", "Daily8", "¶ 3"),
  cited("b", "Alwaght", "¶ 1"),
  cited("c", "Daily8", "¶ 3"),
  cited("d", "Daily8", "¶ 4"),
]);
const section = (drafts: Draft[]) =>
  ({ kind: "CHANNELS", title: "Channels", empty: "None.", drafts }) as const;

describe("the notes of a brief", () => {
  it("are numbered in order of first use, one for each claim that carries a line", () => {
    const { sections, notes } = assemble(
      [section([draft(["b", "a"]), draft(["c"])]), section([draft(["d", "b"])])],
      CITED,
    );
    expect(sections.flatMap(({ lines }) => lines.map((line) => line.notes))).toEqual([
      [1, 2],
      [3],
      [4, 1],
    ]);
    expect(notes.map(({ number, text, claimId }) => `${number} ${text} ${claimId}`)).toEqual([
      "1 Alwaght, ¶ 1 b",
      "2 Daily8, ¶ 3 a",
      "3 Daily8, ¶ 3 c",
      "4 Daily8, ¶ 4 d",
    ]);
  });

  it("stand at each side of a disagreement", () => {
    const sides = [
      { statement: "So", cites: ["a"] },
      { statement: "Not so", cites: ["b", "d"] },
    ];
    const { sections } = assemble([section([draft(["a", "b", "d"], { sides })])], CITED);
    expect(sections[0]?.lines[0]?.sides).toEqual([
      { statement: "So", notes: [1] },
      { statement: "Not so", notes: [2, 3] },
    ]);
  });

  it("are never missing: a line without any is not shown", () => {
    const { sections, notes } = assemble([section([draft([]), draft(["unknown"])])], CITED);
    expect(sections[0]).toMatchObject({ lines: [], empty: "None.", truncated: false });
    expect(notes).toEqual([]);
  });
});

describe("a section", () => {
  it("has at most so many lines and says that there are more", () => {
    const of = (n: number) =>
      assemble([section(Array.from({ length: n }, () => draft(["a"])))], CITED).sections[0];
    expect(of(MAX_LINES)).toMatchObject({ truncated: false, empty: null });
    expect(of(MAX_LINES + 1)?.truncated).toBe(true);
    expect(of(MAX_LINES + 1)?.lines).toHaveLength(MAX_LINES);
  });
});

describe("what a line cites", () => {
  it("is of each document the firmest claim, earliest published first", () => {
    const claims = arraysOf("OCCASION", [
      { document: "doc:late", pubLast: 200, modality: "ASSERTED" },
      { document: "doc:early", pubLast: 100, modality: "ALLEGED" },
      { document: "doc:early", pubLast: 100, modality: "ASSERTED" },
      { document: "doc:early", pubLast: 100, modality: "ASSERTED" },
    ]);
    expect(citesOf(claims, [0, 1, 2, 3])).toEqual([claims.claim[2], claims.claim[0]]);
    expect(citesOf(claims, [1])).toEqual([claims.claim[1]]);
  });
});
