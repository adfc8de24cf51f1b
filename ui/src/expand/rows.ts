import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import type { Row } from "../graph/expand.ts";

interface DrawnLinkEnds {
  kind: LinkKind;
  symmetric: boolean;
  source: { id: string };
  target: { id: string };
}

/** How many neighbours of one line of the menu are on the canvas already. */
export function drawnOf(
  id: string,
  row: Row,
  links: readonly DrawnLinkEnds[],
  kindOf: ReadonlyMap<string, EntityKind>,
): number {
  const neighbors = links.flatMap((link) => {
    if (link.kind !== row.kind) return [];
    const outgoing = link.source.id === id;
    if (!outgoing && link.target.id !== id) return [];
    const direction = link.symmetric ? "BOTH" : outgoing ? "OUTGOING" : "INCOMING";
    return direction === row.direction ? [outgoing ? link.target.id : link.source.id] : [];
  });
  return new Set(neighbors.filter((other) => kindOf.get(other) === row.neighborKind)).size;
}

const UNCHANGED = new Set(["military"]);

/** "state" → "states", "government body" → "government bodies", "group of states" → "groups of states". */
export function plural(label: string, count: number): string {
  if (count === 1 || UNCHANGED.has(label)) return label;
  const [head, ...rest] = label.split(" of ");
  return [many(head!), ...rest].join(" of ");
}

const many = (noun: string) =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(s|x|sh|ch)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
