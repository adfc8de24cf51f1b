import { useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What somebody else changed, as the page was told of it. */
export interface ToldChange {
  seq: number;
  /** When it was told, in milliseconds. */
  at: number;
  /** Records and links. */
  ids: readonly string[];
}

export interface Live {
  /** The latest, the oldest first. */
  told: readonly ToldChange[];
  /** Up to which number each id was looked at since. */
  seen: ReadonlyMap<string, number>;
  /** Up to which number all of it was put away. */
  seenUpTo: number;
  /** The latest change that was made on this page. */
  own: number;
}

const MOST_TOLD = 100;

/** What others changed while the page is open. */
export const liveStore = createStore<Live>()(() => ({
  told: [],
  seen: new Map(),
  seenUpTo: 0,
  own: 0,
}));

export function tellOfOthers(change: ToldChange): void {
  liveStore.setState(({ told }) => ({ told: [...told, change].slice(-MOST_TOLD) }));
}

/** A change was made on this page, so that nobody need be told of it. */
export function didChange(seq: number): void {
  liveStore.setState(({ own }) => ({ own: Math.max(own, seq) }));
}

/** It is being looked at, so that its mark goes. */
export function markSeen(id: string): void {
  const { told, seen } = liveStore.getState();
  const last = told.at(-1)?.seq;
  if (last !== undefined) liveStore.setState({ seen: new Map(seen).set(id, last) });
}

/** All marks go. */
export function markAllSeen(): void {
  liveStore.setState(({ told }) => ({ seenUpTo: told.at(-1)?.seq ?? 0, seen: new Map() }));
}

/** Whether nobody has looked at this since it was changed by the change of this number. */
export const isNews = ({ seen, seenUpTo }: Live, seq: number, id: string): boolean =>
  seq > seenUpTo && seq > (seen.get(id) ?? 0);

/** When somebody else last changed one of these that nobody has looked at since; null: none. */
export const useNews = (ids: readonly string[]): number | null =>
  useStore(liveStore, (live) => {
    const isOfThese = ({ seq, ids: changed }: ToldChange) =>
      changed.some((id) => ids.includes(id) && isNews(live, seq, id));
    return live.told.findLast(isOfThese)?.at ?? null;
  });

/** Whether somebody else changed this while the component is there. */
export function useChangedMeanwhile(id: string | null | undefined): boolean {
  const [begun] = useState(() => liveStore.getState().told.at(-1)?.seq ?? 0);
  return useStore(liveStore, ({ told }) =>
    told.some(({ seq, ids }) => seq > begun && ids.includes(id ?? "")),
  );
}
