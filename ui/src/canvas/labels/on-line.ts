import type { Position } from "../../state/store.ts";

/**
 * A position relative to the line between two points: what fraction along it, and how far from it.
 */
export interface OnLine {
  along: number;
  aside: number;
}

/** The position of a point relative to the line between two others. */
export function onLine(from: Position, to: Position, at: Position): OnLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [x, y] = [at.x - from.x, at.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  return { along: (x * dx + y * dy) / long ** 2, aside: (y * dx - x * dy) / long };
}

/** The point with this position relative to the line between two others. */
export function pointOn(from: Position, to: Position, { along, aside }: OnLine): Position {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const long = Math.hypot(dx, dy) || 1;
  return {
    x: from.x + dx * along - (dy / long) * aside,
    y: from.y + dy * along + (dx / long) * aside,
  };
}
