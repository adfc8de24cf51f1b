import { describe, expect, it } from "vitest";
import { type ChangeTold, concerns, eventsOf, type GraphEvent } from "./graph-event.ts";

const change = (seq: number, of: Partial<ChangeTold> = {}): ChangeTold => ({
  seq,
  action: "ADD_CLAIM",
  accountId: null,
  ids: [`claim:${seq}`],
  more: false,
  ...of,
});
const load = (seq: number) => change(seq, { action: "LOAD_SEED", ids: null, more: null });
const ofAccounts = (seq: number) => change(seq, { action: "SET_ROLE", ids: null, more: null });

const told = (events: readonly GraphEvent[]) =>
  events.map(({ seq, kind, ids, more }) => [seq, kind, ids.length, more]);

describe("what listeners are told", () => {
  it.each([
    ["nothing", [], 4, 4, []],
    ["a change", [change(5)], 4, 5, [[5, "ADD_CLAIM", 1, false]]],
    [
      "changes, each by itself",
      [change(5), change(6)],
      4,
      6,
      [
        [5, "ADD_CLAIM", 1, false],
        [6, "ADD_CLAIM", 1, false],
      ],
    ],
    ["numbers that left no change, as one", [], 4, 7, [[7, null, 0, true]]],
    [
      "a load with its derived links, as one",
      [load(5), load(6)],
      4,
      9,
      [[9, "LOAD_SEED", 0, true]],
    ],
    [
      "a change in the midst of a load",
      [load(5), load(6), change(7), load(8)],
      4,
      8,
      [
        [6, "LOAD_SEED", 0, true],
        [7, "ADD_CLAIM", 1, false],
        [8, "LOAD_SEED", 0, true],
      ],
    ],
    ["nothing of accounts", [ofAccounts(5), ofAccounts(6)], 4, 6, []],
    [
      "numbers without a change before one",
      [ofAccounts(5), change(8)],
      4,
      8,
      [
        [7, null, 0, true],
        [8, "ADD_CLAIM", 1, false],
      ],
    ],
    [
      "a change of an older version, which kept no ids",
      [change(5, { ids: null, more: null })],
      4,
      5,
      [[5, "ADD_CLAIM", 0, true]],
    ],
  ])("%s", (_what, changes, after, upTo, events) => {
    expect(told(eventsOf(changes, after, upTo))).toEqual(events);
  });

  it("is of the ids that were asked for, or may be", () => {
    const [one] = eventsOf([change(5)], 4, 5);
    const [bulk] = eventsOf([load(5)], 4, 5);
    expect(concerns(one!, null)).toBe(true);
    expect(concerns(one!, new Set(["claim:5", "syria"]))).toBe(true);
    expect(concerns(one!, new Set(["syria"]))).toBe(false);
    expect(concerns(bulk!, new Set(["syria"]))).toBe(true);
  });
});
