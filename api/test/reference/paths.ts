import { type Evidence, EVIDENCE } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf, type LinkKind } from "@backchannel/schema/kinds.ts";
import {
  ALL_BUT_SOURCES,
  SHOWN_BY_DEFAULT,
  type Filter,
  kindsOf,
  leaves,
  otherEnd,
  type Seen,
  SHOWN,
  shown,
} from "./rules.ts";
import { byId, linksOf, takesPart, type World } from "./world.ts";

export interface PathQuestion {
  from: string[];
  to: string[];
  through: string[];
  maxLength: number;
}

/** Entities from one end to the other, joined by `>`, and the links between neighbours. */
export interface Path {
  ids: string;
  length: number;
  links: string[];
}

/**
 * Every path that R24 allows: simple, over wanted links, and only through entities that may be
 * bridges.
 */
export function paths(world: World, filter: Filter, question: PathQuestion): Path[] {
  return walk(world, wantedLinks(world, filter), filter, question).map(({ ids, hops }) => ({
    ids: ids.join(">"),
    length: hops.length,
    links: hops.flatMap((hop) => hop.map(({ link }) => link.id)).sort(),
  }));
}

/** Paths that are left out only because of grades, by the weakest grade that was not asked for. */
export function pathsLeftOut(world: World, filter: Filter, question: PathQuestion) {
  const found = new Set(paths(world, filter, question).map(({ ids }) => ids));
  const every = { ...filter, evidence: EVERY };
  const all = walk(world, wantedLinks(world, every), filter, question);
  const counts = new Map<Evidence, number>();
  for (const { ids, hops } of all) {
    if (found.has(ids.join(">"))) continue;
    const grades = hops
      .map((hop) => Math.min(...hop.map(({ evidence }) => EVERY.indexOf(evidence))))
      .filter((n) => !gradesOf(filter).includes(EVERY[n] as Evidence));
    const weakest = EVERY[Math.max(...grades)];
    if (weakest) counts.set(weakest, (counts.get(weakest) ?? 0) + 1);
  }
  return {
    found: all.length,
    leftOut: [...counts].map(([evidence, count]) => ({ evidence, count })),
  };
}

const EVERY = keysOf(EVIDENCE);
const WITHOUT_OPINION = SHOWN.filter((name) => name !== "OPINION");
const gradesOf = ({ evidence }: Filter) => evidence ?? WITHOUT_OPINION;

const wantedLinks = (world: World, filter: Filter): Seen[] =>
  shown(world, linksOf(world), filter, {
    kinds: SHOWN_BY_DEFAULT,
    grades: WITHOUT_OPINION,
  }).wanted.filter(({ link }) => ALL_BUT_SOURCES.includes(link.kind));

/** Whether any kind of link may be used: a filter for SOURCES only is refused. */
export function mayWalk(filter: Filter): boolean {
  const kinds = kindsOf(filter, SHOWN_BY_DEFAULT);
  return kinds.length === 0 || kinds.some((kind) => ALL_BUT_SOURCES.includes(kind));
}

/** Kinds that tie an unnamed actor to a named one (R37). */
const TIES: readonly LinkKind[] = ["REPRESENTS", "PART_OF", "MEMBER_OF", "AFFILIATED_WITH"];

interface Walk {
  ids: string[];
  hops: Seen[][];
}

function walk(world: World, links: readonly Seen[], filter: Filter, question: PathQuestion) {
  const { from, to, through, maxLength } = question;
  const between = (a: string, b: string) =>
    links.filter((of) => leaves(filter, of, a) && otherEnd(of, a) === b);
  const kindOf = (id: string) => ENTITY_KINDS[byId(world.entities, id).kind];
  const isBridge = (before: string, id: string, after: string) =>
    through.includes(id) ||
    (!from.includes(id) &&
      !to.includes(id) &&
      kindOf(id).type !== "Place" &&
      (!kindOf(id).unnamed || isTied(before, id) || isTied(id, after)) &&
      (kindOf(id).type !== "Event" ||
        (kindOf(id).channel &&
          [before, after].every((end) => isPartner(end, id)) &&
          between(before, after).length === 0)));
  /** Whether a link says that somebody takes part in the event (R52). */
  const isPartner = (end: string, event: string) =>
    between(end, event).some(({ admitted }) =>
      admitted.some((claim) => claim.modality !== "DENIED" && takesPart(claim, end)),
    );
  /** Whether a link joins an unnamed actor to a neighbour on the path, in its order. */
  const isTied = (a: string, b: string) =>
    !(kindOf(a).unnamed && kindOf(b).unnamed) &&
    between(a, b).some(({ link }) => TIES.includes(link.kind));
  const done: Walk[] = [];
  const go = ({ ids, hops }: Walk) => {
    const last = ids.at(-1) as string;
    const before = ids.at(-2);
    for (const { id: next } of world.entities) {
      const hop = between(last, next);
      if (hop.length === 0 || ids.includes(next) || hops.length === maxLength) continue;
      if (before !== undefined && !isBridge(before, last, next)) continue;
      const longer = { ids: [...ids, next], hops: [...hops, hop] };
      if (to.includes(next)) done.push(longer);
      else go(longer);
    }
  };
  for (const start of from) go({ ids: [start], hops: [] });
  return done.filter(
    ({ ids }) => ids.filter((id) => through.includes(id)).join() === through.join(),
  );
}
