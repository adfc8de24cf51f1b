import type { Position } from "../state/store.ts";
import type { GraphView } from "../graph/drawn.ts";

/** Where things stand, by their ids. */
export type Places = Record<string, Position>;

/** A place as it is kept; adding 0 turns -0 into 0. */
export const rounded = ({ x, y }: Position): Position => ({
  x: Math.round(x) + 0,
  y: Math.round(y) + 0,
});

/** What the canvas is to show. */
export interface Scene {
  view: GraphView;
  positions: Places;
  /** Newcomer → the entity it grew out of. */
  arrivedFrom: Record<string, string>;
}
