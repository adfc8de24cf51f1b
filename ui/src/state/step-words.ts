import { useStore } from "zustand";
import { historyStore, nameStore, type Step } from "./store.ts";

/** What undo() would take back ("expand Israel"), or null. */
export function canUndo(): string | null {
  return describe(historyStore.getState().past.at(-1));
}

/** What redo() would do again, or null. */
export function canRedo(): string | null {
  return describe(historyStore.getState().future.at(-1));
}

/** canUndo() and canRedo() for a component, kept up to date. */
export function useHistory(): { undo: string | null; redo: string | null } {
  const { past, future } = useStore(historyStore);
  useStore(nameStore);
  return { undo: describe(past.at(-1)), redo: describe(future.at(-1)) };
}

function describe(taken: Step | undefined): string | null {
  if (!taken?.entity) return taken?.verb ?? null;
  const name = nameStore.getState()[taken.entity] ?? "an entity";
  return taken.verb.includes("…") ? taken.verb.replace("…", name) : `${taken.verb} ${name}`;
}
