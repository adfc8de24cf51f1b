import { MONTHS } from "@backchannel/schema/edtf.ts";
import { expect } from "vitest";

const NAMES = MONTHS.join("|");
/** "a day from 1 to 9 May 2025" tells no day. */
const IN_WORDS = new RegExp(`(?:(\\d{1,2}) )?\\b(${NAMES})\\b`, "g");

/** The days, "14 May", and the months, "May", that a text shows. */
export function shown(text: string) {
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

/** Holds a text to it that it shows no day and no month that none of the dates prints. */
export function showsOnlyPrinted(text: string, dates: readonly string[]) {
  const [told, given] = [shown(text), printed(dates)];
  const because = `${JSON.stringify(dates)} told as ${JSON.stringify(text)}`;
  expect(given.days, because).toEqual(expect.arrayContaining(told.days));
  expect(given.months, because).toEqual(expect.arrayContaining(told.months));
}
