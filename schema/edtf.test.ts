import { describe, expect, it } from "vitest";
import { edtfProblem } from "./edtf.ts";

const NO_DATE =
  "must be a date as EDTF, e.g. 2025, 2025-05, 2025-05-14, 2024-12/2025-05 or /2025-05";

describe("what may be held as a date", () => {
  it.each([
    "",
    "2025",
    "2025-05",
    "2025-05-14",
    "2024-12/2025-05",
    "/2025-05",
    "2024-12/",
    "2024-12/..",
    "2025-05?",
    "2025-05-18~",
    "2025-XX",
    "XXXX-12",
    "202X",
    "2025-21",
  ])("admits “%s”", (text) => {
    expect(edtfProblem(text)).toBeNull();
  });

  it.each([
    "2025-13",
    "2025-02-30",
    "2025/2024",
    "14 May 2025",
    "14.05.2025",
    "last week",
    "Y170000002",
    "[2024,2025]",
    " 2025",
  ])("refuses “%s”, asked once or again", (text) => {
    expect([edtfProblem(text), edtfProblem(text)]).toEqual([NO_DATE, NO_DATE]);
  });

  it("refuses what is too long to be one", () => {
    expect(edtfProblem("2".repeat(61))).toBe("is longer than 60 characters");
  });
});
