import { expect, it } from "vitest";
import { type Between, likenessOf, NOTHING_BETWEEN, NOTHING_COUNTED, prepare } from "./likeness.ts";
import { writtenAlike } from "./slips.ts";
import type { Fact, Known, Profile, Tie } from "./profile.ts";

const known = (scheme: string, value: string, unique = true): Known => ({
  key: `${scheme}|${value}`,
  scheme,
  text: `${scheme} ${value}`,
  unique,
});
const born = (...values: string[]): Fact => ({ kind: "BIRTH", label: "birth date", values });
const tie = (id: string, degree: number, ...kinds: string[]): Tie => ({ id, name: id, degree, kinds }); // prettier-ignore

const person = (name: string, more: Partial<Profile> = {}): Profile => ({
  id: name,
  type: "Person",
  names: [name],
  identifiers: [],
  facts: [],
  ties: [],
  ...more,
});
const firm = (name: string, more: Partial<Profile> = {}) =>
  person(name, { type: "Organization", ...more });

const compared = (a: Profile, b: Profile, between: Partial<Between> = {}) =>
  likenessOf(prepare(a), prepare(b), NOTHING_COUNTED, { ...NOTHING_BETWEEN, ...between });

const QUNEITRA = tie("Quneitra", 3, "HEADS");

it.each<[string, Profile, Profile, Partial<Between>, "likely" | "not", string]>([
  ["scripts", person("أحمد الدالاتي", { ties: [QUNEITRA] }), person("Ahmad al-Dalati", { ties: [QUNEITRA] }), {}, "likely", "+both tied to Quneitra"],
  ["a birth date", person("Omar Haddad", { facts: [born("1967-03-12")] }), person("Haddad, Omar", { facts: [born("12.03.1967")] }), {}, "likely", "+born on the same day"],
  ["other birth dates", person("Omar Haddad", { facts: [born("1967-03-12")] }), person("Omar Haddad", { facts: [born("1971-11-02")] }), {}, "not", "-born on other days"],
  ["an identifier under other names", firm("Q", { identifiers: [known("LEI", "5299")] }), firm("Quorum Trading Ltd", { identifiers: [known("LEI", "5299")] }), {}, "likely", "+same LEI 5299"],
  ["items with numbers next to each other", firm("Norra Bank", { identifiers: [known("WIKIDATA", "Q7941234")] }), firm("Norsa Bank", { identifiers: [known("WIKIDATA", "Q7941235")] }), {}, "not", "-WIKIDATA Q7941234 against WIKIDATA Q7941235"],
  ["short numbers that are nearly the same", firm("Blue Tern Ltd", { identifiers: [known("REGISTRATION", "118")] }), firm("Blue Tern Ltd", { identifiers: [known("REGISTRATION", "119")] }), {}, "not", "-REGISTRATION 118 against REGISTRATION 119"],
  ["other registrations", firm("Blue Tern Ltd", { identifiers: [known("REGISTRATION", "11")] }), firm("Blue Tern Ltd", { identifiers: [known("REGISTRATION", "98765")] }), {}, "not", "-REGISTRATION 11 against REGISTRATION 98765"],
  ["a sister firm", firm("Gannet Point Ltd"), firm("Gannet Point Insurance Ltd"), {}, "not", "-only one has “Insurance”"],
  ["junior and senior", person("William Thackeray Jr."), person("William Thackeray Sr."), {}, "not", "-one is called the elder, one the younger"],
  ["a son", person("Hafez al-Assad"), person("Hafez al-Assad"), { kin: "one is the father of the other" }, "not", "-one is the father of the other"],
  ["named as two", person("Maud Orrell"), person("Maude Orrell"), { documents: 1 }, "not", "-both named in one document as two"],
])("knows %s", (_what, a, b, between, expected, reason) => {
  const { score, reasons } = compared(a, b, between)!;
  expect(reasons.map(({ text, speaks }) => `${speaks === "FOR" ? "+" : "-"}${text}`)).toContain(reason);
  if (expected === "likely") expect(score).toBeGreaterThan(0.6);
  else expect(score).toBeLessThan(0.5);
}); // prettier-ignore

it.each([
  ["mccarthy emily", "emily mccarthy", true],
  ["finlay white", "filnay white", true],
  ["joel ryan", "joel ryamn", true],
  ["omar haddad", "amar haddad", false],
  ["francois lefevre", "francoise lefevre", false],
  ["hassan ahmad", "ahmad hassan", false],
  ["harbour holding 12", "harbour holding 13", false],
])("knows whether %s and %s are written alike", (a, b, alike) => {
  expect(writtenAlike(a, b) > 0).toBe(alike);
  expect(writtenAlike(a, b)).toBe(writtenAlike(b, a));
});

it("is the same from either side", () => {
  const [a, b] = [person("Olga Kuznetsova", { facts: [born("1970")] }), person("Ольга Кузнецова")];
  expect(compared(a, b)!.score).toBeCloseTo(compared(b, a)!.score, 10);
});

it("never compares what cannot be one", () => {
  expect(compared(person("Corran"), firm("Corran"))).toBeNull();
  expect(compared(firm("Corran Guard"), { ...firm("Corran Guard"), type: "Group" })).not.toBeNull();
});
