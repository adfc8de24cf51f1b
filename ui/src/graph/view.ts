import { isolated } from "../design/words.ts";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import type { Look } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { withCommonGrade } from "./common-grade.ts";
import type { DrawnEntity, DrawnLink, GraphView, Subgraph, ViewLine } from "./drawn.ts";
import { asSpokes, foldedEvents, isSpoke, type Folded } from "./fold-events.ts";

export interface ViewOptions {
  hiddenLooks?: readonly Look[];
  pinned?: readonly string[];
  /** The selected link: lines of its pair stand unfolded. */
  selectedLink?: string | null;
  /** Draws events as beads on the lines of those who took part. */
  foldEvents?: boolean;
  /** Events that stand in full all the same: the selected one, those on a path that is lit. */
  standing?: readonly string[];
  /** Entities and links that somebody else changed. */
  changed?: ReadonlySet<string>;
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
  const hidden = new Map(subgraph.hidden.map((row) => [row.entity.id, row]));
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
      ...(options.changed?.has(entity.id) && { changed: true }),
    })),
    lines: withCommonGrade([
      ...foldLinks(others, options.selectedLink ?? null),
      ...asSpokes([...byPair(spokes)].map(spoke), folded),
    ]).map((line) => withChange(line, options.changed)),
  };
}

function withChange(line: ViewLine, all: ViewOptions["changed"]): ViewLine {
  const changed = line.links.map(({ id }) => id).filter((id) => all?.has(id));
  return changed.length > 0 ? { ...line, changed } : line;
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

/** As many letters of an office, or of who says so, as a line has room for. */
const ROOM = 34;

/** The words of a link on its line: "is said to have paid · fee · EUR 1.2 m (Alwaght)". */
export function lineWords(link: WordedLink): string {
  const { toldBy, measureShort } = link;
  const office = officeOf(link);
  const parts = [link.label, office && isolated(cut(office)), measureShort].filter(Boolean);
  const label = parts.join(" · ");
  return toldBy ? `${label} (${isolated(cut(toldBy))})` : label;
}
type WordedLink = Pick<DrawnLink, "label" | "lens" | "titles" | "toldBy" | "measureShort">;

const cut = (text: string) => (text.length > ROOM ? `${text.slice(0, ROOM - 1).trimEnd()}…` : text);

/** As what, where the words do not say it; who met whom as what is the matter of its panel. */
function officeOf({ label, lens, titles = [] }: WordedLink): string {
  if (lens === null || lens === "CONTACTS") return "";
  return titles.filter((title) => !label.includes(title)).join("; ");
}

function single(link: DrawnLink): ViewLine {
  const { id, lens, evidence, contested, origins } = link;
  const heads = link.symmetric ? "none" : "target";
  const ends = { source: link.source.id, target: link.target.id };
  const own = { label: lineWords(link), lens, evidence, contested, origins };
  return { id, links: [link], ...ends, heads, ...own, spoke: false };
}

function fold(pair: string, links: DrawnLink[]): ViewLine {
  const sorted = links.toSorted((a, b) => strength(a) - strength(b) || b.origins - a.origins);
  const best = single(sorted[0]!);
  const directed = sorted.filter(({ symmetric }) => !symmetric);
  const forward = directed.some(({ source }) => source.id === best.source);
  const backward = directed.some(({ source }) => source.id !== best.source);
  const turned = backward && !forward;
  const labels = [...new Set(sorted.map(lineWords))];
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
