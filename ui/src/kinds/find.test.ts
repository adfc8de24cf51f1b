import { expect, test } from "vitest";
import {
  entityKindShown,
  holdsAll,
  linkKindShown,
  wordsOfEntityKind,
  wordsOfLinkKind,
} from "./find.ts";

const findsLink = (typed: string) => holdsAll(typed, wordsOfLinkKind(linkKindShown("PAID")));

test("a kind is found by its words, its name, its meaning and where it belongs", () => {
  for (const typed of ["", "paid", "would pay", "PAID", "ownership", "  paid   money "]) {
    expect(findsLink(typed)).toBe(true);
  }
  expect(holdsAll("organization legal", wordsOfEntityKind(entityKindShown("FUND")))).toBe(true);
});

test("every word has to be there", () => {
  expect(findsLink("paid vessel")).toBe(false);
  expect(holdsAll("person", wordsOfEntityKind(entityKindShown("FUND")))).toBe(false);
});
