import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf, edtfProblem, readDate } from "./edtf.ts";

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
    "2024-02-29",
    "2000-02-29",
    "202X-02-29",
    "2025-XX-15",
    "2025-05/2025",
    "2025/2025",
    "2025-05-14/2025-05-14",
    "2025-05-20/2025-05",
    "2025-21/2025-23",
    "-0044",
  ])("admits “%s”", (text) => {
    expect(edtfProblem(text)).toBeNull();
  });

  it.each([
    "14 May 2025",
    "14.05.2025",
    "last week",
    "Y170000002",
    "[2024,2025]",
    " 2025",
    "2025-5",
    "2X25",
    "2025/2026/2027",
    "..",
    "2025-21-05",
  ])("refuses “%s” as no date", (text) => {
    expect(edtfProblem(text)).toBe(NO_DATE);
  });

  it.each([
    ["2025-13", "2025 has no month 13"],
    ["2025-00", "2025 has no month 00"],
    ["2025-02-30", "2025 has no 30 February"],
    ["2025-02-29", "2025 has no 29 February"],
    ["1900-02-29", "1900 has no 29 February"],
    ["2025-02-3X", "2025 has no 30 February"],
    ["2024-02-29/2025-02-29", "2025 has no 29 February"],
    ["XXXX-02-30", "no such year has 30 February"],
    ["2025-04-31", "2025 has no 31 April"],
    ["2025-XX-32", "no month has a day 32"],
    ["2025-05-00", "no month has a day 00"],
    ["2025/2024", "ends before it starts"],
    ["2025-05-14/2025-05-13", "ends before it starts"],
    ["2025-23/2025-21", "ends before it starts"],
    ["2025-05-14T01:00:00+04:00", "must be a day without a time of day: write 2025-05-14"],
    ["2025-05-14T01:00:00", "must be a day without a time of day: write 2025-05-14"],
    ["2025/2025-05-14T23:30:00Z", "must be a day without a time of day: write 2025-05-14"],
  ])("says what is wrong with “%s”", (text, problem) => {
    expect(edtfProblem(text)).toBe(problem);
  });

  it("refuses what is too long to be one", () => {
    expect(edtfProblem("2".repeat(61))).toBe("is longer than 60 characters");
  });

  it("takes nothing that is no EDTF, and counts the same days as another reader of EDTF", () => {
    fc.assert(
      fc.property(single, (text) => {
        if (edtfProblem(text) !== null) return;
        const days = daysOf(readDate(text));
        const { min, max } = edtf(text);
        const known = !text.startsWith("XXXX");
        expect(days && [days.first, days.last]).toEqual(
          known ? [min / DAY, Math.floor(max / DAY)] : null,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});

const DAY = 86_400_000;

/** One date of the forms on which both agree: no season, no qualifier beside a masked digit. */
const single = fc
  .tuple(
    fc.constantFrom("2025", "2024", "1900", "2000", "202X", "20XX", "0044", "XXXX"),
    fc.constantFrom("", "-01", "-02", "-04", "-12", "-13", "-XX"),
    fc.constantFrom("", "-01", "-1X", "-28", "-29", "-30", "-31", "-32", "-XX"),
    fc.constantFrom("", "?", "~", "%", "T10:00:00Z"),
  )
  .map(([year, month, day, end]) => [year + month + (month && day), end])
  .map(([date = "", end = ""]) => (date.includes("X") ? date : date + end));
