import type { Property } from "./record.ts";

/** What every kind of record holds that a folder of reports can bring. */
export const LOADED = {
  /**
   * For each folder that brought the record: which folder, and a hash of its row when it was last
   * loaded. A row with the same hash is not loaded again.
   */
  rowHashes: { type: "line", bare: true, bookkeeping: true },
} as const satisfies Record<string, Property>;
