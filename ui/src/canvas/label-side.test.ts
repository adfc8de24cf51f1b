import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import type { Position } from "../graph/store.ts";
import { freeSide, labelSides } from "./label-side.ts";

const [right, down, left, up] = [0, Math.PI / 2, Math.PI, -Math.PI / 2];

test("a label stands below while no line leaves there", () => {
  expect(freeSide([])).toBe("bottom");
  expect(freeSide([up, left, right])).toBe("bottom");
});

test("it moves to the side with the most room", () => {
  expect(freeSide([down, left, right])).toBe("top");
  expect(freeSide([down, up, left])).toBe("right");
  expect(freeSide([down, up, right])).toBe("left");
});

test("hemmed in on all sides, it stays below", () => {
  expect(freeSide([down, up, left, right])).toBe("bottom");
});

test("it keeps off other nodes", () => {
  expect(freeSide([up], ["bottom"])).toBe("right");
  expect(freeSide([up], ["bottom", "right"])).toBe("left");
  expect(freeSide([], ["bottom", "top", "right", "left"])).toBe("bottom");
});

/** On which sides labels stand, of nodes at these places and with these links. */
function sides(places: Record<string, Position>, links: [string, string][] = []) {
  const cy = cytoscape({ headless: true });
  const view = (id: string) => ({
    id,
    name: "Ahmad al-Dalati",
    degree: 3,
    look: "person",
    joins: [],
  });
  cy.add(Object.keys(places).map((id) => ({ data: { id, view: view(id) } })));
  cy.add(links.map(([source, target]) => ({ data: { source, target } })));
  return Object.fromEntries(labelSides(cy.nodes().toArray(), places));
}

test("labels keep off the nodes and lines next to them", () => {
  const over = { x: 0, y: 0 };
  expect(sides({ over, under: { x: 0, y: 40 } })).toEqual({ over: "top", under: "bottom" });
  expect(sides({ over, under: { x: 0, y: 400 } })).toEqual({ over: "bottom", under: "bottom" });
  expect(sides({ over, under: { x: 0, y: 400 } }, [["over", "under"]])).toEqual({
    over: "top",
    under: "bottom",
  });
});

test("two links of one pair, and one to itself, count as one direction", () => {
  const places = { over: { x: 0, y: 0 }, under: { x: 0, y: 400 } };
  const links: [string, string][] = [
    ["over", "under"],
    ["under", "over"],
    ["over", "over"],
  ];
  expect(sides(places, links)).toEqual({ over: "top", under: "bottom" });
});
