import type { Evidence } from "@backchannel/schema/claim.ts";
import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS } from "@backchannel/schema/kinds.ts";
import { seededRandom } from "../../src/canvas/seeded-random.ts";
import type { Position } from "../../src/state/store.ts";
import type { DrawnEntity, DrawnLink, Subgraph } from "../../src/graph/drawn.ts";
import { places } from "./places.ts";

/** A graph as the API could have answered it, every entity in its place. */
export interface BenchScene {
  subgraph: Subgraph;
  positions: Record<string, Position>;
}

const KINDS: EntityKind[] = [
  "PERSON",
  "PERSON",
  "PERSON",
  "PERSON",
  "STATE",
  "GOVERNMENT_BODY",
  "GOVERNMENT_BODY",
  "ARMED_GROUP",
  "MEDIA_OUTLET",
  "UNNAMED_GROUP",
  "MEETING",
  "MEETING",
  "STATEMENT",
  "CITY",
];
const LINKS = [
  "MET",
  "NEGOTIATED_WITH",
  "VISITED",
  "PARTICIPATED_IN",
  "REPRESENTS",
  "HEADS",
  "MEMBER_OF",
  "OPPOSES",
  "ATTACKED",
  "INVOLVED_IN",
] as const;
const GRADES: Evidence[] = [
  "SINGLE",
  "SINGLE",
  "SINGLE",
  "SINGLE",
  "ECHOED",
  "ECHOED",
  "MULTI_ORIGIN",
  "MULTI_ORIGIN",
  "OPINION",
  "STATEMENT",
  "PLANNED",
  "SAID_NOT",
];
const SYLLABLES = ["ba", "dar", "fe", "gol", "ha", "jor", "ka", "lim", "mir", "nor", "qas", "zu"];

/**
 * The same graph for the same number of entities: each is linked to an earlier one, and as many
 * links again join entities that have a link in common, or any two. Who has links gets more, so
 * most have two or three and a few have hundreds.
 */
export function benchScene(count: number): BenchScene {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const ends: number[] = [];
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  const pairs: [number, number][] = [];
  const join = (a: number, b: number) => {
    pairs.push([a, b]);
    ends.push(a, b);
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  };
  const parents = [0];
  for (let i = 1; i < count; i++) {
    parents[i] = i === 1 ? 0 : pick(ends);
    join(i, parents[i]!);
  }
  for (let i = 0; i < count; i++) {
    const from = pick(ends);
    const to =
      random() < 0.7 ? pick(neighbours[pick(neighbours[from]!)]!) : Math.floor(random() * count);
    if (from !== to) join(from, to);
  }
  const degrees = neighbours.map(({ length }) => length);
  const nodes = degrees.map((degree, i) => entity(idOf(i), degree, pick));
  const hidden = nodes
    .filter(() => random() < 0.3)
    .map(({ id }) => ({ entity: { id }, count: 1 + Math.floor(random() * 40) }));
  const links = pairs.map(([a, b], i) => link(`link:${i}`, idOf(a), idOf(b), random));
  return { subgraph: { nodes, links, hidden }, positions: places(parents, random, idOf) };
}

/** The scene with as many newcomers round one entity; every third knows someone else as well. */
export function withNewcomers({ nodes, links, hidden }: Subgraph, parent: string, count: number) {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const news = Array.from({ length: count }, (_, i) => entity(`new:${i}`, 2, pick));
  const more = news.flatMap(({ id }, i) => [
    link(`new-link:${i}`, parent, id, random),
    ...(i % 3 === 0 ? [link(`far-link:${i}`, id, pick(nodes).id, random)] : []),
  ]);
  const subgraph: Subgraph = { nodes: [...nodes, ...news], links: [...links, ...more], hidden };
  return { subgraph, newcomers: news.map(({ id }) => id) };
}

const idOf = (index: number) => `entity:${index}`;

function entity(id: string, degree: number, pick: <T>(list: readonly T[]) => T): DrawnEntity {
  const kind = pick(KINDS);
  const { label, look, unnamed } = ENTITY_KINDS[kind];
  const word = () => {
    const text = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const name = kind === "STATE" || kind === "CITY" ? word() : `${word()} ${word()}`;
  return { id, name, kind, kindLabel: label, look, unnamed, degree, aliases: [] };
}

function link(id: string, source: string, target: string, random: () => number): DrawnLink {
  const kind = LINKS[Math.floor(random() * LINKS.length)]!;
  const { did, lens, symmetric } = LINK_KINDS[kind];
  const evidence = GRADES[Math.floor(random() * GRADES.length)]!;
  return {
    id,
    kind,
    label: did,
    lens,
    symmetric,
    evidence,
    contested: random() < 0.02,
    origins: evidence === "MULTI_ORIGIN" ? 2 + Math.floor(random() * 3) : 1,
    source: { id: source },
    target: { id: target },
  };
}
