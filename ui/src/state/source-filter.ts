import { useMemo } from "react";
import { toLinkFilter } from "./link-filter.ts";
import type { FilterState } from "./filter-options.ts";
import { useGraph } from "./store.ts";

/**
 * The part of the filter that says whose word and which days count. Panels keep showing a link
 * that the lenses or grades of the canvas would hide, but never a source that was left out.
 */
export function toSourceFilter(filter: FilterState) {
  const {
    kinds: _kinds,
    evidence: _evidence,
    minOrigins: _origins,
    ...sources
  } = toLinkFilter(filter);
  return sources;
}

/** That part of the filter of the page, kept up to date. */
export function useSourceFilter() {
  const filter = useGraph((state) => state.filter);
  return useMemo(() => toSourceFilter(filter), [filter]);
}

/** Whether a clock, a source left out or the natures chosen keep some of the documents from counting. */
export function isNarrowed(filter: FilterState): boolean {
  const { during, knownBy, natures, excludePublishers, excludeDocuments, excludeOrigins } = filter;
  const left = [excludePublishers, excludeDocuments, excludeOrigins].some(({ length }) => length);
  return left || during !== null || knownBy !== null || natures !== null;
}
