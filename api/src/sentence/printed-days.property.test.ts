import { edtfProblem, MONTHS } from "@backchannel/schema/edtf.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
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

const NAMES = MONTHS.join("|");
/** "a day from 1 to 9 May 2025" tells no day. */
const IN_WORDS = new RegExp(`(?:(\\d{1,2}) )?\\b(${NAMES})\\b`, "g");

/** The days, "14 May", and the months, "May", that a text shows. */
function shown(text: string) {
  const told = text.replaceAll(/a day from \d+ to \d+ /g, "");
  const found = [...told.matchAll(IN_WORDS)];
  return {
    days: found.filter(([, of]) => of !== undefined).map(([phrase]) => phrase),
    months: found.map(([, , name = ""]) => name),
  };
}

/** Those that dates print. */
function printed(dates: readonly string[]) {
  const parts = dates
    .flatMap((text) => text.split("/"))
    .map((text) => /^-?[\dX]{4}-(\d\d)(?:-(\d\d))?/.exec(text) ?? []);
  const named = parts.map(([, of, on]) => ({ name: MONTHS[Number(of) - 1], on: Number(on) }));
  return {
    days: named.filter(({ name, on }) => name && on).map(({ name, on }) => `${on} ${name}`),
    months: named.flatMap(({ name }) => name ?? []),
  };
}

function showsOnlyPrinted(text: string, dates: readonly string[]) {
  const [told, given] = [shown(text), printed(dates)];
  const because = `${JSON.stringify(dates)} told as ${JSON.stringify(text)}`;
  expect(given.days, because).toEqual(expect.arrayContaining(told.days));
  expect(given.months, because).toEqual(expect.arrayContaining(told.months));
  // What is in words is never a date as it is stored.
  expect(text, because).not.toMatch(/\d-\d|X/);
}

const RUNS = { numRuns: 3_000 };

it("dates in words, alone and together, show no day or month that none of them prints", () => {
  fc.assert(
    fc.property(fc.array(anyDate, { minLength: 1, maxLength: 4 }), (dates) => {
      showsOnlyPrinted(edtfText(dates[0]!), dates);
      showsOnlyPrinted(edtfSpanText(dates), dates);
      const given = dates.map((date, n) => ({ date, documentId: `doc:${n % 2}` }));
      showsOnlyPrinted(datesText(given), dates);
    }),
    RUNS,
  );
});

it("documents are cited, and what they tell stands, by no day or month that they do not print", () => {
  fc.assert(
    fc.property(anyDate, (first) => {
      showsOnlyPrinted(citation("A paper", first), [first]);
      const { pubLast } = publishedDays(first, "");
      if (edtfRange(first).dated > 1 && !first.endsWith("..")) {
        showsOnlyPrinted(byText(first, pubLast), [first]);
      }
      showsOnlyPrinted(outText(first), [first]);
    }),
    RUNS,
  );
});
