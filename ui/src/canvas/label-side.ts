import type { NodeSingular } from "cytoscape";
import type { Position } from "../graph/store.ts";
import type { ViewNode } from "../graph/view.ts";
import { diameter, labelSize } from "./node-size.ts";
import { pointGrid, type PointGrid } from "./point-grid.ts";

export type Side = "bottom" | "top" | "right" | "left";

/** Directions of the four sides, y downwards. */
const SIDES: [Side, number][] = [
  ["bottom", Math.PI / 2],
  ["top", -Math.PI / 2],
  ["right", 0],
  ["left", Math.PI],
];

/** A line this far off leaves a label below enough room, or some room on another side. */
const ENOUGH = (32 * Math.PI) / 180;
const LITTLE = (18 * Math.PI) / 180;
/** About half a node: how near to a label another may stand. */
const HALF = 20;

/**
 * Where every node's label stands: below, or on the side where lines and nodes leave it room.
 * Only what stands near a label can cover it, so the work grows with the nodes, not their square.
 */
export function labelSides(
  nodes: readonly NodeSingular[],
  positions: Record<string, Position>,
): Map<string, Side> {
  const placeOf = (node: NodeSingular) => positions[node.id()] ?? node.position();
  const places = new Map(nodes.map((node) => [node.id(), placeOf(node)]));
  const grid = pointGrid(places);
  return new Map(
    nodes.map((node) => {
      const id = node.id();
      const from = places.get(id)!;
      const angles = neighboursOf(node).map((other) => {
        const { x, y } = places.get(other)!;
        return Math.atan2(y - from.y, x - from.x);
      });
      return [
        id,
        freeSide(angles, coveredSides(node.data("view") as ViewNode, from, grid, places)),
      ];
    }),
  );
}

function neighboursOf(node: NodeSingular): string[] {
  const ids = new Set<string>();
  for (const edge of node.connectedEdges().toArray()) {
    ids.add(edge.data("source") as string).add(edge.data("target") as string);
  }
  ids.delete(node.id());
  return [...ids];
}

function coveredSides(
  view: ViewNode,
  from: Position,
  grid: PointGrid,
  places: ReadonlyMap<string, Position>,
): Side[] {
  const { w, h } = labelSize(view.name);
  const [reachX, reachY] = [w / 2 + HALF, h / 2 + HALF];
  return SIDES.map(([side]) => side).filter((side) => {
    const offset = labelOffset(side, view);
    const at = { x: from.x + offset.x, y: from.y + offset.y };
    return grid.touching(at, reachX, reachY).some((id) => {
      const { x, y } = places.get(id)!;
      return id !== view.id && Math.abs(x - at.x) < reachX && Math.abs(y - at.y) < reachY;
    });
  });
}

/** The middle of a label, seen from its node. */
function labelOffset(side: Side, view: ViewNode): Position {
  const { w, h } = labelSize(view.name);
  const radius = diameter(view) / 2 + 5;
  if (side === "bottom") return { x: 0, y: radius + h / 2 };
  if (side === "top") return { x: 0, y: -radius - h / 2 };
  return { x: (side === "right" ? 1 : -1) * (radius + w / 2), y: 0 };
}

/**
 * The side with the widest room between lines that leave at these angles, but for sides where
 * the label would cover another node; below if that will do, or if nothing will.
 */
export function freeSide(angles: readonly number[], covered: readonly Side[] = []): Side {
  const room = ([side, direction]: [Side, number]) =>
    covered.includes(side)
      ? -1
      : Math.min(Math.PI, ...angles.map((angle) => between(direction, angle)));
  const [below, ...others] = SIDES as [[Side, number], ...[Side, number][]];
  if (room(below) >= ENOUGH) return "bottom";
  const best = others.reduce((a, b) => (room(b) > room(a) ? b : a));
  const needed = covered.includes("bottom") ? 0 : Math.max(room(below), LITTLE);
  return room(best) > needed ? best[0] : "bottom";
}

function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
