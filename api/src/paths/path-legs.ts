import type { Candidate } from "./paths.cypher.ts";

/** One leg of a path: from any of some entities to any of others. */
export interface Leg {
  from: readonly string[];
  to: readonly string[];
}

/** The legs between the stops of a path: its ends and the entities it has to pass. */
export function legsOf(
  from: readonly string[],
  through: readonly string[],
  to: readonly string[],
): Leg[] {
  const stops = [from, ...through.map((id) => [id]), to];
  return stops.slice(1).map((next, i) => ({ from: stops[i] as readonly string[], to: next }));
}

export const pairsOf = ({ from, to }: Leg) =>
  from.flatMap((a) => to.map((b): readonly [string, string] => [a, b]));

/** Joins the legs to whole paths. Leaves out a path that passes an entity twice. */
export function joinLegs(
  legs: readonly Leg[],
  candidates: readonly Candidate[],
  maxLength: number,
): Candidate[] {
  const simple = candidates.filter(({ ids }) => new Set(ids).size === ids.length);
  const [first, ...rest] = legs.map((leg) =>
    simple.filter(({ from, to }) => leg.from.includes(from) && leg.to.includes(to)),
  );
  let ways = first ?? [];
  for (const leg of rest) {
    ways = ways
      .flatMap((way) => leg.filter(({ from }) => from === way.to).map((next) => joined(way, next)))
      .filter(({ ids }) => ids.length - 1 <= maxLength && new Set(ids).size === ids.length)
      .sort((a, b) => a.ids.length - b.ids.length)
      .slice(0, MAX_JOINED);
  }
  return ways;
}
const MAX_JOINED = 5_000;

const joined = (way: Candidate, next: Candidate): Candidate => ({
  from: way.from,
  to: next.to,
  ids: [...way.ids, ...next.ids.slice(1)],
  kinds: [...way.kinds, ...next.kinds.slice(1)],
  degrees: [...way.degrees, ...next.degrees.slice(1)],
});
