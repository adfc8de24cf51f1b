import { describe, expect, it } from "vitest";
import type { Modality } from "@backchannel/schema/claim.ts";
import { cellOf } from "./mediators.ts";

const claimsOf = (...claims: [claim: string, document: string, modality: Modality][]) => ({
  claim: claims.map(([claim]) => claim),
  document: claims.map(([, document]) => document),
  modality: claims.map(([, , modality]) => modality),
});
const OPEN = {
  sides: [
    { n: 1, statement: "The one", claims: ["a1"] },
    { n: 2, statement: "The other", claims: ["b1", "c1"] },
  ],
};

describe("what a document says of a go-between", () => {
  const own = claimsOf(["a1", "doc:a", "ASSERTED"]);
  const other = claimsOf(["b1", "doc:b", "ASSERTED"]);

  it("says so, in the words of how firmly", () => {
    const firm = claimsOf(["a1", "doc:a", "ALLEGED"], ["a2", "doc:a", "PLANNED"]);
    expect(cellOf("doc:a", firm, [], [])).toEqual({
      says: "SAYS",
      claims: ["a1", "a2"],
      text: "alleges and reports as planned",
    });
  });

  it("contradicts where it denies", () => {
    const denied = claimsOf(["a1", "doc:a", "ASSERTED"], ["d1", "doc:d", "DENIED"]);
    expect(cellOf("doc:d", denied, [], [])).toEqual({
      says: "CONTRADICTS",
      claims: ["d1"],
      text: "says it is not so",
    });
  });

  it("contradicts where it names another whom a curator has on another side", () => {
    expect(cellOf("doc:b", own, [other], [OPEN])).toEqual({
      says: "CONTRADICTS",
      claims: ["b1"],
      text: "names another: The other",
    });
  });

  it("is silent where nobody wrote that naming another contradicts", () => {
    expect(cellOf("doc:b", own, [other], []).says).toBe("SILENT");
  });

  it("is silent where its claim on the other side calls nobody a mediator", () => {
    expect(cellOf("doc:c", own, [other], [OPEN])).toEqual({
      says: "SILENT",
      claims: [],
      text: "silent",
    });
  });

  it("does not contradict what only denials tell of", () => {
    const denied = claimsOf(["a1", "doc:a", "DENIED"]);
    expect(cellOf("doc:b", denied, [other], [OPEN]).says).toBe("SILENT");
  });
});
