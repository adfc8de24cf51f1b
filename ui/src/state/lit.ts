import { createStore } from "zustand/vanilla";

/** A chain on the canvas: ids of entities and of links; what is not drawn is passed over. */
export interface Lit {
  nodes: readonly string[];
  links: readonly string[];
}

/** The chain that stands out on the canvas while all else is faded; null = nothing is faded. */
export const litStore = createStore<{ lit: Lit | null }>()(() => ({ lit: null }));
