import type { Evidence } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { countSources, grade, isContested } from "./grades.ts";
import {
  admits,
  ALL_BUT_SOURCES,
  SHOWN_BY_DEFAULT,
  dateClass,
  type Filter,
  isWantedClass,
  kindsOf,
  leaves,
  otherEnd,
  type Seen,
  SHOWN,
  shown,
} from "./rules.ts";
import { isBoundOutside } from "./bounds.ts";
import { byId, linksOf, type World } from "./world.ts";

/** How many links of each grade, in the order of the grades' names. */
export function tally(links: readonly Seen[]) {
  const counts = new Map<Evidence, number>();
  for (const { evidence } of links) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  return [...counts].map(([evidence, count]) => ({ evidence, count })).sort(byText);
}

/** Sorts things in the same order, whatever order they came in. */
export const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A link in the form in which every answer is compared. */
const compared = ({ link, admitted, occasions, evidence, contested, ...rest }: Seen) => ({
  id: link.id,
  evidence,
  contested,
  origins: rest.origins,
  documents: rest.documents,
  first: rest.first,
  last: rest.last,
  claims: admitted.map(({ id }) => id).sort(),
  occasions: [...occasions].sort(byText),
});

/** `entity(id) { links linkCounts }`. */
export function linksOfEntity(world: World, filter: Filter, entity: string) {
  const all = shown(world, linksOf(world), filter, { kinds: ALL_BUT_SOURCES, grades: SHOWN });
  const wanted = all.wanted.filter((of) => leaves(filter, of, entity));
  const leftOut = all.leftOut.filter((of) => leaves(filter, of, entity));
  const edges = wanted.map((of) => {
    const { symmetric } = LINK_KINDS[of.link.kind];
    const direction = of.link.source === entity ? "OUTGOING" : "INCOMING";
    return {
      direction: symmetric ? "BOTH" : direction,
      neighbor: otherEnd(of, entity),
      node: compared(of),
    };
  });
  const counts = new Map<string, Set<string>>();
  for (const { direction, neighbor, node } of edges) {
    const kind = node.id.split(":")[2] as string;
    const line = [kind, byId(world.entities, neighbor).kind, direction].join(" ");
    counts.set(line, (counts.get(line) ?? new Set()).add(neighbor));
  }
  return {
    edges: edges.sort(byText),
    totalCount: edges.length,
    leftOut: tally(leftOut),
    linkCounts: [...counts].map(([line, ids]) => `${line} ${ids.size}`).sort(),
  };
}

/** `neighborhood(ids, depth)`, where everything fits. */
export function neighborhood(world: World, filter: Filter, ids: readonly string[], depth: number) {
  const defaults = { kinds: SHOWN_BY_DEFAULT, grades: SHOWN };
  const { wanted, leftOut } = shown(world, linksOf(world), filter, defaults);
  const beyond = (from: ReadonlySet<string>) =>
    [...from].flatMap((id) =>
      wanted.filter((of) => leaves(filter, of, id)).map((of) => otherEnd(of, id)),
    );
  const nodes = new Set(ids);
  for (let step = 0; step < depth; step += 1) for (const id of beyond(nodes)) nodes.add(id);
  const within = ({ link }: Seen) => nodes.has(link.source) && nodes.has(link.target);
  const hidden = [...nodes].map((id) => ({
    entity: { id },
    count: new Set(beyond(new Set([id])).filter((other) => !nodes.has(other))).size,
  }));
  return {
    nodes: [...nodes].sort(),
    links: wanted.filter(within).map(compared).sort(byText),
    leftOut: tally(leftOut.filter(within)),
    hidden: hidden.filter(({ count }) => count > 0).sort(byText),
  };
}

/** `commonNeighbors(ids)`: entities linked to two or more of the given ones. */
export function commonNeighbors(world: World, filter: Filter, ids: readonly string[]) {
  const grades = SHOWN.filter((name) => name !== "OPINION");
  const defaults = { kinds: SHOWN_BY_DEFAULT, grades };
  const { wanted, leftOut } = shown(world, linksOf(world), filter, defaults);
  const others = world.entities.map(({ id }) => id).filter((id) => !ids.includes(id));
  const touching = (links: readonly Seen[], id: string) =>
    ids.flatMap((asked) =>
      links
        .filter((of) => leaves(filter, of, asked) && otherEnd(of, asked) === id)
        .map((of) => ({ asked, of })),
    );
  const reach = (of: ReturnType<typeof touching>) => [...new Set(of.map(({ asked }) => asked))];
  const nodes = others
    .map((id) => ({ id, found: touching(wanted, id) }))
    .filter(({ found }) => reach(found).length >= 2)
    .map(({ id, found }) => ({
      entity: id,
      neighbors: reach(found).sort(),
      links: found.map(({ of }) => of.link.id).sort(),
    }));
  const would = others.filter((id) => reach(touching([...wanted, ...leftOut], id)).length >= 2);
  return {
    totalCount: nodes.length,
    nodes: nodes.sort(byText),
    leftOut: tally(would.flatMap((id) => touching(leftOut, id).map(({ of }) => of))),
  };
}

/** `timeline`: events about which the filter admits a claim. */
export function timeline(world: World, filter: Filter, entities: readonly string[]) {
  const kinds = kindsOf(filter, ALL_BUT_SOURCES);
  return world.entities
    .filter(({ kind }) => ENTITY_KINDS[kind].type === "Event")
    .filter(({ date }) => isWantedClass(filter, dateClass(filter, date)))
    .filter(({ id }) => !isBoundOutside(world, filter, id))
    .map(({ id, date }) => {
      const about = world.claims.filter(
        (claim) =>
          claim.event === id &&
          kinds.includes(claim.kind) &&
          admits(world, filter, LINK_KINDS[claim.kind], claim),
      );
      return {
        event: id,
        dateClass: dateClass(filter, date),
        evidence: grade(world, about, false),
        contested: isContested(about),
        ...countSources(world, about),
        claimCount: about.length,
      };
    })
    .filter(({ claimCount }) => claimCount > 0)
    .filter(({ event }) =>
      linksOf(world).some(
        ({ kind, source, target, temporality, claims }) =>
          kind === "INVOLVED_IN" &&
          target === event &&
          entities.includes(source) &&
          claims.some((claim) =>
            admits(world, { ...filter, during: null }, { temporality }, claim),
          ),
      ),
    )
    .filter(({ evidence }) => (filter.evidence ?? SHOWN).includes(evidence))
    .filter(({ origins }) => origins >= (filter.minOrigins ?? 0))
    .filter(({ contested }) => (filter.contested ?? contested) === contested)
    .sort(byText);
}
