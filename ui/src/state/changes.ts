import { createStore } from "zustand/vanilla";

/** What the history is of: an entity, a claim or a document, with what it is called. */
export interface About {
  id: string;
  name: string;
}

/** The history that is open; `about` null = of everything. */
export const changesStore = createStore<{ open: boolean; about: About | null }>()(() => ({
  open: false,
  about: null,
}));

/** Opens the history of one thing, or of everything. */
export function openChanges(about: About | null): void {
  changesStore.setState({ open: true, about });
}

export function closeChanges(): void {
  changesStore.setState({ open: false });
}
