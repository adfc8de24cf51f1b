import { expect, test } from "vitest";
import type { ViewLine, ViewNode } from "../../graph/drawn.ts";
import { beadPlaces } from "./bead-places.ts";

const node = (id: string, joins: string[] = []) => ({ id, joins }) as unknown as ViewNode;
const line = (source: string, target: string) => ({ source, target }) as unknown as ViewLine;
const places = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };

test("a bead stands half way between the two it joins", () => {
  const view = { nodes: [node("a"), node("b"), node("talks", ["b", "a"])], lines: [] };
  expect(beadPlaces(view, places)).toEqual({ talks: { x: 100, y: 0 } });
});

test("beads and direct lines of the same two stand beside each other", () => {
  const nodes = [node("a"), node("b"), node("first", ["a", "b"]), node("second", ["b", "a"])];
  const found = beadPlaces({ nodes, lines: [line("b", "a")] }, places);
  expect(found).toEqual({ first: { x: 100, y: 26 }, second: { x: 100, y: -26 } });
});

test("a bead that has a place, joins more than two, or waits for the two gets none", () => {
  const nodes = [
    node("moved", ["a", "b"]),
    node("crowd", ["a", "b", "c"]),
    node("early", ["a", "c"]),
  ];
  expect(beadPlaces({ nodes, lines: [] }, { ...places, moved: { x: 5, y: 5 } })).toEqual({});
});
