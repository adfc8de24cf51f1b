import { expect, test } from "vitest";
import { likelyKinds } from "./likely-kinds.ts";

test("kinds come first by which the two are most often joined to others of each other's type", () => {
  const person = {
    kind: "PERSON" as const,
    linkCounts: [
      { kind: "OWNS", neighborKind: "BANK", direction: "OUTGOING", count: 1 },
      { kind: "PAID", neighborKind: "COMPANY", direction: "INCOMING", count: 9 },
      { kind: "VISITED", neighborKind: "STATE", direction: "OUTGOING", count: 9 },
      { kind: "TRADED_WITH", neighborKind: "NGO", direction: "BOTH", count: 2 },
    ] as const,
  };
  const company = {
    kind: "COMPANY" as const,
    linkCounts: [
      { kind: "HOLDS_POST_AT", neighborKind: "UNNAMED_PERSON", direction: "INCOMING", count: 4 },
      { kind: "OWNS", neighborKind: "PERSON", direction: "INCOMING", count: 2 },
      { kind: "OWNS", neighborKind: "COMPANY", direction: "INCOMING", count: 20 },
      { kind: "PAID", neighborKind: "PERSON", direction: "OUTGOING", count: 7 },
    ] as const,
  };
  expect(likelyKinds(person, company)).toEqual(["HOLDS_POST_AT", "OWNS", "TRADED_WITH"]);
  expect(likelyKinds(company, person)).toEqual(["PAID", "TRADED_WITH"]);
});
