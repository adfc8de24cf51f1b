import { createStore } from "zustand/vanilla";

/** The change that was just made, as its toast tells it. */
export interface Told {
  /** `change:…`, with which it can be taken back. */
  id: string;
  sentence: string;
}

/** One at a time: the next change takes the place of the one before. */
export const toastStore = createStore<{ told: Told | null }>()(() => ({ told: null }));

/** Says what was just done, and offers to take it back. */
export function tell(told: Told): void {
  toastStore.setState({ told });
}

export function hush(): void {
  toastStore.setState({ told: null });
}

/** The id of the button that takes it back, so that a key can press it. */
export const UNDO = "take-back";

/** Presses Undo in the toast. */
export function takeBack(): void {
  document.getElementById(UNDO)?.click();
}
