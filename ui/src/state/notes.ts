import { createStore } from "zustand/vanilla";

/** What is to be said of the address: of the one that was opened, or of the one just copied. */
export const notesStore = createStore<{
  notes: readonly string[];
  /** Ids it named that belong to nothing here. */
  gone: readonly string[];
}>()(() => ({ notes: [], gone: [] }));

export function setNotes(notes: readonly string[]): void {
  notesStore.setState({ notes, gone: [] });
}

export function addNote(note: string): void {
  notesStore.setState(({ notes }) => ({
    notes: [...notes.filter((other) => other !== note), note],
  }));
}

export function tellGone(ids: readonly string[]): void {
  notesStore.setState(({ gone }) => ({ gone: [...new Set([...gone, ...ids])] }));
}
