import { createStore } from "zustand/vanilla";
import { graphStore } from "../graph/store.ts";
import { correctAddress } from "./correct.ts";

/** Ids that an address asked for and the graph does not hold; they were taken out of it. */
export const unknownStore = createStore<{ filter: string[]; drawn: string[] }>()(() => ({
  filter: [],
  drawn: [],
}));

const LISTS = ["excludePublishers", "excludeDocuments", "excludeOrigins"] as const;

/**
 * Takes what the API does not know out of the filter and off the graph: an old address, or one
 * written by hand, would otherwise have every question refused.
 */
export function forgetUnknown(ids: readonly string[]): void {
  const { filter, drawn } = graphStore.getState();
  const unknown = (id: string) => ids.includes(id);
  const left = LISTS.flatMap((list) => filter[list].filter(unknown));
  const gone = drawn.filter(unknown);
  if (left.length === 0 && gone.length === 0) return;
  const known = LISTS.map((list) => [list, filter[list].filter((id) => !unknown(id))]);
  correctAddress(() =>
    graphStore.setState({
      filter: { ...filter, ...(Object.fromEntries(known) as Partial<typeof filter>) },
      drawn: drawn.filter((id) => !unknown(id)),
    }),
  );
  unknownStore.setState((told) => ({
    filter: [...new Set([...told.filter, ...left])],
    drawn: [...new Set([...told.drawn, ...gone])],
  }));
}
