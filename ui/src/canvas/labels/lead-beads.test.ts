import cytoscape, { type Core } from "cytoscape";
import { expect, test, vi } from "vitest";
import type { Position } from "../../state/store.ts";
import { beadPlacesAt, isLed, leadBeads } from "./lead-beads.ts";

/** Two entities with a bead between them, a third, and a bead that joins all three. */
function beads(): Core {
  const cy = cytoscape({ headless: true, layout: { name: "preset" } });
  leadBeads(cy);
  const add = (id: string, position: Position, joins: string[] = []) =>
    cy.add([
      { data: { id, view: { joins } }, position },
      ...joins.map((source) => ({ data: { source, target: id } })),
    ]);
  add("a", { x: 0, y: 0 });
  add("b", { x: 200, y: 0 });
  add("c", { x: 100, y: 300 });
  add("talks", { x: 100, y: 26 }, ["b", "a"]);
  add("summit", { x: 100, y: 100 }, ["a", "b", "c"]);
  return cy;
}

const at = (cy: Core, id: string) => cy.getElementById(id).position();

function drag(cy: Core, id: string, to: Position): void {
  const node = cy.getElementById(id);
  node.emit("grab");
  node.position({ x: 1, y: 1 }).emit("drag");
  node.position({ ...to }).emit("drag");
}

test("a bead goes along with either end that is dragged, and stays beside the line", () => {
  const cy = beads();
  drag(cy, "b", { x: 0, y: 400 });
  expect(at(cy, "talks").x).toBeCloseTo(-26);
  expect(at(cy, "talks").y).toBeCloseTo(200);
  drag(cy, "a", { x: 400, y: 400 });
  expect(at(cy, "talks").x).toBeCloseTo(200);
  expect(at(cy, "talks").y).toBeCloseTo(374);
  expect(beadPlacesAt(cy.$("#a"))).toEqual({ talks: { x: 200, y: 374 } });
});

test("what joins more than two, and beads elsewhere, stay", () => {
  const cy = beads();
  drag(cy, "c", { x: 900, y: 900 });
  expect(at(cy, "talks")).toEqual({ x: 100, y: 26 });
  drag(cy, "a", { x: -300, y: 50 });
  expect(at(cy, "summit")).toEqual({ x: 100, y: 100 });
  expect(Object.keys(beadPlacesAt(cy.$("#c")))).toEqual([]);
});

test("a bead is led while one of its two is held", () => {
  const cy = beads();
  expect(isLed(cy.$("#talks"))).toBe(false);
  vi.spyOn(cy.$("#a")[0]!, "grabbed").mockReturnValue(true);
  expect([isLed(cy.$("#talks")), isLed(cy.$("#summit")), isLed(cy.$("#a"))]).toEqual([
    true,
    false,
    false,
  ]);
});
