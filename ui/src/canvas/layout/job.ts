import type { Position } from "../../state/store.ts";
import type { Places } from "../scene.ts";

export interface LayoutNode {
  id: string;
  w: number;
  h: number;
  /** Where it stands or, for a newcomer, where it starts. */
  at: Position | null;
  /** A placed node: it may not move. */
  fixed: boolean;
}

/** What a layout is to do; plain data, for it may run in a worker. */
export interface LayoutJob {
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
  /** Placed nodes that take no part, but may not be covered either. */
  obstacles?: LayoutNode[];
  /** Width of the page to its height. */
  aspect?: number;
}

/** A way to find places for what is drawn. */
export interface Layout {
  /** Finds places for the nodes of a job that are not fixed. Needs no page, so a worker runs it. */
  arrange: (job: LayoutJob) => Places;
}
