import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { edtfProblem } from "@backchannel/schema/edtf.ts";
import { dayNumber, dayText } from "./day.ts";
import { edtfRange, edtfSpanText, edtfText } from "./edtf.ts";

/** EDTF, first day, last day, which ends are known, in words. */
const DATES: [string, string | null, string | null, number, string][] = [
  ["", null, null, 0, "not dated"],
  ["2025-05-14", "2025-05-14", "2025-05-14", 3, "14 May 2025"],
  ["2025-05", "2025-05-01", "2025-05-31", 3, "May 2025"],
  ["2024-02", "2024-02-01", "2024-02-29", 3, "February 2024"],
  ["1965", "1965-01-01", "1965-12-31", 3, "1965"],
  ["2024-12/2025-05", "2024-12-01", "2025-05-31", 3, "December 2024 – May 2025"],
  ["2025-05-15/2025-05-31", "2025-05-15", "2025-05-31", 3, "15 May 2025 – 31 May 2025"],
  ["/2025-05", null, "2025-05-31", 2, "to May 2025, start not given"],
  ["2024-12/", "2024-12-01", null, 1, "from December 2024, end not given"],
  ["2024-12/..", "2024-12-01", null, 3, "from December 2024, continuing"],
  ["../2025-05", null, "2025-05-31", 3, "to May 2025, start open"],
  ["/", null, null, 0, "not dated"],
  ["2025-05-18~", "2025-05-18", "2025-05-18", 3, "about 18 May 2025"],
  ["2025-05?", "2025-05-01", "2025-05-31", 3, "possibly May 2025"],
  ["2025%", "2025-01-01", "2025-12-31", 3, "possibly about 2025"],
  ["XXXX-12", null, null, 0, "December, year not given"],
  ["XXXX-05-14", null, null, 0, "14 May, year not given"],
  ["2025-XX", "2025-01-01", "2025-12-31", 3, "2025, month not given"],
  ["2025-05-XX", "2025-05-01", "2025-05-31", 3, "May 2025, day not given"],
  ["202X", "2020-01-01", "2029-12-31", 3, "2020s"],
  ["2025-21", "2025-03-01", "2025-05-31", 3, "spring 2025"],
  ["2025-23", "2025-09-01", "2025-11-30", 3, "autumn 2025"],
  ["2025-24", "2025-12-01", "2026-02-28", 3, "winter 2025"],
  ["2025-31", "2025-03-01", "2025-05-31", 3, "southern autumn 2025"],
  ["2025-33", "2025-01-01", "2025-03-31", 3, "first quarter of 2025"],
  ["2025-05/2025", "2025-05-01", "2025-12-31", 3, "May 2025 – 2025"],
  ["2025/2025", "2025-01-01", "2025-12-31", 3, "2025"],
  ["2025-05-14/2025-05-14", "2025-05-14", "2025-05-14", 3, "14 May 2025"],
  ["2025-XX-15", "2025-01-15", "2025-12-15", 3, "the 15th of a month in 2025"],
  ["2025-05-0X", "2025-05-01", "2025-05-09", 3, "a day from 1 to 9 May 2025"],
  ["2025-02-2X", "2025-02-20", "2025-02-28", 3, "a day from 20 to 29 February 2025"],
  ["202X-05", "2020-05-01", "2029-05-31", 3, "May in the 2020s"],
  ["20XX", "2000-01-01", "2099-12-31", 3, "2000–2099"],
  ["XXXX", null, null, 0, "year not given"],
  ["0044-03-15", "0044-03-15", "0044-03-15", 3, "15 March AD 44"],
  ["-0044-03-15", "-000044-03-15", "-000044-03-15", 3, "15 March 45 BC"],
];

describe("EDTF dates", () => {
  it.each(DATES)("%s", (text, first, last, dated, words) => {
    const range = edtfRange(text);
    expect([dayText(range.first), dayText(range.last), range.dated]).toEqual([first, last, dated]);
    expect(edtfText(text)).toBe(words);
    expect(edtfProblem(text)).toBeNull();
  });

  it("keeps unknown and open ends as numbers that Neo4j lists can hold", () => {
    expect(edtfRange("")).toEqual({ first: BEFORE_ALL, last: AFTER_ALL, dated: 0 });
  });

  it("reads what earlier versions let in by the day that was printed", () => {
    const printed = dayNumber("2025-05-14", "day");
    const range = { first: printed, last: printed, dated: 3 };
    expect(edtfRange("2025-05-14T01:00:00+04:00")).toEqual(range);
    expect(edtfText("2025-05-14T23:00:00-08:00/2025-06")).toBe("14 May 2025 – June 2025");
  });

  it("counts what is no date as undated, and shows it as it was printed", () => {
    expect(edtfRange("14 May 2025").dated).toBe(0);
    expect(edtfText("Whitsun 1965")).toBe("Whitsun 1965");
  });

  it.each([
    [[], "not dated"],
    [["", "2025"], "2025"],
    [["2025-05", "2025-05-14"], "May 2025"],
    [["2025-05~"], "about May 2025"],
    [["2025-23", "2024-12-01"], "1 December 2024 – autumn 2025"],
    [["/2025-05", "2024-12"], "December 2024 – May 2025"],
    [["/2025-05", "/2025-06"], "to June 2025, start not given"],
    [["2024-12/..", "2025-01"], "from December 2024, continuing"],
    [["2024-12/..", "/2025-01"], "December 2024 – January 2025"],
    [["2024-12/..", "2025-01/.."], "from December 2024, continuing"],
    [["2024/2025", "2025-XX-15"], "2024 – 2025"],
    [["XXXX-12"], "December, year not given"],
  ])("tells the span of %j in the words of its dates", (dates, words) => {
    expect(edtfSpanText(dates)).toBe(words);
  });

  it("answers every admissible text, and never with an unordered or fractional range", () => {
    const pieces = fc.constantFrom("2025", "-05", "-14", "/", "..", "~", "?", "X", "XX", "[", ",");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const text = parts.join("");
        if (edtfProblem(text) !== null) return;
        const { first, last } = edtfRange(text);
        expect(Number.isInteger(first) && Number.isInteger(last) && first <= last).toBe(true);
        expect(edtfText(text)).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
