import { createStore } from "zustand/vanilla";
import { setView, show } from "./actions.ts";

/** Which entity's menu is open. */
export interface OpenMenu {
  id: string;
  /** Set where a hub was to be expanded: its neighbours not yet drawn. */
  hub: HubChoice | null;
}

/** Neighbours of a hub, counted three ways before anything is drawn. */
export interface HubChoice {
  /** How many there are, and whether there may be more than could be counted. */
  total: number;
  capped: boolean;
  /** The best of them, as many as the graph has room for. */
  best: string[];
  /** Linked to two or more of what is drawn. */
  joining: string[];
  /** Linked to the hub on two separate origins. */
  separate: string[];
}

export const menuStore = createStore<{ menu: OpenMenu | null }>()(() => ({ menu: null }));

/** Opens an entity's menu beside its node. */
export function openMenu(id: string): void {
  menuStore.setState({ menu: { id, hub: null } });
}

export function askWhich(id: string, hub: HubChoice): void {
  menuStore.setState({ menu: { id, hub } });
}

export function closeMenu(): void {
  menuStore.setState({ menu: null });
}

/** Opens the expand menu for an entity on the canvas; draws it first if it is not there. */
export function requestExpand(id: string): void {
  show([id]);
  setView("graph");
  openMenu(id);
}
