import { useMemo } from "react";
import { useGraph } from "../graph/store.ts";

/**
 * The part of the filter that says whose word counts. Panels keep showing a link that the
 * lenses or grades of the canvas would hide, but never a source that was left out.
 */
export function useSourceFilter() {
  const { knownBy, excludePublishers, excludeDocuments } = useGraph((state) => state.filter);
  return useMemo(
    () => ({
      ...(knownBy ? { knownBy } : {}),
      ...(excludePublishers.length > 0 ? { excludePublishers } : {}),
      ...(excludeDocuments.length > 0 ? { excludeDocuments } : {}),
    }),
    [knownBy, excludePublishers, excludeDocuments],
  );
}
