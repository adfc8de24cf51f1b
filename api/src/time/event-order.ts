import type { Context } from "../graphql/context.ts";
import { compareKeys } from "../graphql/key.ts";
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
  /** The event that it comes before, likewise. */
  precedes: string | null;
}

/**
 * The parts of an event's place: the day and the id of the event next to which it stands, and the way
 * from that one to it.
 */
export const TIME_KEY = ["number", "string", "string"] as const;
export type TimeKey = [day: number, anchor: string, way: string];

/** Compares events by their places. */
export const byTime =
  (places: ReadonlyMap<string, TimeKey>) =>
  (a: { id: string }, b: { id: string }): number =>
    compareKeys(places.get(a.id) ?? [], places.get(b.id) ?? []);

const NO_DAY = Number.MAX_SAFE_INTEGER;

const dayOf = ({ dated, dateFirst, dateLast }: Placed) =>
  (dated === 2 ? dateLast : dateFirst) ?? NO_DAY;

/** The day of the dated event next to which something stands, and how many steps behind it. */
interface Stand {
  day: number;
  steps: number;
}

/**
 * The place of each event in chronological order: by the first known day, else the last. An undated
 * event comes right after the latest that it follows, else right before the first that it precedes,
 * else last. `anchors` are events outside the list that events in it are placed next to.
 */
export function placesInTime(
  events: readonly Placed[],
  anchors: readonly Placed[],
): Map<string, TimeKey> {
  const known = new Map([...anchors, ...events].map((event) => [event.id, event]));
  const ids = [...known.keys()].toSorted();
  const [earlier, later] = neighboursOf(known);
  const stands = new Map<string, Stand>();
  for (const [id, event] of known) if (event.dated) stands.set(id, { day: dayOf(event), steps: 0 });
  const roots = [...stands].map(([id, { day }]) => ({ id, day }));
  const behind = attach(ids, stands, earlier, 1);
  const ahead = attach(ids, stands, later, -1);
  // Among events that nothing ties to a day, the first ones, and whatever stands in a ring.
  const loose = ids.filter((id) => !stands.has(id) && !earlier.has(id));
  for (const id of loose) stands.set(id, { day: NO_DAY, steps: 0 });
  const behindLoose = attach(ids, stands, earlier, 1);
  const rings = ids.filter((id) => !stands.has(id));

  const places = new Map<string, TimeKey>();
  // On the way "0" sorts what stands ahead of an event before it, "2" what stands behind it.
  const place = (id: string, day: number, anchor: string, way = "") => {
    places.set(id, [day, anchor, `${way}1`]);
    for (const other of ahead.get(id) ?? []) place(other, day, anchor, `${way}0${other}/`);
    for (const other of behind.get(id) ?? behindLoose.get(id) ?? [])
      place(other, day, anchor, `${way}2${other}/`);
  };
  for (const { id, day } of roots) place(id, day, id);
  for (const id of [...loose, ...rings]) place(id, NO_DAY, id);
  return places;
}

/** Of each event those known ones that it comes after, and those that it comes before. */
function neighboursOf(known: ReadonlyMap<string, Placed>) {
  const pairs = [...known.values()]
    .flatMap(({ id, follows, precedes }): [string, string][] => [
      [follows ?? "", id],
      [id, precedes ?? ""],
    ])
    .filter((pair) => pair.every((id) => known.has(id)));
  const grouped = (from: 0 | 1, to: 0 | 1) =>
    new Map(
      [...Map.groupBy(pairs, (pair) => pair[from])].map(([id, of]) => [
        id,
        of.map((pair) => pair[to]),
      ]),
    );
  return [grouped(1, 0), grouped(0, 1)] as const;
}

/**
 * Lets every event that has no stand yet take the one next to a neighbour: behind the latest of
 * them, or ahead of the earliest. Returns who stands at whom.
 */
function attach(
  ids: readonly string[],
  stands: Map<string, Stand>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  step: 1 | -1,
): Map<string, string[]> {
  const attached = new Map<string, string[]>();
  const asked = new Set<string>();
  const standOf = (id: string): Stand | undefined => {
    if (stands.has(id) || asked.has(id)) return stands.get(id);
    asked.add(id);
    const next = (neighbours.get(id) ?? []).flatMap((other) => {
      const stand = standOf(other);
      return stand ? [{ other, stand }] : [];
    });
    const [nearest] = next.toSorted(
      (a, b) => step * (b.stand.day - a.stand.day || b.stand.steps - a.stand.steps),
    );
    if (!nearest) return undefined;
    const { other, stand } = nearest;
    attached.set(other, [...(attached.get(other) ?? []), id]);
    const own = { day: stand.day, steps: stand.steps + step };
    stands.set(id, own);
    return own;
  };
  for (const id of ids) standOf(id);
  return attached;
}

/** Loads the events outside the list that undated events in it are placed next to, step by step. */
export async function anchorsOf(context: Context, events: readonly Placed[]): Promise<Placed[]> {
  const known = new Set(events.map(({ id }) => id));
  const anchors: Placed[] = [];
  let from = events;
  for (let step = 0; step < MAX_STEPS && from.length > 0; step += 1) {
    const wanted = from.flatMap(({ dated, follows, precedes }) =>
      dated ? [] : [follows, precedes].flatMap((id) => id || []),
    );
    const ids = [...new Set(wanted)].filter((id) => !known.has(id));
    for (const id of ids) known.add(id);
    from = await Promise.all(ids.map((id) => entity(context, id)));
    anchors.push(...from);
  }
  return anchors;
}

/** Longer chains of undated events outside the list are not followed. Such an event comes last. */
const MAX_STEPS = 50;
