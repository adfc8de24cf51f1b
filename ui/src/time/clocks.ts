import { dayInWords } from "../design/words.ts";
import { setFilter } from "../state/actions.ts";
import type { FilterState } from "../state/filter-options.ts";
import { windowInWords } from "./words.ts";

/** Sets the window, as one undo step. */
export function setWindow(during: FilterState["during"]): void {
  setFilter({ during }, `happened ${during ? windowInWords(during) : "any time"}`);
}

/** Sets the last day of publication that counts, as one undo step; null = today. */
export function setPublishedBy(knownBy: string | null): void {
  setFilter({ knownBy }, `published by ${knownBy ? dayInWords(knownBy) : "today"}`);
}

/**
 * Sets whether to keep what may be outside: an occasion that only possibly is in the window, a
 * document that only possibly was published.
 */
export function keepPossible(includePossible: boolean): void {
  setFilter({ includePossible }, `${includePossible ? "keep" : "leave out"} what is only possible`);
}

/** Sets whether to keep undated occasions while a window is set. */
export function keepUndated(includeUndated: boolean): void {
  setFilter({ includeUndated }, `${includeUndated ? "keep" : "leave out"} what is undated`);
}
