import cytoscape from "cytoscape";
import { expect, test, vi } from "vitest";
import { createCamera } from "./camera.ts";

test("a graph too large for the smallest zoom is shown from its middle", () => {
  const cy = cytoscape({ headless: true, minZoom: 0.15 });
  vi.spyOn(cy, "container").mockReturnValue({} as HTMLElement);
  createCamera(cy, () => 0).look([
    { x: 0, y: 0 },
    { x: 90_000, y: 30_000 },
  ]);
  const { x1, x2 } = cy.extent();
  expect(cy.zoom()).toBe(0.15);
  expect((x1 + x2) / 2).toBeCloseTo(45_000);
});
