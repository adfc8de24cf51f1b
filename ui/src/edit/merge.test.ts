import { expect, test } from "vitest";
import { merge } from "./merge.ts";

const base = { name: "Ron", kind: "PERSON", place: { id: "a", name: "Paris" } as object | null };
const merged = (mine: Partial<typeof base>, theirs: Partial<typeof base>) =>
  merge(["name", "kind", "place"], {
    base,
    mine: { ...base, ...mine },
    theirs: { ...base, ...theirs },
  });

test("fields that only one changed are both kept", () => {
  expect(merged({ name: "Ron Dermer" }, { kind: "UNNAMED_PERSON", place: null })).toEqual({
    takenIn: { kind: "UNNAMED_PERSON", place: null },
    colliding: [],
  });
});

test("only what both changed, and not to the same, collides", () => {
  expect(merged({ name: "R.", kind: "STATE" }, { name: "Ronald", kind: "STATE" })).toEqual({
    takenIn: {},
    colliding: ["name"],
  });
});

test("what was picked goes by its id, not by what else is known of it", () => {
  const renamed = { place: { id: "a", name: "Paris, France" } };
  expect(merged({}, renamed)).toEqual({ takenIn: {}, colliding: [] });
});
