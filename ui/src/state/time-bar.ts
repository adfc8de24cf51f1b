import { useMediaQuery } from "@mantine/hooks";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { graphStore, useGraph, type GraphState } from "./store.ts";

/** Screens so small start with the bar folded. */
const SMALL = "(max-width: 640px), (max-height: 699px)";
/** Under the contacts the cards shall be seen to begin, so they need more. */
const SMALL_FOR_CONTACTS = "(max-width: 640px), (max-height: 959px)";

const queryFor = (page: GraphState["page"]) => (page === "contacts" ? SMALL_FOR_CONTACTS : SMALL);

/** Whether a reader folded the bar or opened it; null = as suits the screen. */
const foldStore = createStore<{ folded: boolean | null }>()(() => ({ folded: null }));

/** True where the bar is folded to one line. */
export function useFolded(): boolean {
  const query = useGraph(({ page }) => queryFor(page));
  const small = useMediaQuery(query, false, { getInitialValueInEffect: false });
  return useStore(foldStore, ({ folded }) => folded) ?? small;
}

/** Folds the bar, or opens it. */
export function toggleTimeBar(): void {
  const folded =
    foldStore.getState().folded ?? matchMedia(queryFor(graphStore.getState().page)).matches;
  foldStore.setState({ folded: !folded });
}
