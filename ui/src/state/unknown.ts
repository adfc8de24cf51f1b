import { createStore } from "zustand/vanilla";

/**
 * Ids that the API just did not know. Only the address, above the client, knows where the state
 * names ids, so the client reports them here and the address listens.
 */
export const unknownStore = createStore<{ ids: readonly string[] }>()(() => ({ ids: [] }));
