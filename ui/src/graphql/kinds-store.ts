import { type OwnKinds, setOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { rowsVersion } from "@backchannel/schema/live.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { graphStore } from "../state/store.ts";

/** Goes up when the graph's own kinds are others than before. */
const kindsStore = createStore<{ version: number }>()(() => ({ version: rowsVersion() }));

/** Takes over the kinds that the graph has of its own, and has the page shown with them. */
export function takeOwnKinds(kinds: OwnKinds): void {
  const before = rowsVersion();
  setOwnKinds(kinds);
  if (rowsVersion() === before) return;
  // A filter names the kinds of its lenses, so what was asked under it is asked anew.
  graphStore.setState(({ filter }) => ({ filter: { ...filter } }));
  kindsStore.setState({ version: rowsVersion() });
}

/** Has a component, and what stands below it, drawn again when the kinds are others. */
export const useKinds = (): number => useStore(kindsStore, ({ version }) => version);
