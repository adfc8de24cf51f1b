import { keysOf, LINK_KINDS } from "@backchannel/schema/kinds.ts";
import type { ClaimArrays } from "../evidence/claim-arrays.ts";
import { groupByOccasion } from "../evidence/evidence.ts";
import { admittedClaims, type LinkFilter, wantsGrade } from "../evidence/filter.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, withAdmitted } from "../link/link-node.ts";
import { isShown } from "./knock-out.ts";

/** What is compared: an outlet, one document or one origin. */
export interface Source {
  kind: "OUTLET" | "DOCUMENT" | "ORIGIN";
  id: string;
}

/** Whose claim it is; a claim may be of both. */
interface Owned {
  ofA: boolean;
  ofB: boolean;
}

/** Kinds that a claim states itself: what disputes there are lies on them. */
export const STATED_KINDS = keysOf(LINK_KINDS).filter((kind) => kind !== "INVOLVED_IN");

export interface Comparison {
  /** Links that claims of the one affirm and none of the other, seen by its claims alone. */
  onlyA: LinkNode[];
  onlyB: LinkNode[];
  both: LinkNode[];
  /** Links that on one occasion the one affirms and the other denies. */
  denied: LinkNode[];
  /** Their claims in open conflicts, by id; background too, since a conflict shows all sides. */
  disputed: Map<string, Owned>;
}

/**
 * What each of two sources brings to the graph, in links of the wanted kinds; conflicts may lie
 * on claims of any kind. `onlyPublishers` of the filter does not hold.
 */
export function compare(
  rows: readonly ReadLinkRow[],
  [a, b]: readonly [Source, Source],
  filter: LinkFilter,
): Comparison {
  const of = (row: ReadLinkRow, ...sources: Source[]) => seenBy(row, sources, filter);
  const found: Comparison = { onlyA: [], onlyB: [], both: [], denied: [], disputed: new Map() };
  for (const row of rows) {
    const [byA, byB, byEither] = [of(row, a), of(row, b), of(row, a, b)];
    for (const [id, owned] of disputedClaims(byEither, [a, b])) found.disputed.set(id, owned);
    if (!filter.types.includes(byEither.kind)) continue;
    const [inA, inB] = [affirms(byA), affirms(byB)];
    if (inA && inB) found.both.push(byEither);
    else if (inA) found.onlyA.push(byA);
    else if (inB) found.onlyB.push(byB);
    if (isDenied(byEither, [a, b])) found.denied.push(byEither);
  }
  return found;
}

/** A link seen by the claims of these sources alone. */
function seenBy(row: ReadLinkRow, sources: readonly Source[], filter: LinkFilter): LinkNode {
  const outlets = sources.every(({ kind }) => kind === "OUTLET");
  const onlyPublishers = outlets ? sources.map(({ id }) => id) : null;
  const link = linkNode(row, { ...filter, onlyPublishers });
  const admitted = link.admitted.filter((i) =>
    sources.some((source) => isOf(source, link.claims, i)),
  );
  return withAdmitted(link, admitted);
}

function isOf({ kind, id }: Source, claims: ClaimArrays, i: number): boolean {
  switch (kind) {
    case "OUTLET":
      return claims.publisher[i] === id || claims.carrier[i] === id;
    case "DOCUMENT":
      return claims.document[i] === id;
    case "ORIGIN":
      return claims.origin[i] === id;
  }
}

/** Links by whether their grade was asked for. */
export function byWanted(links: readonly LinkNode[]) {
  return {
    shown: links.filter(isShown),
    leftOut: links.filter(({ filter, evidence }) => !wantsGrade(filter, evidence)),
  };
}

/**
 * Whether the two stand against each other here: one has a claim on this side and the other on
 * that. Two claims that are both of both show no difference between them: one prints the other.
 */
export function areOpposed(one: readonly Owned[], other: readonly Owned[]): boolean {
  return one.some((x) => other.some((y) => (x.ofA && y.ofB) !== (x.ofB && y.ofA)));
}

const AFFIRMING = ["ASSERTED", "ALLEGED", "PLANNED"];
const isAffirming = (claims: ClaimArrays, i: number) =>
  AFFIRMING.includes(claims.modality[i] as string);
const affirms = ({ claims, admitted }: LinkNode) => admitted.some((i) => isAffirming(claims, i));

function isDenied({ claims, admitted }: LinkNode, pair: readonly [Source, Source]): boolean {
  return [...groupByOccasion(claims.temporality, claims, admitted).values()].some((group) => {
    const affirmed = group.filter((i) => isAffirming(claims, i));
    const denied = group.filter((i) => claims.modality[i] === "DENIED");
    const owned = (places: number[]) => places.map((i) => ownerOf(claims, i, pair));
    return areOpposed(owned(affirmed), owned(denied));
  });
}

function disputedClaims(link: LinkNode, pair: readonly [Source, Source]): [string, Owned][] {
  const { claims, filter } = link;
  return admittedClaims({ ...filter, includeBackground: true }, claims)
    .filter((i) => claims.disputed[i])
    .map((i): [string, Owned] => [claims.claim[i] as string, ownerOf(claims, i, pair)])
    .filter(([, { ofA, ofB }]) => ofA || ofB);
}

function ownerOf(claims: ClaimArrays, i: number, [a, b]: readonly [Source, Source]): Owned {
  return { ofA: isOf(a, claims, i), ofB: isOf(b, claims, i) };
}
