import type { EdgeSingular, NodeSingular } from "cytoscape";
import type { Position } from "../../state/store.ts";
import type { ViewLine, ViewNode } from "../../graph/drawn.ts";
import { badgeBox, clearOfBadge, CORNERS, freeCorner, hasBadge, type Corner } from "./badge.ts";
import { boxGrid, type Box } from "./box-grid.ts";
import { wordBoxes } from "./line-words.ts";
import { diameter, labelSize } from "../node-size.ts";
import type { Places } from "../scene.ts";

export type Side = "bottom" | "top" | "right" | "left";

/** The side of a node's name, and the corner of its badge. */
export interface Surround {
  side: Side;
  corner: Corner;
}

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
/** A mark in its ring, in the middle of a line. */
const MARK = 20;

/**
 * The sides of the labels and badges of all nodes. A badge keeps its corner unless a line leaves
 * there. A label is below, or on a side left free by lines, nodes, badges, marks, the labels of
 * better linked nodes and, if possible, the words of lines. Only what is near can cover a label, so
 * the work grows with the number of nodes, not with its square.
 */
export function surrounds(
  nodes: readonly NodeSingular[],
  positions: Places,
  textScale: number,
): Map<string, Surround> {
  const places = new Map(nodes.map((node) => [node.id(), positions[node.id()] ?? node.position()]));
  const walls = boxGrid();
  const words = boxGrid();
  for (const [id, at] of places) walls.add({ ...at, w: 2 * HALF, h: 2 * HALF, of: id });
  const lines = new Map(
    nodes.flatMap((node) => node.connectedEdges().map((line) => [line.id(), line] as const)),
  );
  for (const line of lines.values()) {
    const [from, to] = endsOf(line).map((id) => places.get(id));
    if (!from || !to) continue;
    const { label } = line.data("view") as ViewLine;
    for (const box of wordBoxes(label, from, to, textScale)) words.add(box);
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    if (line.data("mark")) walls.add({ ...middle, w: MARK, h: MARK });
  }
  const byRank = nodes
    .map((node) => ({ view: viewOf(node), angles: anglesAt(node, places) }))
    .sort((a, b) => b.view.degree - a.view.degree);
  const corners = new Map<string, Corner>();
  for (const { view, angles } of byRank.filter((node) => hasBadge(node.view))) {
    const at = places.get(view.id)!;
    const placed = (box: Box) => ({ ...box, x: at.x + box.x, y: at.y + box.y });
    const corner = freeCorner(view, angles, (box) => walls.cover(placed(box), view.id));
    corners.set(view.id, corner);
    walls.add(placed(badgeBox(view, corner)));
  }
  const found = new Map<string, Surround>();
  for (const { view, angles } of byRank) {
    const corner = corners.get(view.id) ?? CORNERS[0];
    const at = places.get(view.id)!;
    const boxOn = (side: Side) => labelBox({ side, corner }, view, at, textScale);
    const isOn = (grid: typeof walls) => (side: Side) => grid.cover(boxOn(side), view.id);
    const covered = SIDES.map(([side]) => side).filter(isOn(walls));
    const side = freeSide(angles, covered, isOn(words));
    found.set(view.id, { side, corner });
    // A bead has no words until it is hovered or selected.
    if (view.joins.length < 2) walls.add(boxOn(side));
  }
  return found;
}

const viewOf = (node: NodeSingular) => node.data("view") as ViewNode;

const endsOf = (line: EdgeSingular) => [line.data("source"), line.data("target")] as string[];

/** The directions in which lines leave a node. */
function anglesAt(node: NodeSingular, places: ReadonlyMap<string, Position>): number[] {
  const ids = new Set(node.connectedEdges().toArray().flatMap(endsOf));
  ids.delete(node.id());
  const from = places.get(node.id())!;
  return [...ids].map((id) => {
    const { x, y } = places.get(id)!;
    return Math.atan2(y - from.y, x - from.x);
  });
}

/** The room that a label takes on a side of its node. */
function labelBox({ side, corner }: Surround, view: ViewNode, { x, y }: Position, scale: number) {
  const size = labelSize(view.name);
  const [w, h] = [size.w * scale, size.h * scale];
  const radius = diameter(view) / 2 + 5;
  if (side === "bottom") return { x, y: y + radius + clearOfBadge(view, corner, 1) + h / 2, w, h };
  if (side === "top") return { x, y: y - radius - clearOfBadge(view, corner, -1) - h / 2, w, h };
  return { x: x + (side === "right" ? 1 : -1) * (radius + w / 2), y, w, h };
}

/**
 * The side with the widest space between lines that leave at these angles, except sides where the
 * label would cover another node. Prefers below if that is good enough, or if no side is. Avoids
 * the words of a line only if another side has enough space, since they are not always shown.
 */
export function freeSide(
  angles: readonly number[],
  covered: readonly Side[] = [],
  isWorded: (side: Side) => boolean = () => false,
): Side {
  const room = ([side, direction]: [Side, number]) =>
    covered.includes(side)
      ? -1
      : Math.min(Math.PI, ...angles.map((angle) => between(direction, angle)));
  const widest = (sides: [Side, number][]) => sides.reduce((a, b) => (room(b) > room(a) ? b : a));
  const [below, ...others] = SIDES as [[Side, number], ...[Side, number][]];
  const chosen = () => {
    if (room(below) >= ENOUGH) return "bottom";
    const best = widest(others);
    const needed = covered.includes("bottom") ? 0 : Math.max(room(below), LITTLE);
    return room(best) > needed ? best[0] : "bottom";
  };
  const side = chosen();
  if (!isWorded(side)) return side;
  const wordless = SIDES.filter((one) => room(one) >= ENOUGH && !isWorded(one[0]));
  return wordless.length > 0 ? widest(wordless)[0] : side;
}

function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
