import type { Context } from "../context.ts";
import { entity } from "../nodes.ts";
import type { EntityNode } from "../refs.ts";
import type { ContactNode } from "./contacts.ts";

/**
 * Puts occasions in order of time: by the first day that is known, else the last. An undated
 * occasion follows the one a curator says it comes after; without either it goes last.
 */
export async function sortByTime(
  context: Context,
  contacts: readonly ContactNode[],
): Promise<ContactNode[]> {
  const events = await Promise.all(
    contacts.map((contact) => entity(context, contact.eventId, null)),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const keys = new Map(events.map((event) => [event.id, timeKey(event, byId)]));
  return [...contacts].sort((a, b) =>
    compare(keys.get(a.eventId) ?? [], keys.get(b.eventId) ?? []),
  );
}

/** The known day, then one step for every undated event on the way from the dated one. */
function timeKey(event: EntityNode, byId: Map<string, EntityNode>, steps = 0): (number | string)[] {
  if (event.dated) {
    const day = event.dated === 2 ? event.dateLast : event.dateFirst;
    return [day ?? Number.MAX_SAFE_INTEGER, steps, event.id];
  }
  const before = event.follows ? byId.get(event.follows) : undefined;
  if (before && steps < byId.size) return timeKey(before, byId, steps + 1);
  return [Number.MAX_SAFE_INTEGER, steps, event.id];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] as number | string;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
