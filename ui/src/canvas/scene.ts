import type { Position } from "../state/store.ts";
import type { GraphView } from "../graph/view.ts";

/** Where things stand, by their ids. */
export type Places = Record<string, Position>;

/** What the canvas is to show. */
export interface Scene {
  view: GraphView;
  positions: Places;
  /** Newcomer → the entity it grew out of. */
  arrivedFrom: Record<string, string>;
}
