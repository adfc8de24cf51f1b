import { dayInWords } from "../design/words.ts";
import { setFilter } from "../state/actions.ts";
import type { FilterState } from "../state/store.ts";
import { windowInWords } from "./words.ts";

/** Sets when it happened, as one undo step. */
export function setWindow(during: FilterState["during"]): void {
  setFilter({ during }, `happened ${during ? windowInWords(during) : "any time"}`);
}

/** Sets the last day of printing that counts, as one undo step; null = today. */
export function setPublishedBy(knownBy: string | null): void {
  setFilter({ knownBy }, `published by ${knownBy ? dayInWords(knownBy) : "today"}`);
}

/** Keeps what only possibly falls in the window or was only possibly published, or drops it. */
export function keepPossible(includePossible: boolean): void {
  setFilter({ includePossible }, `${includePossible ? "keep" : "leave out"} what is only possible`);
}

/** Keeps what is undated while a window is set, or drops it. */
export function keepUndated(includeUndated: boolean): void {
  setFilter({ includeUndated }, `${includeUndated ? "keep" : "leave out"} what is undated`);
}
