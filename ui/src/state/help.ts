import { createStore } from "zustand/vanilla";

/** Whether the dialog that lists every key is open. */
export const helpStore = createStore<{ opened: boolean }>()(() => ({ opened: false }));

/** Opens the dialog that lists every key. */
export function openHelp(): void {
  helpStore.setState({ opened: true });
}
