import { expect, test } from "vitest";
import { kindsOf, toLinkFilter } from "./link-filter.ts";
import { DEFAULT_FILTER } from "./filter-options.ts";

test("a lens asks for its kinds by name", () => {
  expect(kindsOf(["SOURCES"], false)).toEqual(["CONFIRMED", "DECLINED_COMMENT", "CITES"]);
});

test("involvement, which has no lens, is asked for beside the lenses", () => {
  expect(kindsOf(["SOURCES"], true)).toContain("INVOLVED_IN");
  expect(kindsOf([], true)).toEqual(["INVOLVED_IN", "TOOK_PLACE_AT"]);
});

test("with everything off no kind is asked for, rather than all", () => {
  expect(kindsOf([], false)).toEqual([]);
});

test("filters that are not set are left out", () => {
  expect(Object.keys(toLinkFilter(DEFAULT_FILTER))).toEqual(["kinds", "evidence"]);
});

test("what is set is handed over", () => {
  expect(
    toLinkFilter({
      ...DEFAULT_FILTER,
      knownBy: "2025-06-01",
      excludePublishers: ["reuters"],
      excludeDocuments: ["doc:1"],
      minOrigins: 2,
    }),
  ).toMatchObject({
    knownBy: "2025-06-01",
    excludePublishers: ["reuters"],
    excludeDocuments: ["doc:1"],
    minOrigins: 2,
  });
});
