/**
 * Where a claim stands: the link it carries and its ends, the event it tells of, and where
 * that was; '' for none.
 */
export interface Place {
  linkId: string;
  subjectId: string;
  objectId: string;
  eventId: string;
  placeId: string;
}

/** Cypher for the place of a claim, as a map. */
export const placeOf = (c: string) =>
  `{${(["linkId", "subjectId", "objectId", "eventId", "placeId"] as const)
    .map((name) => `${name}: coalesce(${c}.${name}, '')`)
    .join(", ")}}`;

/** The part of an entity in an event: who is involved in it, or where it took place. */
export interface Part {
  entity: string;
  event: string;
}

/** The links that claims at these places carry, each once. */
export const linksAt = (places: readonly Place[]): string[] =>
  [...new Set(places.map(({ linkId }) => linkId))].filter((id) => id !== "").toSorted();

/** The parts in events that claims at these places give, each once. */
export function partsAt(places: readonly Place[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { linkId, subjectId, objectId, placeId, eventId: event } of places) {
    if (linkId === "" || event === "") continue;
    for (const entity of [subjectId, objectId, placeId]) {
      if (entity !== "" && entity !== event) parts.set(`${entity} ${event}`, { entity, event });
    }
  }
  return [...parts.values()];
}
