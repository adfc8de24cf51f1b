import { useMediaQuery } from "@mantine/hooks";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** Screens so small start with the bar folded. */
const SMALL = "(max-width: 640px), (max-height: 699px)";

/** Whether a reader folded the bar or opened it; null = as suits the screen. */
const foldStore = createStore<{ folded: boolean | null }>()(() => ({ folded: null }));

/** True where the bar is folded to one line. */
export function useFolded(): boolean {
  const small = useMediaQuery(SMALL, false, { getInitialValueInEffect: false });
  return useStore(foldStore, ({ folded }) => folded) ?? small;
}

/** Folds the bar, or opens it. */
export function toggleTimeBar(): void {
  const folded = foldStore.getState().folded ?? matchMedia(SMALL).matches;
  foldStore.setState({ folded: !folded });
}
