import { fold } from "./fold.ts";
import { keysToIndex } from "./name-keys.ts";
import { parseName } from "./words.ts";

/** Raise it when what `indexedName` makes of a name changes: names are then indexed anew. */
export const INDEX_VERSION = 3;

/** How a name is indexed, so that search finds it: its folded words and its keys. */
export function indexedName(value: string): { folded: string; key: string } {
  return { folded: fold(value), key: keysToIndex(parseName(value)).join(" ").toLowerCase() };
}
