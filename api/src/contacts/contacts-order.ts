import type { Context } from "../graphql/context.ts";
import { entity } from "../entity/load-entity.ts";
import type { ContactNode } from "./contacts.ts";
import { anchorsOf, byTime, placesInTime, type TimeKey } from "../time/event-order.ts";

/** Sorts contacts by the time of their events, whose places are told too. */
export async function sortByTime(
  context: Context,
  contacts: readonly ContactNode[],
): Promise<{ occasions: ContactNode[]; places: ReadonlyMap<string, TimeKey> }> {
  const events = await Promise.all(contacts.map((contact) => entity(context, contact.eventId)));
  const places = placesInTime(events, await anchorsOf(context, events));
  const order = byTime(places);
  const occasions = [...contacts].sort((a, b) => order({ id: a.eventId }, { id: b.eventId }));
  return { occasions, places };
}
