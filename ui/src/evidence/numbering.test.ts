import { expect, test } from "vitest";
import type { ClaimShown } from "../graphql/fragments.ts";
import { byOrigin, counts, numbersOf, originName, rivals } from "./numbering.ts";

function claim(id: string, more: Partial<ClaimShown> = {}): ClaimShown {
  return {
    id,
    stance: "AFFIRMS",
    modality: "ASSERTED",
    modalityText: "Asserts",
    sourcingText: "in its own voice",
    statement: "They met.",
    dateText: "May 2025",
    dateBasis: "STATED",
    dateNote: null,
    dateFrom: "CLAIM",
    attributedTo: null,
    locator: "¶ 1",
    section: "body",
    originBasis: "STATED",
    role: null,
    condition: null,
    readIn: null,
    translatedBy: null,
    amountText: null,
    shareText: null,
    attributes: null,
    background: false,
    retractedAt: null,
    admitted: true,
    leftOutBecause: null,
    credibility: null,
    property: null,
    valueText: null,
    document: {
      id: "doc:1",
      citation: "Daily8, May 2025",
      outletName: "Daily8",
      publishedText: "May 2025",
      reliability: null,
      nature: null,
    },
    origin: origin("reuters", "Reuters"),
    event: null,
    place: null,
    ...more,
  } satisfies Partial<ClaimShown> as ClaimShown;
}

const origin = (id: string, name: string): ClaimShown["origin"] => ({
  id,
  description: `What ${name} reported`,
  text: name,
  publisher: { id, name },
  restsOn: null,
  root: { id, text: name },
});

const commentary: ClaimShown["origin"] = {
  id: "commentary",
  description: "What Alwaght makes of it",
  text: "Alwaght, on the Reuters report",
  publisher: { id: "alwaght", name: "Alwaght" },
  restsOn: { id: "reuters" },
  root: { id: "reuters", text: "Reuters" },
};

test("claims stand under their origin, the most repeated origin first", () => {
  const groups = byOrigin([
    claim("a", { origin: origin("alwaght", "Alwaght") }),
    claim("b"),
    claim("c"),
  ]);
  expect(groups.map(({ number, origin: from }) => [number, from?.id])).toEqual([
    [1, "reuters"],
    [2, "alwaght"],
  ]);
  expect(Object.fromEntries(numbersOf(groups))).toEqual({ b: 1, c: 2, a: 3 });
});

test("what rests on an origin stands right below it, under a name that says so", () => {
  const groups = byOrigin([
    claim("a", { origin: commentary }),
    claim("b", { origin: commentary }),
    claim("c", { origin: origin("afp", "AFP") }),
    claim("d", { origin: origin("afp", "AFP") }),
    claim("e"),
  ]);
  expect(groups.map(({ origin: from }) => originName(from))).toEqual([
    "Reuters",
    "Alwaght, on the Reuters report",
    "AFP",
  ]);
});

test("background claims come last in their group and make no origin look repeated", () => {
  const groups = byOrigin([
    claim("box 1", { origin: origin("glossary", "Glossary"), background: true }),
    claim("box 2", { origin: origin("glossary", "Glossary"), background: true }),
    claim("text"),
  ]);
  expect(groups.map(({ origin: from }) => from?.id)).toEqual(["reuters", "glossary"]);
});

test("what its source took back counts while the filter admits it, and not afterwards", () => {
  const retractedAt = "2025-07-01T00:00:00Z";
  expect(counts(claim("before that day", { retractedAt }))).toBe(true);
  expect(counts(claim("after it", { retractedAt, admitted: false }))).toBe(false);
});

test("rival values are told only where counting claims give two or more", () => {
  const dateOf = ({ dateText }: ClaimShown) => dateText;
  const agreeing = byOrigin([
    claim("a"),
    claim("b"),
    claim("c", { background: true, dateText: "1999" }),
  ]);
  expect(rivals(agreeing, dateOf)).toEqual([]);

  const differing = byOrigin([claim("a"), claim("b", { dateText: "June 2025" }), claim("c")]);
  expect(
    rivals(differing, dateOf).map(({ value, claims }) => [
      value,
      claims.map(({ number }) => number),
    ]),
  ).toEqual([
    ["May 2025", [1, 3]],
    ["June 2025", [2]],
  ]);
});

test("claims of one link stand together, those that do not count apart below", () => {
  const of = (id: string) => ({ link: { id: `link:${id}`, sentence: id } });
  const [group] = byOrigin([
    claim("a", of("x")),
    claim("b", of("y")),
    claim("c", { ...of("x"), background: true }),
    claim("d", of("x")),
  ]);
  expect(group!.claims.map(({ claim: { id } }) => id)).toEqual(["a", "d", "b", "c"]);
  expect(group!.claims.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
