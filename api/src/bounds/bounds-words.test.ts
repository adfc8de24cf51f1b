import { expect, it } from "vitest";
import { dayNumber } from "../dates/day.ts";
import { byText } from "./bounds-words.ts";

it.each([
  ["2025-06-01", "1 June 2025"],
  ["2025-05", "May 2025"],
  ["2025", "2025"],
  ["2024/2025", "2025"],
  ["2025-05-15/2025-05-31", "May 2025"],
  ["2025-04/2025-05~", "about May 2025"],
  ["2025-24", "winter 2025"],
  ["2025-11/", "20 December 2025"],
  ["", "20 December 2025"],
])("tells by when a document of %j was out without a day that it does not print", (date, words) => {
  expect(byText(date, dayNumber("2025-12-20", "retrieved"))).toBe(words);
});
