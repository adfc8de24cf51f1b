import type { Position } from "../../state/store.ts";
import type { LayoutJob } from "./job.ts";

const GAP = 36;

/**
 * Places the unconnected parts of a graph: the largest stays, the others go in rows below it, so
 * that a single entity does not widen the whole drawing.
 */
export function packParts({ nodes, edges }: LayoutJob, places: Map<string, Position>): void {
  const size = new Map(nodes.map((node) => [node.id, node]));
  const box = (ids: readonly string[]) => ({
    left: Math.min(...ids.map((id) => places.get(id)!.x - size.get(id)!.w / 2)),
    right: Math.max(...ids.map((id) => places.get(id)!.x + size.get(id)!.w / 2)),
    top: Math.min(...ids.map((id) => places.get(id)!.y - size.get(id)!.h / 2)),
    bottom: Math.max(...ids.map((id) => places.get(id)!.y + size.get(id)!.h / 2)),
  });
  const [main, ...others] = parts(
    nodes.map(({ id }) => id),
    edges,
  );
  if (!main || others.length === 0) return;
  const frame = box(main);
  const width = Math.max(frame.right - frame.left, 600);
  let [x, y, row] = [frame.left, frame.bottom + GAP, 0];
  for (const part of others) {
    const { left, right, top, bottom } = box(part);
    if (x > frame.left && x + right - left > frame.left + width) {
      [x, y, row] = [frame.left, y + row + GAP, 0];
    }
    for (const id of part) {
      const at = places.get(id)!;
      at.x += x - left;
      at.y += y - top;
    }
    x += right - left + GAP;
    row = Math.max(row, bottom - top);
  }
}

/** The connected parts of a graph, largest first. */
function parts(ids: readonly string[], edges: LayoutJob["edges"]): string[][] {
  const home = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => (home.get(id) === id ? id : root(home.get(id)!));
  for (const { source, target } of edges) home.set(root(source), root(target));
  const found = Map.groupBy(ids, root);
  return [...found.values()].sort((a, b) => b.length - a.length);
}
