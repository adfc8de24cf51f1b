import type { NodeSingular } from "cytoscape";
import type { ViewNode } from "../../graph/drawn.ts";
import type { Box } from "./box-grid.ts";
import { diameter } from "../node-size.ts";

/** A corner of a node, seen from its middle, y downwards. */
export interface Corner {
  x: -1 | 1;
  y: -1 | 1;
}

/** Possible positions of a badge, best first: the name is usually below. */
export const CORNERS: readonly [Corner, ...Corner[]] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

/** The corner of a drawn node's badge: the best one, until a free one has been computed. */
export const cornerOf = (node: NodeSingular): Corner =>
  (node.data("corner") as Corner | undefined) ?? CORNERS[0];

type Badged = Pick<ViewNode, "degree" | "look" | "joins" | "contested" | "hidden" | "capped">;

export const BADGE_HEIGHT = 16;
/** The distance of the badge from the corner of its node. */
export const BADGE_SHIFT = { x: 13, y: 8 };

export const hasBadge = ({ hidden, joins }: Pick<Badged, "hidden" | "joins">) =>
  hidden > 0 && joins.length === 0;
export const badgeText = ({ hidden, capped }: Pick<Badged, "hidden" | "capped">) =>
  `+${hidden}${capped ? "+" : ""}`;
export const badgeWidth = (node: Pick<Badged, "hidden" | "capped">) =>
  9 + 6 * badgeText(node).length;

/** The badge that counts neighbours not drawn, seen from the middle of its node. */
export function badgeBox(node: Badged, { x, y }: Corner): Box {
  const radius = diameter(node) / 2;
  const w = badgeWidth(node);
  return {
    x: x * (radius + BADGE_SHIFT.x - w / 2),
    y: y * (radius + BADGE_SHIFT.y - BADGE_HEIGHT / 2),
    w,
    h: BADGE_HEIGHT,
  };
}

/** The corner for the badge: the first without a line through it or anything else over it. */
export function freeCorner(
  node: Badged,
  angles: readonly number[],
  isCovered: (box: Box) => boolean,
): Corner {
  const isFree = (corner: Corner) => {
    const box = badgeBox(node, corner);
    return !angles.some((angle) => leavesThrough(angle, box)) && !isCovered(box);
  };
  return CORNERS.find(isFree) ?? CORNERS[0];
}

/** Space for the width of a line, and for its curve if it is one of several. */
const BESIDE = 3;

/** Whether a line that leaves the middle of a node at this angle meets a box beside the middle. */
function leavesThrough(angle: number, { x, y, w, h }: Box): boolean {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const off = Math.abs(x * sin - y * cos);
  const reach = (w / 2) * Math.abs(sin) + (h / 2) * Math.abs(cos);
  return x * cos + y * sin > 0 && off < reach + BESIDE;
}

/** How much further a label above (-1) or below (1) its node is moved to clear the badge. */
export const clearOfBadge = (node: Badged, { y }: Corner, side: -1 | 1) =>
  hasBadge(node) && y === side ? 6 : 0;
