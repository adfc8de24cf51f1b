import { show } from "../graph/actions.ts";
import { openMenu } from "./menu-store.ts";

/** Opens the expand menu for an entity; draws it first if it is not on the canvas. */
export function requestExpand(id: string): void {
  show([id]);
  openMenu(id);
}
