import type { Evidence } from "@backchannel/schema/claim.ts";
import { expect, test } from "vitest";
import { commonGradeOf, withCommonGrade } from "./common-grade.ts";
import type { ViewLine } from "./drawn.ts";

const lines = (evidence: Evidence, count: number): ViewLine[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${evidence} ${i}`,
    links: [],
    source: "a",
    target: "b",
    heads: "target",
    label: "met",
    lens: "CONTACTS",
    evidence,
    contested: false,
    origins: 1,
    spoke: false,
  }));
const commonOf = (...all: ViewLine[][]) => commonGradeOf(withCommonGrade(all.flat()));

test("nine tenths of one grade are plain, and only those", () => {
  const drawn = withCommonGrade([...lines("SINGLE", 18), ...lines("MULTI_ORIGIN", 2)]);
  expect(commonGradeOf(drawn)).toEqual({ evidence: "SINGLE", lines: 18, of: 20 });
  expect(drawn.filter(({ plain }) => plain).every(({ evidence }) => evidence === "SINGLE")).toBe(
    true,
  );
  expect(commonOf(lines("SINGLE", 17), lines("ECHOED", 3))).toBeNull();
});

test("a few lines keep their dashes, and so does whatever nobody asserts", () => {
  expect(commonOf(lines("ECHOED", 9))).toBeNull();
  expect(commonOf(lines("ECHOED", 10))).toMatchObject({ evidence: "ECHOED" });
  for (const grade of ["OPINION", "PLANNED", "SAID_NOT"] as const) {
    expect(commonOf(lines(grade, 30))).toBeNull();
  }
});
