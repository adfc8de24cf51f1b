import type { Look } from "@backchannel/schema/kinds.ts";
import type { ViewNode } from "../graph/view.ts";

/** Shapes of equal diameter differ in area; this gives every look the same visual weight. */
const BOOST: Partial<Record<Look, number>> = { state: 1.12, event: 1.2, armed: 1.08, place: 1.06 };

/** Diameter of a node: it grows with the number of links, slowly, and not for ever. */
export function diameter({ degree, look }: Pick<ViewNode, "degree" | "look">): number {
  return Math.round((26 + Math.min(24, 4.2 * Math.log2(1 + degree))) * (BOOST[look] ?? 1));
}

/** Width at which labels wrap. */
export const LABEL_WIDTH = 132;

/** About the size of a label, without measuring text: a layout may run in a worker. */
export function labelSize(name: string): { w: number; h: number } {
  const text = name.length * 7.2;
  return { w: Math.min(text, LABEL_WIDTH), h: 16 * Math.ceil(text / LABEL_WIDTH) };
}

/** The room a node takes with its label. */
export function footprint(node: Pick<ViewNode, "degree" | "look" | "name">): {
  w: number;
  h: number;
} {
  const size = diameter(node);
  const label = labelSize(node.name);
  return { w: Math.max(size, label.w) + 8, h: size + 8 + label.h };
}
