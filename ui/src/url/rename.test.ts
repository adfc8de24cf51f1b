import { expect, test } from "vitest";
import { DEFAULT_FILTER } from "../state/filter-options.ts";
import { INITIAL, NEW_QUESTION } from "../state/store.ts";
import { renamed } from "./rename.ts";

/** "gone" belongs to nothing, "old" was merged into "new". */
const nameOf = (id: string) => (id === "gone" ? null : id === "old" ? "new" : id);

test("what is not here is let go wherever the state names it, and what was merged is renamed", () => {
  const state = {
    ...INITIAL,
    drawn: ["syria", "gone", "old"],
    pinned: ["gone", "old"],
    selection: { type: "entity" as const, id: "old" },
    positions: { gone: { x: 1, y: 1 }, old: { x: 2, y: 2 } },
    path: { ...NEW_QUESTION, from: ["gone"], to: ["old"], through: ["gone"], without: "gone" },
    params: {
      between: ["syria", "gone"] as [string, string],
      compare: ["syria", "old"] as [string, string],
      falls: "gone",
      brief: ["old", "gone"],
    },
    filter: {
      ...DEFAULT_FILTER,
      excludePublishers: ["gone"],
      excludeDocuments: ["doc:1", "gone"],
      excludeOrigins: ["gone"],
    },
  };
  expect(renamed(state, nameOf)).toEqual({
    drawn: ["syria", "new"],
    pinned: ["new"],
    selection: { type: "entity", id: "new" },
    positions: { new: { x: 2, y: 2 } },
    path: { ...NEW_QUESTION, to: ["new"] },
    params: { compare: ["syria", "new"], brief: ["new"] },
    filter: { ...DEFAULT_FILTER, excludeDocuments: ["doc:1"] },
  });
});

test("what is picked and not here stays picked, since the panel tells so", () => {
  const selection = { type: "entity" as const, id: "gone" };
  expect(renamed({ ...INITIAL, selection }, nameOf).selection).toEqual(selection);
});

test("two names of one leave no pair", () => {
  const pair = { ...INITIAL, params: { between: ["old", "new"] as [string, string] } };
  expect(renamed(pair, nameOf).params).toEqual({});
});
