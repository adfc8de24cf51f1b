import cytoscape, { type StylesheetJson } from "cytoscape";
import { expect, test } from "vitest";
import { lineStyles } from "./line-styles.ts";

/** How far the words of a line from the origin to this point are moved off it. */
function wordsBeside(x: number, y: number): [x: number, y: number] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: lineStyles("light", 1) as unknown as StylesheetJson,
    elements: [
      { data: { id: "a" }, position: { x: 0, y: 0 } },
      { data: { id: "b" }, position: { x, y } },
      { data: { id: "ab", source: "a", target: "b", view: { evidence: "SINGLE", label: "met" } } },
    ],
  });
  const edge = cy.getElementById("ab").addClass("picked");
  const margin = (name: string) => Math.round(Number(edge.numericStyle(name)));
  return [margin("text-margin-x"), margin("text-margin-y")];
}

test("words stand above a level line, whichever way it runs", () => {
  expect(wordsBeside(100, 0)).toEqual([0, -11]);
  expect(wordsBeside(-100, 0)).toEqual([0, -11]);
});

test("words stand beside a steep line, not on it", () => {
  expect(wordsBeside(0, 100).map(Math.abs)).toEqual([11, 0]);
  expect(wordsBeside(100, 100)).toEqual([8, -8]);
});
