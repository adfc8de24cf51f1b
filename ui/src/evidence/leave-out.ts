import { setFilter } from "../graph/actions.ts";
import { graphStore } from "../graph/store.ts";

/** Leaves a publisher out everywhere, as origin and as carrier; one undo step. */
export function leaveOut(publisher: { id: string; name: string }): void {
  const { excludePublishers } = graphStore.getState().filter;
  if (excludePublishers.includes(publisher.id)) return;
  setFilter(
    { excludePublishers: [...excludePublishers, publisher.id] },
    `leave out ${publisher.name}`,
  );
}
