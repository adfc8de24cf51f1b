import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { expect, test } from "vitest";
import { dayNumber, startOfMonth } from "../dates/day.ts";
import { monthsOf, publishedInWords } from "./time-bar.ts";

const days = (first: string | null, last: string | null) => ({
  first: first ? dayNumber(first, "first") : BEFORE_ALL,
  last: last ? dayNumber(last, "last") : AFTER_ALL,
});
const names = (...spans: { first: number; last: number }[]) =>
  monthsOf(spans).map((month) => startOfMonth(month).name);

test("months run from the first known day to the last", () => {
  expect(names(days("2024-12-03", "2024-12-03"), days("2025-01-01", "2025-02-28"))).toEqual([
    "2024-12",
    "2025-01",
    "2025-02",
  ]);
});

test("at most 24 months, and none that is empty at the start", () => {
  const long = names(days("1967-06-05", "1967-06-10"), days("2025-06-01", "2025-06-01"));
  expect(long).toEqual(["2025-06"]);
  const spanning = names(days("1967-06-05", "2025-06-01"));
  expect([spanning.length, spanning[0], spanning.at(-1)]).toEqual([24, "2023-07", "2025-06"]);
});

test("an unknown or open end counts with the end that is known", () => {
  expect(names(days(null, "2025-05-31"))).toEqual(["2025-05"]);
  expect(names(days("2025-11-01", null))).toEqual(["2025-11"]);
  expect(names(days(null, null))).toEqual([]);
});

test("counts of documents read as a sentence", () => {
  const by = { knownBy: dayNumber("2025-06-01", "knownBy"), includePossible: true };
  const sentence = (PUBLISHED: number, POSSIBLY: number, LATER: number) =>
    publishedInWords(by, { PUBLISHED, POSSIBLY, LATER });
  expect(sentence(1, 0, 0)).toBe("1 document was out by 1 June 2025; none came later.");
  expect(sentence(0, 6, 2)).toBe("No document was out by 1 June 2025, 6 possibly; 2 came later.");
  const always = { knownBy: AFTER_ALL, includePossible: true };
  expect(publishedInWords(always, { PUBLISHED: 8, POSSIBLY: 0, LATER: 0 })).toBe(
    "8 documents, whenever published.",
  );
});
