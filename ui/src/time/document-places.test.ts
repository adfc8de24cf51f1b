import { expect, test } from "vitest";
import type { Axis } from "./axis.ts";
import { placeDocuments, widestGap } from "./document-places.ts";

const axis: Axis = {
  months: [
    { first: "2025-01-01", last: "2025-01-31" },
    { first: "2025-02-01", last: "2025-02-28" },
  ],
  hasEarlier: false,
};
const span = (first: string | null, last: string | null) => ({
  first,
  last,
  dayKnown: first !== null && first === last,
});

test("documents of the same days stand in rows, later ones beside them", () => {
  const documents = [
    span("2025-01-01", "2025-01-31"),
    span("2025-01-01", "2025-01-31"),
    span("2025-02-15", "2025-02-15"),
  ];
  const { placed } = placeDocuments(axis, documents);
  expect(placed.map(({ row, kind }) => [row, kind])).toEqual([
    [0, "span"],
    [1, "span"],
    [0, "day"],
  ]);
});

test("an open end reaches to the end of the axis", () => {
  const { placed } = placeDocuments(axis, [span("2025-02-01", null)]);
  expect(placed[0]).toMatchObject({ left: 50, width: 50, kind: "open" });
});

test("a document of any day of a year is set apart", () => {
  const { placed, vague } = placeDocuments(axis, [
    span("2025-01-01", "2025-12-31"),
    span(null, "2025-01-31"),
  ]);
  expect([placed.length, vague.length]).toEqual([0, 2]);
});

test("words go where the widest room is, if there is any", () => {
  expect(widestGap([{ left: 10, width: 20 }])).toEqual({ left: 30, width: 70 });
  expect(widestGap([{ left: 0, width: 90 }])).toBeNull();
});
