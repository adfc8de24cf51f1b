import type { Look } from "@backchannel/schema/entity-kinds.ts";
import type { ViewNode } from "../graph/drawn.ts";

type Sized = Pick<ViewNode, "degree" | "look" | "joins" | "contested">;

/** Shapes of equal diameter differ in area; this gives every look the same visual weight. */
const BOOST: Partial<Record<Look, number>> = { state: 1.12, event: 1.2, armed: 1.08, place: 1.06 };

/** A bead of a folded event: on the line of two, and where the lines of more meet. */
const BEAD = 10;
const MEETING = 15;

/** Diameter of a node: it grows with the number of links, slowly, and not for ever. */
export function diameter({ degree, look, joins, contested }: Sized): number {
  if (joins.length > 0) return joins.length === 2 && !contested ? BEAD : MEETING;
  return Math.round((26 + Math.min(24, 4.2 * Math.log2(1 + degree))) * (BOOST[look] ?? 1));
}

/** Width at which labels wrap. */
export const LABEL_WIDTH = 132;

/** About the size of a label, without measuring text: a layout may run in a worker. */
export function labelSize(name: string): { w: number; h: number } {
  const text = name.length * 7.2;
  return { w: Math.min(text, LABEL_WIDTH), h: 16 * Math.ceil(text / LABEL_WIDTH) };
}

/** The room a node takes with its label; most beads have none until they are looked at. */
export function footprint(node: Sized & { name: string }): { w: number; h: number } {
  const size = diameter(node);
  if (node.joins.length === 2 || (node.joins.length > 2 && !node.contested))
    return { w: size + 8, h: size + 8 };
  const label = labelSize(node.name);
  return { w: Math.max(size, label.w) + 8, h: size + 8 + label.h };
}
