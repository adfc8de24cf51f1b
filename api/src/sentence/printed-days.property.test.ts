import { edtfProblem } from "@backchannel/schema/edtf.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { showsOnlyPrinted } from "../../test/printed-days.ts";
import { byText } from "../bounds/bounds-words.ts";
import { edtfRange, edtfSpanText, edtfText } from "../dates/edtf.ts";
import { publishedDays } from "../dates/published-days.ts";
import { citation, outText } from "../words/citation.ts";
import { datesText } from "./dates.ts";

/** Dates as documents print them, of every form that is let in. */
const year = fc.constantFrom("2024", "2025", "1965", "-0044", "0044", "202X", "20XX", "XXXX");
const two = (n: number) => String(n).padStart(2, "0");
const month = fc.integer({ min: 1, max: 12 }).map(two);
const season = fc.constantFrom("21", "22", "23", "24", "33", "XX");
const day = fc.oneof(fc.integer({ min: 1, max: 28 }).map(two), fc.constantFrom("XX", "0X", "1X"));
const doubt = fc.constantFrom("", "", "", "~", "?", "%");
const single = fc
  .oneof(
    fc.tuple(year),
    fc.tuple(year, fc.oneof(month, season)),
    fc.tuple(year, month, day),
    fc.tuple(year, fc.constant("XX"), day),
  )
  .chain((parts) => doubt.map((mark) => parts.join("-") + mark));
const end = fc.oneof({ weight: 3, arbitrary: single }, fc.constantFrom("", ".."));
const anyDate = fc
  .oneof(
    single,
    fc.tuple(end, end).map((ends) => ends.join("/")),
  )
  .filter((text) => edtfProblem(text) === null);

function tellsOnlyPrinted(text: string, dates: readonly string[]) {
  showsOnlyPrinted(text, dates);
  // What is in words is never a date as it is stored.
  expect(text, JSON.stringify(dates)).not.toMatch(/\d-\d|X/);
}

const RUNS = { numRuns: 3_000 };

it("dates in words, alone and together, show no day or month that none of them prints", () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 4 }), (dates) => {
      tellsOnlyPrinted(edtfText(dates[0]!), dates);
      tellsOnlyPrinted(edtfSpanText(dates), dates);
      const given = dates.map((date, n) => ({ date, documentId: `doc:${n % 2}` }));
      tellsOnlyPrinted(datesText(given), dates);
    }),
    RUNS,
  );
});

it("documents are cited, and what they tell stands, by no day or month that they do not print", () => {
  fc.assert(
    fc.property(anyDate, (first) => {
      tellsOnlyPrinted(citation("A paper", first), [first]);
      const { pubLast } = publishedDays(first, "");
      if (edtfRange(first).dated > 1 && !first.endsWith("..")) {
        tellsOnlyPrinted(byText(first, pubLast), [first]);
      }
      tellsOnlyPrinted(outText(first), [first]);
    }),
    RUNS,
  );
});
