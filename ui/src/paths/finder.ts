import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { PathQuestion } from "../state/store.ts";

/** How one question is being read. It outlives the panel, over which the evidence may open. */
export interface Reading {
  /** The path that stands open; undefined = the first one, null = none. */
  open: string | null | undefined;
  /** The footnote whose evidence was opened, to come back to. */
  note: string | null;
  /** Milliseconds that the search may take. */
  timeBudget: number;
  /** Paths at most. */
  limit: number;
}

export interface Outlet {
  id: string;
  name: string;
}

const AT_FIRST: Reading = {
  open: undefined,
  note: null,
  timeBudget: 5000,
  limit: 5,
};

const readingStore = createStore<{ of: string; reading: Reading }>()(() => ({
  of: "",
  reading: AT_FIRST,
}));

/** The reading of this question, and how to change it; another question begins afresh. */
export function useReading(
  question: PathQuestion,
): [reading: Reading, change: (part: Partial<Reading>) => void] {
  const key = JSON.stringify([question.from, question.to, question.through]);
  const current = ({ of, reading } = readingStore.getState()) => (of === key ? reading : AT_FIRST);
  const reading = current(useStore(readingStore));
  return [
    reading,
    (part) => readingStore.setState({ of: key, reading: { ...current(), ...part } }),
  ];
}
