import { expect, test } from "vitest";
import { staleRows } from "./stale-rows.ts";

test("only labelled fields that differ are told, picked entities by name", () => {
  const mine = {
    statement: "They met.",
    date: "",
    place: { id: "a", name: "Paris" } as object | null,
    version: 1,
  };
  const theirs = { statement: "They met.", date: "2025", place: null, version: 2 };
  const labels = { statement: "What it says", date: "When it holds", place: "Place" };
  expect(staleRows(labels, mine, theirs)).toEqual([
    { field: "date", label: "When it holds", mine: "", theirs: "2025" },
    { field: "place", label: "Place", mine: "Paris", theirs: "" },
  ]);
});
