import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PathQuestion } from "../state/store.ts";

/**
 * What the reader has opened in the answer to a question. It is kept outside the panel, because a
 * panel with evidence may take the panel's place in between.
 */
export interface Reading {
  /** Id of the open path; undefined = the first one, null = none. */
  open: string | null | undefined;
  /** Id of the footnote whose evidence was opened. It gets the focus back on return. */
  note: string | null;
  /** Time limit of the search in milliseconds. */
  timeBudget: number;
  /** The most paths to search for. */
  limit: number;
}

export interface Outlet {
  id: string;
  name: string;
}

const INITIAL_READING: Reading = {
  open: undefined,
  note: null,
  timeBudget: 5000,
  limit: 5,
};

const readingStore = createStore<{ of: string; reading: Reading }>()(() => ({
  of: "",
  reading: INITIAL_READING,
}));

/**
 * The reading of a question, and a function to change it. A question with other ends starts with a
 * new reading.
 */
export function useReading(
  question: PathQuestion,
): [reading: Reading, change: (part: Partial<Reading>) => void] {
  const key = JSON.stringify([question.from, question.to, question.through]);
  const current = ({ of, reading } = readingStore.getState()) =>
    of === key ? reading : INITIAL_READING;
  const reading = current(useStore(readingStore));
  return [
    reading,
    (part) => readingStore.setState({ of: key, reading: { ...current(), ...part } }),
  ];
}
