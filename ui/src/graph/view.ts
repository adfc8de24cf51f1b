import { EVIDENCE, type Evidence } from "@backchannel/schema/claim.ts";
import {
  keysOf,
  type EntityKind,
  type Lens,
  type LinkKind,
  type Look,
} from "@backchannel/schema/kinds.ts";
import { asSpokes, foldedEvents, isSpoke, type Folded } from "./fold-events.ts";

/** An entity as the API hands it over for the canvas. */
export interface DrawnEntity {
  id: string;
  name: string;
  kind: EntityKind;
  kindLabel: string;
  look: Look;
  unnamed: boolean;
  degree: number;
  aliases: readonly { value: string }[];
  /** When an event was, in words. */
  dateText?: string | undefined;
}

/** A link as the API hands it over for the canvas; grade and words are the API's. */
export interface DrawnLink {
  id: string;
  kind: LinkKind;
  label: string;
  lens: Lens | null;
  symmetric: boolean;
  evidence: Evidence;
  contested: boolean;
  origins: number;
  source: { id: string };
  target: { id: string };
}

export interface Subgraph {
  nodes: readonly DrawnEntity[];
  links: readonly DrawnLink[];
  hidden: readonly { id: string; count: number; capped?: boolean }[];
}

export interface ViewNode {
  id: string;
  name: string;
  /** The name in its original script, if a document prints one. */
  original: string | null;
  kindLabel: string;
  look: Look;
  unnamed: boolean;
  degree: number;
  /** Links drawn at this node. */
  links: number;
  /** Neighbours that are not drawn; at least so many where they were too many to count. */
  hidden: number;
  capped: boolean;
  pinned: boolean;
  /** When an event was, in words; null for everything else. */
  when: string | null;
  /** Ids of those whom a folded event joins: it is a bead on their lines. Empty: it stands in full. */
  joins: readonly string[];
  /** A link that the bead stands for is contested. */
  contested: boolean;
}

/** One line of the canvas: a link, or several of one pair folded into one. */
export interface ViewLine {
  id: string;
  links: DrawnLink[];
  source: string;
  target: string;
  /** Where heads stand; none on a symmetric link. */
  heads: "target" | "both" | "none";
  label: string;
  lens: Lens | null;
  evidence: Evidence;
  contested: boolean;
  origins: number;
  /** Leads to the bead of a folded event. */
  spoke: boolean;
}

export interface GraphView {
  nodes: ViewNode[];
  lines: ViewLine[];
}

export interface ViewOptions {
  hiddenLooks?: readonly Look[];
  pinned?: readonly string[];
  /** The selected link: lines of its pair stand unfolded. */
  selectedLink?: string | null;
  /** Draws events as beads on the lines of those who took part. */
  foldEvents?: boolean;
  /** Events that stand in full all the same: the selected one, those on a path that is lit. */
  standing?: readonly string[];
}

const LATIN = /\p{Script=Latin}/u;
const GRADES = keysOf(EVIDENCE);
const strength = (link: DrawnLink) => GRADES.indexOf(link.evidence);
const pairOf = (link: DrawnLink) => [link.source.id, link.target.id].sort().join("|");

/** What the canvas draws: entities with their badges, and links folded to one line a pair. */
export function graphView(subgraph: Subgraph, options: ViewOptions = {}): GraphView {
  const entities = subgraph.nodes.filter(({ look }) => !options.hiddenLooks?.includes(look));
  const present = new Set(entities.map(({ id }) => id));
  const links = subgraph.links.filter(
    ({ source, target }) => present.has(source.id) && present.has(target.id),
  );
  const hidden = new Map(subgraph.hidden.map((row) => [row.id, row]));
  const pinned = new Set(options.pinned);
  const degrees = new Map<string, number>();
  for (const link of links) {
    for (const { id } of [link.source, link.target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const standing = new Set([...(options.standing ?? []), ...pinned]);
  const folded: Folded = options.foldEvents ? foldedEvents(entities, links, standing) : new Map();
  const [spokes, others] = split(links, (link) => isSpoke(link, folded));
  return {
    nodes: entities.map(({ aliases, kind: _, dateText, ...entity }) => ({
      ...entity,
      when: dateText ?? null,
      joins: folded.get(entity.id) ?? [],
      contested: spokes.some((link) => link.contested && link.target.id === entity.id),
      original: originalOf(aliases),
      links: degrees.get(entity.id) ?? 0,
      hidden: hidden.get(entity.id)?.count ?? 0,
      capped: hidden.get(entity.id)?.capped ?? false,
      pinned: pinned.has(entity.id),
    })),
    lines: [
      ...foldLinks(others, options.selectedLink ?? null),
      ...asSpokes([...byPair(spokes)].map(spoke), folded),
    ],
  };
}

/** A state between two languages has a name in each; more than two would be a list. */
function originalOf(aliases: DrawnEntity["aliases"]): string | null {
  const names = aliases.map(({ value }) => value).filter((value) => !LATIN.test(value));
  return names.slice(0, 2).join(" · ") || null;
}

/**
 * Parallel links of one pair become one line in the style of the best supported. A contested
 * link and one said not to be so keep their own, so that no fold can hide a disagreement.
 */
function foldLinks(links: readonly DrawnLink[], selectedLink: string | null): ViewLine[] {
  return [...byPair(links)].flatMap(([pair, parallel]) => {
    const unfolded = parallel.some(({ id }) => id === selectedLink);
    const [own, folded] = split(
      parallel,
      (link) => unfolded || link.contested || link.evidence === "SAID_NOT",
    );
    if (folded.length < 2) return parallel.map(single);
    return [fold(pair, folded), ...own.map(single)];
  });
}

const byPair = (links: readonly DrawnLink[]) => Map.groupBy(links, pairOf);

/** What somebody had to do with a folded event, as one line; the bead tells that it is contested. */
function spoke([pair, links]: [string, DrawnLink[]]): ViewLine {
  return links.length > 1 ? { ...fold(pair, links), id: `spoke:${pair}` } : single(links[0]!);
}

function single(link: DrawnLink): ViewLine {
  const { id, label, lens, evidence, contested, origins } = link;
  const heads = link.symmetric ? "none" : "target";
  const ends = { source: link.source.id, target: link.target.id };
  const own = { label, lens, evidence, contested, origins };
  return { id, links: [link], ...ends, heads, ...own, spoke: false };
}

function fold(pair: string, links: DrawnLink[]): ViewLine {
  const sorted = links.toSorted((a, b) => strength(a) - strength(b) || b.origins - a.origins);
  const best = single(sorted[0]!);
  const directed = sorted.filter(({ symmetric }) => !symmetric);
  const forward = directed.some(({ source }) => source.id === best.source);
  const backward = directed.some(({ source }) => source.id !== best.source);
  const turned = backward && !forward;
  const labels = [...new Set(sorted.map(({ label }) => label))];
  return {
    ...best,
    id: `fold:${pair}`,
    links: sorted,
    source: turned ? best.target : best.source,
    target: turned ? best.source : best.target,
    heads: forward && backward ? "both" : directed.length > 0 ? "target" : "none",
    label:
      labels.length > 2
        ? `${labels.slice(0, 2).join(", ")} and ${labels.length - 2} more`
        : labels.join(" and "),
  };
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const groups = Object.groupBy(items, (item) => (test(item) ? "yes" : "no"));
  return [groups.yes ?? [], groups.no ?? []];
}
