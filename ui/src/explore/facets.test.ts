import { expect, test } from "vitest";
import { facets } from "./facets.ts";
import { headline, sourceLine } from "./headline.ts";

const links = [
  { lens: "CONTACTS", evidence: "SINGLE" },
  { lens: "FORCE", evidence: "SINGLE" },
  { lens: "CONTACTS", evidence: "SAID_NOT" },
  { lens: null, evidence: "ECHOED" },
] as const;

test("each row of the key counts under the other rows, not under itself", () => {
  const counts = facets([{ look: "person" }, { look: "state" }, { look: "person" }], links, {
    lenses: ["CONTACTS"],
    involved: true,
    evidence: ["SINGLE", "ECHOED"],
  });
  expect(counts.looks).toMatchObject({ person: 2, state: 1, media: 0 });
  expect(counts.evidence).toMatchObject({ SINGLE: 1, ECHOED: 1, SAID_NOT: 1 });
  expect(counts.lenses).toMatchObject({ CONTACTS: 1, FORCE: 1, INVOLVED: 1 });
});

test("a look has the icon of a kind where all that is here is of that kind", () => {
  const shown = { lenses: [], involved: true, evidence: [] };
  const banks = [{ look: "organisation", icon: "COINS" }] as const;
  const mixed = [...banks, { look: "organisation", icon: "OFFICES" }, { look: "place" }] as const;
  expect(facets(banks, [], shown).icons).toEqual({ organisation: "COINS" });
  expect(facets(mixed, [], shown).icons).toEqual({});
});

test("the headline names what is drawn", () => {
  const names = (...all: string[]) => headline(all.map((name) => ({ name })));
  expect(names()).toBe("Nothing is drawn yet");
  expect(names("Syria")).toBe("Syria");
  expect(names("Syria", "Israel")).toBe("Syria and Israel");
  expect(names("Syria", "Israel", "Turkey")).toBe("Syria and 2 others");
});

test("the source line counts documents and names outlets once", () => {
  const printed = [
    { id: "doc:1", outletName: "Alwaght" },
    { id: "doc:2", outletName: "Alwaght" },
    { id: "doc:3", outletName: "Al Arabiya" },
    { id: "doc:1", outletName: "Alwaght" },
  ];
  expect(sourceLine(printed, 8)).toBe("Sources: Al Arabiya, Alwaght. 3 of 8 documents.");
  expect(sourceLine([], 8)).toBe("");
});
