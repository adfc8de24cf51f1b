import type { Position } from "../../state/store.ts";
import type { LayoutJob } from "./job.ts";

const NEAR = 250;

/**
 * The job that places newcomers only: they start on a circle round their parent; placed nodes
 * nearby, and the far ends of the newcomers' links, take part but are fixed. Its cost does not
 * grow with the rest of the graph.
 */
export function localJob(all: LayoutJob, arrivedFrom: Record<string, string>): LayoutJob {
  const placed = new Map(
    all.nodes.flatMap((node) => (node.at ? [[node.id, node.at] as const] : [])),
  );
  const news = all.nodes.filter(({ id }) => !placed.has(id));
  const newIds = new Set(news.map(({ id }) => id));
  const edges = all.edges.filter(({ source, target }) => newIds.has(source) || newIds.has(target));
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const origin = (id: string): Position => {
    const parent = placed.get(arrivedFrom[id] ?? "");
    if (parent) return parent;
    const link = edges.find(({ source, target }) => source === id || target === id);
    const other = link && placed.get(link.source === id ? link.target : link.source);
    return other ?? outside([...placed.values()]);
  };
  const starts = news.map((node, i) => ({
    ...node,
    at: onCircle(origin(node.id), i, news.length),
  }));
  const near = all.nodes.filter(
    ({ id, at }) =>
      at && (ends.has(id) || starts.some(({ at: start }) => distance(at, start) < NEAR)),
  );
  const taking = new Set([...newIds, ...near.map(({ id }) => id)]);
  return {
    obstacles: all.nodes.filter(({ id, at }) => at && !taking.has(id)),
    nodes: [...near.map((node) => ({ ...node, fixed: true })), ...starts],
    edges: edges.filter(({ source, target }) => taking.has(source) && taking.has(target)),
  };
}

const RADIUS = 90;

function onCircle(centre: Position, i: number, of: number): Position {
  const angle = (2 * Math.PI * i) / of - Math.PI / 2;
  return { x: centre.x + RADIUS * Math.cos(angle), y: centre.y + RADIUS * Math.sin(angle) };
}

/** A free place right of everything, for newcomers that no link joins to the rest. */
function outside(points: Position[]): Position {
  const right = Math.max(...points.map(({ x }) => x));
  const middle = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  return { x: right + 2 * RADIUS, y: middle };
}

const distance = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y);
