import { createStore } from "zustand/vanilla";

/** Of what forms were opened or closed when it was last told; a new list each time. */
export const editingStore = createStore<{ of: readonly string[] }>()(() => ({ of: [] }));

export function tellEditing(of: readonly string[]): void {
  editingStore.setState({ of });
}
