import { createStore } from "zustand/vanilla";

/** What the last action on the graph has to say, until the graph changes again; null = nothing. */
export const sayStore = createStore<{ text: string | null }>()(() => ({ text: null }));
