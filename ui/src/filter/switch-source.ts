import { setFilter } from "../state/actions.ts";
import type { FilterState } from "../state/filter-options.ts";
import { graphStore } from "../state/store.ts";

/** The parts of the filter that leave sources out. */
export type Excluded = keyof Pick<
  FilterState,
  "excludePublishers" | "excludeDocuments" | "excludeOrigins"
>;

/** Takes one source in or leaves it out, everywhere; one undo step. */
export function switchSource(field: Excluded, source: { id: string; name: string }): void {
  const out = graphStore.getState().filter[field];
  const isOut = out.includes(source.id);
  setFilter(
    { [field]: isOut ? out.filter((other) => other !== source.id) : [...out, source.id] },
    `${isOut ? "include" : "leave out"} ${source.name}`,
  );
}

/** Takes all sources in again, of whatever nature; one undo step. */
export function takeInAll(): void {
  setFilter(
    { excludePublishers: [], excludeDocuments: [], excludeOrigins: [], natures: null },
    "include all sources",
  );
}
