import type { Position } from "../../state/store.ts";
import type { LayoutJob, LayoutNode } from "./job.ts";

type Places = ReadonlyMap<string, Position>;

const CROSSING = 1;
const UNDER = 2.5;

/**
 * How hard a drawing is to read: lines that cross, and lines that run under an entity or its
 * name. Lower is better; only drawings of the same graph compare.
 */
export function tangle({ nodes, edges }: LayoutJob, places: Places): number {
  const lines = edges.map(({ source, target }) => ({
    source,
    target,
    a: places.get(source)!,
    b: places.get(target)!,
  }));
  let score = 0;
  for (const [i, line] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      const share =
        line.source === other.source ||
        line.source === other.target ||
        line.target === other.source ||
        line.target === other.target;
      if (!share && cross(line.a, line.b, other.a, other.b)) score += CROSSING;
    }
    for (const node of nodes) {
      if (node.id === line.source || node.id === line.target) continue;
      if (runsThrough(line.a, line.b, node, places.get(node.id)!)) score += UNDER;
    }
  }
  return score;
}

const side = (a: Position, b: Position, p: Position) =>
  Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Tried at points along the line: exact enough to compare drawings. */
function runsThrough(a: Position, b: Position, { w, h }: LayoutNode, at: Position): boolean {
  for (let t = 0.1; t < 0.95; t += 0.1) {
    const [x, y] = [a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t];
    if (Math.abs(x - at.x) < w / 2 && Math.abs(y - at.y) < h / 2) return true;
  }
  return false;
}
