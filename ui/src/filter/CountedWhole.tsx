import { useGraph } from "../state/store.ts";
import { isNarrowed } from "../state/source-filter.ts";

/** Beside counts of the whole stock: says so, where the reader has left something out. */
export function CountedWhole() {
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  return narrowed ? "These counts cover all documents, also what is left out. " : null;
}
