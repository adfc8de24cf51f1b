import cytoscape, { type NodeSingular } from "cytoscape";
import { expect, test, vi } from "vitest";
import type { Position } from "../state/store.ts";
import type { DrawnEntity } from "../graph/drawn.ts";
import { graphView } from "../graph/view.ts";
import { createCanvas } from "./adapter.ts";
import { newElements } from "./elements.ts";
import type { Scene } from "./scene.ts";

const entity = (id: string): DrawnEntity => ({
  id,
  name: id,
  kind: "PERSON",
  kindLabel: "person",
  look: "person",
  unnamed: false,
  degree: 3,
  aliases: [],
});

/** A hub with spokes: the shape that an expansion makes. */
function star(spokes: string[], positions: Scene["positions"] = {}): Scene {
  const links = spokes.map((id) => ({
    id: `link:hub:MET:${id}`,
    kind: "MET" as const,
    label: "met",
    lens: "CONTACTS" as const,
    symmetric: true,
    evidence: "SINGLE" as const,
    contested: false,
    origins: 1,
    source: { id: "hub" },
    target: { id },
  }));
  const nodes = ["hub", ...spokes].map(entity);
  const arrivedFrom = Object.fromEntries(spokes.map((id) => [id, "hub"]));
  return { view: graphView({ nodes, links, hidden: [] }), positions, arrivedFrom };
}

const nothing = () => {};
function headless() {
  const placed: Record<string, Position> = {};
  const canvas = createCanvas({
    container: null,
    scheme: "light",
    motion: false,
    onPlaced: (places) => void Object.assign(placed, places),
    events: {
      onEntity: nothing,
      onLine: nothing,
      onGround: nothing,
      onExpand: nothing,
      mayDraw: () => false,
      onLinkDrawn: nothing,
      onMenu: nothing,
      onMoved: nothing,
      onZoom: nothing,
    },
  });
  return { canvas, placed };
}

const apart = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);

test("a first scene gets a place for every entity, none on top of another", async () => {
  const { canvas, placed } = headless();
  canvas.draw(star(["a", "b", "c", "d"]));
  await canvas.settled();
  const places = Object.values(placed);
  expect(places).toHaveLength(5);
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) expect(apart(one, other)).toBeGreaterThan(30);
  }
});

test("placed entities do not move when neighbours arrive", async () => {
  const { canvas, placed } = headless();
  canvas.draw(star(["a", "b", "c"]));
  await canvas.settled();
  const before = structuredClone(placed);
  canvas.draw(star(["a", "b", "c", "d", "e", "f", "g"], before));
  await canvas.settled();
  for (const [id, at] of Object.entries(before)) expect(placed[id]).toEqual(at);
  for (const id of ["hub", "a", "b", "c"]) expect(canvas.pointOf(id)).toMatchObject(before[id]!);
});

test("newcomers stand near the entity they came from", async () => {
  const { canvas, placed } = headless();
  canvas.draw(star(["a"], { hub: { x: 1000, y: 500 }, a: { x: 1200, y: 500 } }));
  canvas.draw(star(["a", "b", "c"], { hub: { x: 1000, y: 500 }, a: { x: 1200, y: 500 } }));
  await canvas.settled();
  for (const id of ["b", "c"]) expect(apart(placed[id]!, { x: 1000, y: 500 })).toBeLessThan(400);
});

test("an entity taken off and put back stands where it stood", async () => {
  const { canvas, placed } = headless();
  canvas.draw(star(["a", "b"]));
  await canvas.settled();
  const places = structuredClone(placed);
  canvas.draw(star(["a"], places));
  expect(canvas.pointOf("b")).toBeNull();
  canvas.draw(star(["a", "b"], places));
  expect(canvas.pointOf("b")).toMatchObject(places["b"]!);
});

test("drawing a scene again styles nothing anew", async () => {
  const { canvas, placed } = headless();
  canvas.draw(star(["a", "b", "c"]));
  await canvas.settled();
  const restyle = vi.spyOn(Object.getPrototypeOf(cytoscape().collection()), "updateStyle");
  canvas.draw(star(["a", "b", "c"], placed));
  canvas.draw(star(["a", "b", "c", "d"], { ...placed, d: { x: 900, y: 0 } }));
  const styled = restyle.mock.contexts.flatMap((elements) =>
    elements.map((e: NodeSingular) => e.id()),
  );
  restyle.mockRestore();
  expect(new Set(styled)).toEqual(new Set(["d", "link:hub:MET:d", "hub"]));
});

test("a line between ends without a place is not seen until they have one", () => {
  const cy = cytoscape({ headless: true });
  const { view, arrivedFrom } = star(["a", "b"], {});
  const seen = (positions: Scene["positions"]) =>
    newElements(cy, { view, positions, arrivedFrom })
      .filter(({ data }) => data.source)
      .map(({ classes }) => classes);
  const at = { x: 0, y: 0 };
  expect(seen({})).toEqual(["arriving", "arriving"]);
  expect(seen({ hub: at, a: at })).toEqual(["", "arriving"]);
});
