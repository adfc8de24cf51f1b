import type { Position } from "../../state/store.ts";
import type { LayoutJob, LayoutNode } from "./job.ts";
import { isBetweenTwo } from "../labels/bead-places.ts";
import { footprint } from "../node-size.ts";
import type { Places, Scene } from "../scene.ts";

/** The layout of a whole scene as a job. A bead between two is the line between them here. */
export function jobOf({ view, positions }: Scene): LayoutJob {
  const beads = view.nodes.filter(isBetweenTwo);
  const between = new Set(beads.map(({ id }) => id));
  return {
    nodes: view.nodes
      .filter(({ id }) => !between.has(id))
      .map((node) => ({
        id: node.id,
        ...footprint(node),
        at: positions[node.id] ?? null,
        fixed: positions[node.id] !== undefined,
      })),
    edges: [
      ...view.lines
        .filter(({ source, target }) => !between.has(source) && !between.has(target))
        .map(({ source, target }) => ({ source, target })),
      ...beads.map(({ joins: [source, target] }) => ({ source: source!, target: target! })),
    ],
  };
}

/** The same job as if nothing had a place yet. */
export const afresh = (job: LayoutJob): LayoutJob => ({
  ...job,
  nodes: job.nodes.map((node) => ({ ...node, at: null, fixed: false })),
});

/** A drawing made afresh, shifted so that the one entity that stood already stays. */
export function aroundOne(places: Places, stayed: LayoutNode | undefined): Places {
  const [from, to] = [stayed && places[stayed.id], stayed?.at];
  if (!from || !to) return places;
  const shifted = ({ x, y }: Position) => ({ x: x + to.x - from.x, y: y + to.y - from.y });
  return Object.fromEntries(Object.entries(places).map(([id, at]) => [id, shifted(at)]));
}
