import { expect, test } from "vitest";
import { heldOnlyBy } from "../graph/held-by.ts";
import { drawnOf, plural } from "./rows.ts";

const ends = (source: string, target: string) => ({
  source: { id: source },
  target: { id: target },
});

test("collapsing takes the neighbours that nothing else holds", () => {
  const links = [ends("israel", "gaza"), ends("israel", "syria"), ends("turkey", "syria")];
  expect(heldOnlyBy("israel", links)).toEqual(["gaza"]);
  expect(heldOnlyBy("turkey", links)).toEqual([]);
});

test("several links to one neighbour still hold it once", () => {
  expect(heldOnlyBy("israel", [ends("israel", "gaza"), ends("gaza", "israel")])).toEqual(["gaza"]);
});

test("a line of the menu counts what is drawn in its own direction and kind", () => {
  const kinds = new Map([
    ["a", "STATE" as const],
    ["b", "STATE" as const],
    ["c", "PERSON" as const],
  ]);
  const attacked = { kind: "ATTACKED" as const, symmetric: false };
  const links = [
    { ...attacked, ...ends("hub", "a") },
    { ...attacked, ...ends("b", "hub") },
    { ...attacked, ...ends("hub", "c") },
    { kind: "MET" as const, symmetric: true, ...ends("a", "hub") },
  ];
  const row = { kind: "ATTACKED", neighborKind: "STATE", direction: "OUTGOING" } as const;
  expect(drawnOf("hub", row, links, kinds)).toBe(1);
  expect(drawnOf("hub", { ...row, kind: "MET", direction: "BOTH" }, links, kinds)).toBe(1);
});

test("labels of kinds are told in the plural", () => {
  expect(plural("state", 1)).toBe("state");
  expect(plural("state", 2)).toBe("states");
  expect(plural("government body", 2)).toBe("government bodies");
  expect(plural("group of states", 3)).toBe("groups of states");
  expect(plural("military", 2)).toBe("military");
  expect(plural("clash", 2)).toBe("clashes");
});
