import type { NodeSingular } from "cytoscape";
import type { Position } from "../graph/store.ts";
import type { ViewNode } from "../graph/view.ts";
import { diameter, labelSize } from "./node-size.ts";

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

/** Where a node's label stands: below, or on the side where lines and nodes leave it room. */
export function labelSide(
  node: NodeSingular,
  all: readonly NodeSingular[],
  positions: Record<string, Position>,
): Side {
  const placeOf = (other: NodeSingular) => positions[other.id()] ?? other.position();
  const from = placeOf(node);
  const offsets = (nodes: readonly NodeSingular[]) =>
    nodes
      .filter((other) => other.id() !== node.id())
      .map(placeOf)
      .map(({ x, y }) => ({ x: x - from.x, y: y - from.y }));
  const linked = offsets(node.neighborhood("node").toArray() as NodeSingular[]);
  const others = offsets(all);
  const view = node.data("view") as ViewNode;
  const covered = SIDES.map(([side]) => side).filter((side) => {
    const at = labelOffset(side, view);
    const { w, h } = labelSize(view.name);
    return others.some(
      ({ x, y }) => Math.abs(x - at.x) < w / 2 + HALF && Math.abs(y - at.y) < h / 2 + HALF,
    );
  });
  return freeSide(
    linked.map(({ x, y }) => Math.atan2(y, x)),
    covered,
  );
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
