import type { GraphView, ViewNode } from "../../graph/drawn.ts";
import { pointOn } from "./on-line.ts";
import { rounded, type Places } from "../scene.ts";

/** How far apart lines between the same two run. */
const APART = 26;

/** A bead that joins just two is placed between them, so the layout ignores it. */
export const isBetweenTwo = ({ joins }: Pick<ViewNode, "joins">) => joins.length === 2;

/**
 * The positions of beads that have none: half way between the two they join, next to each other and
 * next to any line that joins the two directly.
 */
export function beadPlaces({ nodes, lines }: GraphView, places: Places): Places {
  const taken = new Map<string, number>();
  const take = (pair: string) => {
    const before = taken.get(pair) ?? 0;
    taken.set(pair, before + 1);
    return before;
  };
  for (const { source, target } of lines) take(pairOf(source, target));
  const found: Places = {};
  for (const bead of nodes.filter(isBetweenTwo)) {
    const [one, other] = bead.joins.toSorted() as [string, string];
    const nth = take(pairOf(one, other));
    const [from, to] = [places[one], places[other]];
    if (places[bead.id] || !from || !to) continue;
    const aside = (nth % 2 ? 1 : -1) * Math.ceil(nth / 2) * APART;
    found[bead.id] = rounded(pointOn(from, to, { along: 0.5, aside }));
  }
  return found;
}

const pairOf = (one: string, other: string) => [one, other].sort().join("|");
