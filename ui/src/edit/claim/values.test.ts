import { expect, test } from "vitest";
import {
  claimProblems,
  EMPTY_CLAIM,
  toAddition,
  toCorrection,
  type ClaimValues,
} from "./values.ts";

const entity = (id: string) => ({
  id,
  name: id,
  kind: "STATE" as const,
  families: ["Actor", "Place"] as const,
  look: "state" as const,
  unnamed: false,
});
const FULL: ClaimValues = {
  ...EMPTY_CLAIM,
  subject: entity("syria"),
  kind: "MET",
  object: entity("israel"),
  sourcing: "OWN_VOICE",
  statement: "They met.",
  date: "2025-05",
  document: { id: "doc:1", citation: "Alwaght", title: "Analysis" },
  paragraph: "3",
};

test("everything that is needed is asked for at its field", () => {
  expect(Object.keys(claimProblems(EMPTY_CLAIM))).toEqual([
    "subject",
    "object",
    "kind",
    "sourcing",
    "statement",
    "document",
  ]);
  expect(claimProblems(FULL)).toEqual({});
});

test("nothing is linked with itself, and paragraphs are counted from 1", () => {
  expect(claimProblems({ ...FULL, object: entity("syria") })).toHaveProperty("object");
  for (const paragraph of ["0", "1.5", "x", "-1"]) {
    expect(claimProblems({ ...FULL, paragraph })).toHaveProperty("paragraph");
  }
});

test("an addition names what was picked by id", () => {
  expect(toAddition(FULL)).toMatchObject({
    subject: "syria",
    object: "israel",
    kind: "MET",
    document: "doc:1",
    paragraph: 3,
    event: null,
    date: "2025-05",
  });
  expect(toAddition({ ...FULL, paragraph: " " }).paragraph).toBeNull();
});

test("a correction holds what differs, and clears what was emptied", () => {
  expect(toCorrection(FULL, { ...FULL, date: "", object: entity("turkey") })).toEqual({
    date: null,
    object: "turkey",
  });
  expect(toCorrection(FULL, FULL)).toEqual({});
});

test("a claim of a property needs a value, and neither kind nor other end", () => {
  const fact: ClaimValues = {
    ...FULL,
    kind: "",
    object: null,
    property: "VENUE",
    value: "Baku",
  };
  expect(claimProblems(fact)).toEqual({});
  expect(Object.keys(claimProblems({ ...fact, value: " " }))).toEqual(["value"]);
  expect(toCorrection(fact, { ...fact, property: "DATE", value: "2025-05 " })).toEqual({
    property: "DATE",
    value: "2025-05",
  });
});
