import { createStore } from "zustand/vanilla";

/** Whether the command palette is open. */
export const paletteStore = createStore<{ opened: boolean }>()(() => ({ opened: false }));

export function openPalette(): void {
  paletteStore.setState({ opened: true });
}

export function closePalette(): void {
  paletteStore.setState({ opened: false });
}

/** Whether the dialog that lists every key is open. */
export const helpStore = createStore<{ opened: boolean }>()(() => ({ opened: false }));

/** Opens the dialog that lists every key. */
export function openHelp(): void {
  helpStore.setState({ opened: true });
}
