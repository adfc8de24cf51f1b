import { setView, show } from "../state/actions.ts";
import { openMenu } from "../state/expand-menu.ts";

/** Opens the expand menu for an entity on the canvas; draws it first if it is not there. */
export function requestExpand(id: string): void {
  show([id]);
  setView("graph");
  openMenu(id);
}
