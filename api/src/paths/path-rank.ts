import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_LINK_KIND, keysOf } from "@backchannel/schema/kinds.ts";
import type { LinkNode, LinkView } from "../link/link-node.ts";
import type { Candidate } from "./paths.cypher.ts";

/** One step of a path: two neighbours and the links between them, best evidenced first. */
export interface Hop {
  source: string;
  target: string;
  links: LinkView[];
}

/** A sequence of nodes. All links between two of them are folded into one hop. */
export interface FoundPath {
  ids: string[];
  kinds: EntityKind[];
  hops: Hop[];
  cost: number;
}

const GRADES = keysOf(EVIDENCE);

/**
 * Best evidenced first: by grade, origins and documents, then by kind, since the ontology lists
 * contacts first and vague ties last.
 */
export function byEvidence(a: LinkView, b: LinkView): number {
  return (
    GRADES.indexOf(a.evidence) - GRADES.indexOf(b.evidence) ||
    b.origins - a.origins ||
    b.documents - a.documents ||
    EVERY_LINK_KIND.indexOf(a.kind) - EVERY_LINK_KIND.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * What passing through such an entity costs on top of its links: these bridges say little (R24).
 */
const TYPE_COST: Partial<Record<(typeof ENTITY_KINDS)[EntityKind]["type"], number>> = {
  State: 3,
  Group: 2,
  Place: 2,
};
const UNNAMED_COST = 4;

/**
 * The cost of a path's bridges: the logarithm of their number of links, and more for vague kinds.
 */
export function costOf({ kinds, degrees }: Pick<Candidate, "kinds" | "degrees">): number {
  return kinds.slice(1, -1).reduce((sum, kind, i) => {
    const { type, unnamed } = ENTITY_KINDS[kind];
    const vague = (TYPE_COST[type] ?? 0) + (unnamed ? UNNAMED_COST : 0);
    return sum + Math.log2(1 + (degrees[i + 1] ?? 0)) + vague;
  }, 0);
}

/**
 * How many separate origins a hop rests on. Echoed reports count as one origin, unasserted ones as
 * none.
 */
export function strengthOf({ links }: Hop): number {
  const best = links[0];
  if (best?.evidence === "MULTI_ORIGIN") return best.origins;
  return best?.evidence === "ECHOED" || best?.evidence === "SINGLE" ? 1 : 0;
}

/** The hops that rest on the fewest origins. */
export function weakestHops(hops: readonly Hop[]): Hop[] {
  const fewest = Math.min(...hops.map(strengthOf));
  return hops.filter((hop) => strengthOf(hop) === fewest);
}

/** R24: shorter first, then cheaper bridges, then more origins of the weakest hop, then ids. */
export function byRank(a: FoundPath, b: FoundPath): number {
  const weakest = (path: FoundPath) => Math.min(...path.hops.map(strengthOf));
  return (
    a.ids.length - b.ids.length ||
    a.cost - b.cost ||
    weakest(b) - weakest(a) ||
    (a.ids.join() < b.ids.join() ? -1 : 1)
  );
}

/**
 * Groups hops, given by their best links, whose claims concern the same occasion. Each group lists
 * its places in the path, the largest group first. A hop whose claims name no occasion is alone.
 */
export function hopsByOccasion(links: readonly LinkNode[]): number[][] {
  const groups: { places: number[]; events: Set<string> }[] = [];
  for (const [place, link] of links.entries()) {
    const group = { places: [place], events: eventsOf(link) };
    for (const other of groups.filter(({ events }) => !events.isDisjointFrom(group.events))) {
      groups.splice(groups.indexOf(other), 1);
      group.places.push(...other.places);
      group.events = group.events.union(other.events);
    }
    groups.push(group);
  }
  return groups
    .map(({ places }) => places.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

/** The occasions that a link's admitted claims belong to. */
export function eventsOf({ admitted, claims }: LinkNode): Set<string> {
  const ids = admitted.map((i) => claims.event[i] as string);
  return new Set(ids.filter((id) => id !== ""));
}
