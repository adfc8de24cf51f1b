import type { Filter } from "./rules.ts";
import { byId, type Day, linksOf, type World } from "./world.ts";

/**
 * Whether what documents and an editor's order say of an undated event keeps it out of the window
 * (R56). A filter that asks what was known, or leaves sources out, may not know of that.
 */
export function isBoundOutside(world: World, filter: Filter, event: string): boolean {
  if (!filter.during || filter.knownBy || filter.onlyPublishers || filter.natures) return false;
  const { excludePublishers, excludeDocuments, excludeOrigins } = filter;
  const leftOut = [excludePublishers, excludeDocuments, excludeOrigins];
  if (leftOut.some((ids) => ids && ids.length > 0) || isDated(world, event)) return false;
  const from = notBefore(world, event);
  const to = notAfter(world, event);
  if (from && to && from > to) return false;
  return Boolean(
    (from && filter.during.to && filter.during.to < from) ||
    (to && filter.during.from && filter.during.from > to),
  );
}

function isDated(world: World, event: string): boolean {
  const { start, end } = byId(world.entities, event).date;
  return start !== null || end !== null;
}

/** The first day of the event that it follows, or of the one that this follows. */
function notBefore(world: World, event: string, seen: string[] = [event]): Day | null {
  const { follows } = byId(world.entities, event);
  if (follows === null || seen.includes(follows)) return null;
  if (isDated(world, follows)) return byId(world.entities, follows).date.start;
  return notBefore(world, follows, [...seen, follows]);
}

/**
 * The first of the last days of documents that assert a part in it, and of the days by which what
 * follows it had begun.
 */
function notAfter(world: World, event: string, seen: string[] = [event]): Day | null {
  const told = linksOf(world)
    .filter(({ kind, target }) => kind === "INVOLVED_IN" && target === event)
    .flatMap(({ claims }) => claims)
    .filter(({ modality, withdrawn }) => modality === "ASSERTED" && withdrawn === null)
    .map(({ document }) => byId(world.documents, document).published.last);
  const later = world.entities
    .filter(({ id, follows }) => follows === event && !seen.includes(id))
    .map(({ id, date }) =>
      isDated(world, id) ? (date.start ?? date.end) : notAfter(world, id, [...seen, id]),
    );
  return [...told, ...later].filter((day) => day !== null).toSorted()[0] ?? null;
}
