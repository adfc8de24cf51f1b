import { fold } from "./fold.ts";
import { keysToIndex } from "./name-keys.ts";
import { parseName } from "./words.ts";

/**
 * Increase this when the result of `indexedName` changes, or the blocks of a name (`duplicates/`):
 * names are then reindexed.
 */
export const INDEX_VERSION = 4;

/** How a name is indexed for the search: its folded words and its keys. */
export function indexedName(value: string): { folded: string; key: string } {
  return { folded: fold(value), key: keysToIndex(parseName(value)).join(" ").toLowerCase() };
}
