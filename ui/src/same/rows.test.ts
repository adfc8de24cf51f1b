import { expect, test } from "vitest";
import type { Compared } from "./query.ts";
import { rowsOf } from "./rows.ts";

const entity = (name: string, more: Partial<Compared> = {}) =>
  ({
    __typename: "Person",
    name,
    kind: "PERSON",
    kindLabel: "person",
    aliases: [{ value: name, script: "Latin" }],
    facts: [],
    identifiers: [],
    ...more,
  }) as unknown as Compared;

const born = (...texts: string[]) => ({
  facts: [{ label: "date of birth", property: "BIRTH_DATE", values: texts.map((text) => ({ text })) }],
}) as unknown as Partial<Compared>; // prettier-ignore

test("names stand by script, the one it goes by first, whatever the accents and case", () => {
  const one = entity("Arkady Lemeshev", {
    aliases: [
      { value: "Arkadi Lemeshev", script: "Latin" },
      { value: "Arkady Lemeshev", script: "Latin" },
      { value: "Аркадий Лемешев", script: "Cyrillic" },
    ] as Compared["aliases"],
  });
  const other = entity("Árkady LEMESHEV");
  expect(rowsOf(one, other).slice(0, 2)).toEqual([
    {
      label: "Names, Latin",
      sides: [["Arkady Lemeshev", "Arkadi Lemeshev"], ["Árkady LEMESHEV"]],
      agreement: "SAME",
    },
    { label: "Cyrillic", sides: [["Аркадий Лемешев"], []], agreement: "NOTHING" },
  ]);
});

test.each([
  [["1971"], ["1971"], "SAME"],
  [["1971"], ["14 May 1971"], "CLOSE"],
  [["1960"], ["14 May 1971"], "DIFFER"],
  [[], ["1971"], "NOTHING"],
])("facts: %j beside %j: %s", (ours, theirs, agreement) => {
  const rows = rowsOf(entity("A", born(...ours)), entity("B", born(...theirs)));
  expect(rows.find(({ label }) => label === "Date of birth")?.agreement).toBe(agreement);
});

test("a kind of the same type is close, of another it differs", () => {
  const kinds = (kind: string) =>
    rowsOf(entity("A"), entity("B", { kind, kindLabel: kind } as Partial<Compared>)).find(
      ({ label }) => label === "Kind",
    )?.agreement;
  expect(kinds("UNNAMED_PERSON")).toBe("CLOSE");
  expect(kinds("COMPANY")).toBe("DIFFER");
});

test("identifiers of one scheme stand in a row, and differ where none is the same", () => {
  const known = (value: string, issuer: string | null = null) =>
    ({ identifiers: [{ label: "company registration", value, issuer }] }) as Partial<Compared>;
  const row = (ours: Partial<Compared>, theirs: Partial<Compared>) =>
    rowsOf(entity("A", ours), entity("B", theirs)).at(-1);
  expect(row(known("1180", "Corran"), known("1180", "Corran"))).toEqual({
    label: "Company registration",
    sides: [["1180 (Corran)"], ["1180 (Corran)"]],
    agreement: "SAME",
  });
  expect(row(known("1180"), known("1181"))?.agreement).toBe("DIFFER");
});
