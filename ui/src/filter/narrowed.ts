import type { FilterState } from "../state/store.ts";

/** Whether a clock or a source left out keeps some of the documents from counting. */
export function isNarrowed(filter: FilterState): boolean {
  const { during, knownBy, excludePublishers, excludeDocuments, excludeOrigins } = filter;
  const left = [excludePublishers, excludeDocuments, excludeOrigins].some(({ length }) => length);
  return left || during !== null || knownBy !== null;
}
