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

/** A chain on the canvas: ids of entities and of links; what is not drawn is passed over. */
export interface Lit {
  nodes: readonly string[];
  links: readonly string[];
}

/** The chain that stands out on the canvas while all else is faded; null = nothing is faded. */
export const litStore = createStore<{ lit: Lit | null }>()(() => ({ lit: null }));

/** What the last action on the graph has to say, until the graph changes again; null = nothing. */
export const messageStore = createStore<{ text: string | null }>()(() => ({ text: null }));
