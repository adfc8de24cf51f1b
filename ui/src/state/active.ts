import { createStore } from "zustand/vanilla";

/** The option of the listbox the keyboard stands on; clicking a node moves it there too. */
export const activeStore = createStore<{ id: string | null }>()(() => ({ id: null }));

export const LISTBOX_ID = "graph";

/** Puts the keyboard on the graph, unless it went elsewhere meanwhile. */
export function focusGraph(): void {
  if (document.activeElement === null || document.activeElement === document.body) {
    document.getElementById(LISTBOX_ID)?.focus({ preventScroll: true });
  }
}
