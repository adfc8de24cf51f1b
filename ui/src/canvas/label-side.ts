import type { NodeSingular } from "cytoscape";
import type { Position } from "../state/store.ts";
import type { ViewNode } from "../graph/view.ts";
import { boxGrid, type Box } from "./box-grid.ts";
import { badgeBox, diameter, labelSize, raisedBy } from "./node-size.ts";

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
 * Where every node's label stands: below, or on the side where lines, nodes, badges, marks and the
 * labels of better linked nodes leave it room. Only what stands near a label can cover it, so the
 * work grows with the nodes, not their square.
 */
export function labelSides(
  nodes: readonly NodeSingular[],
  positions: Record<string, Position>,
): Map<string, Side> {
  const placeOf = (node: NodeSingular) => positions[node.id()] ?? node.position();
  const places = new Map(nodes.map((node) => [node.id(), placeOf(node)]));
  const walls = wallsOf(nodes, places);
  const sides = new Map<string, Side>();
  const byRank = [...nodes].sort((a, b) => viewOf(b).degree - viewOf(a).degree);
  for (const node of byRank) {
    const view = viewOf(node);
    const from = places.get(view.id)!;
    const angles = neighboursOf(node).map((other) => {
      const { x, y } = places.get(other)!;
      return Math.atan2(y - from.y, x - from.x);
    });
    const boxOn = (side: Side) => labelBox(side, view, from);
    const covered = SIDES.map(([side]) => side).filter((side) => walls.cover(boxOn(side), view.id));
    const side = freeSide(angles, covered);
    sides.set(view.id, side);
    // A bead is wordless until it is looked at.
    if (view.joins.length < 2) walls.add(boxOn(side));
  }
  return sides;
}

const viewOf = (node: NodeSingular) => node.data("view") as ViewNode;

/** What a label must not cover. */
function wallsOf(nodes: readonly NodeSingular[], places: ReadonlyMap<string, Position>) {
  const walls = boxGrid();
  for (const node of nodes) {
    const view = viewOf(node);
    const at = places.get(view.id)!;
    walls.add({ ...at, w: 2 * HALF, h: 2 * HALF, of: view.id });
    const badge = badgeBox(view);
    if (badge) walls.add({ ...badge, x: at.x + badge.x, y: at.y + badge.y });
  }
  const lines = new Map(
    nodes.flatMap((node) => node.connectedEdges("[mark]").map((line) => [line.id(), line])),
  );
  for (const line of lines.values()) {
    const [a, b] = ["source", "target"].map((end) => places.get(line.data(end) as string));
    if (a && b) walls.add({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, w: MARK, h: MARK });
  }
  return walls;
}

/** A mark in its ring, in the middle of a line. */
const MARK = 20;

function neighboursOf(node: NodeSingular): string[] {
  const ids = new Set<string>();
  for (const edge of node.connectedEdges().toArray()) {
    ids.add(edge.data("source") as string).add(edge.data("target") as string);
  }
  ids.delete(node.id());
  return [...ids];
}

/** The room that a label takes on a side of its node. */
function labelBox(side: Side, view: ViewNode, { x, y }: Position): Box {
  const { w, h } = labelSize(view.name);
  const radius = diameter(view) / 2 + 5;
  if (side === "bottom") return { x, y: y + radius + h / 2, w, h };
  if (side === "top") return { x, y: y - radius - raisedBy(view) - h / 2, w, h };
  return { x: x + (side === "right" ? 1 : -1) * (radius + w / 2), y, w, h };
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
