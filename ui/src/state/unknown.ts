import { createStore } from "zustand/vanilla";

/**
 * Ids that the API just did not know. The client stands below the state and its keys, so it only
 * reports them; whoever keeps ids listens.
 */
export const unknownStore = createStore<{ ids: readonly string[] }>()(() => ({ ids: [] }));
