import type { Context } from "../graphql/context.ts";
import { entity } from "../entity/load-entity.ts";
import type { ContactNode } from "./contacts.ts";
import { anchorsOf, byTime } from "../time/event-order.ts";

/** Sorts contacts by the time of their events. */
export async function sortByTime(
  context: Context,
  contacts: readonly ContactNode[],
): Promise<ContactNode[]> {
  const events = await Promise.all(contacts.map((contact) => entity(context, contact.eventId)));
  const order = byTime(events, await anchorsOf(context, events));
  return [...contacts].sort((a, b) => order({ id: a.eventId }, { id: b.eventId }));
}
