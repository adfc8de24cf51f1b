import type { Context } from "../graphql/context.ts";
import { entity } from "../entity/load-entity.ts";

/** What determines an event's place in chronological order. */
export interface Placed {
  id: string;
  /** Which ends are known: 0 or null none, 1 start, 2 end, 3 both. */
  dated: number | null;
  dateFirst: number | null;
  dateLast: number | null;
  /** The event that it comes after according to a curator, if it has no date. */
  follows: string | null;
}

/**
 * Compares events chronologically: by the first known day, else the last. An undated event comes
 * after the one it follows, else before the dated one that follows it, else last. `anchors` are
 * events outside the list that events in it follow.
 */
export function byTime(
  events: readonly Placed[],
  anchors: readonly Placed[],
): (a: { id: string }, b: { id: string }) => number {
  const known = new Map([...anchors, ...events].map((event) => [event.id, event]));
  const nextDay = new Map<string, number>();
  for (const event of events) {
    if (!event.dated || !event.follows) continue;
    nextDay.set(event.follows, Math.min(dayOf(event), nextDay.get(event.follows) ?? NO_DAY));
  }
  const keys = new Map(events.map((event) => [event.id, timeKey(event, known, nextDay)]));
  return (a, b) => compare(keys.get(a.id) ?? [], keys.get(b.id) ?? []);
}

const NO_DAY = Number.MAX_SAFE_INTEGER;

const dayOf = ({ dated, dateFirst, dateLast }: Placed) =>
  (dated === 2 ? dateLast : dateFirst) ?? NO_DAY;

/** The sort key: the known day, then the number of steps from the dated event that it follows. */
function timeKey(event: Placed, known: Map<string, Placed>, nextDay: Map<string, number>) {
  let steps = 0;
  for (let at: Placed | undefined = event; at && steps <= known.size; steps += 1) {
    if (at.dated) return [dayOf(at), steps, event.id];
    at = at.follows ? known.get(at.follows) : undefined;
  }
  const next = nextDay.get(event.id);
  return next === undefined ? [NO_DAY, steps, event.id] : [next, -1, event.id];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] as number | string;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Loads the events outside the list that undated events in it follow, step by step. */
export async function anchorsOf(context: Context, events: readonly Placed[]): Promise<Placed[]> {
  const known = new Set(events.map(({ id }) => id));
  const anchors: Placed[] = [];
  let from = events;
  for (let step = 0; step < MAX_STEPS && from.length > 0; step += 1) {
    const wanted = from.flatMap(({ dated, follows }) => (!dated && follows ? [follows] : []));
    const ids = [...new Set(wanted)].filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    from = await Promise.all(ids.map((id) => entity(context, id)));
    anchors.push(...from);
  }
  return anchors;
}

/** Longer chains of undated events outside the list are not followed. Such an event comes last. */
const MAX_STEPS = 8;
