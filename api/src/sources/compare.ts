import type { ClaimArrays } from "../evidence/claim-arrays.ts";
import { byGroup, isBehind } from "../evidence/evidence.ts";
import { admittedClaims, type LinkFilter, wantsGrade } from "../evidence/filter.ts";
import type { ReadLinkRow } from "../link/link.cypher.ts";
import { type LinkNode, linkNode, withAdmitted } from "../link/link-node.ts";
import { isShown } from "./knock-out.ts";

/** What is compared: an outlet, one document or one origin. */
export interface Source {
  kind: "OUTLET" | "DOCUMENT" | "ORIGIN";
  id: string;
}

/** Which of the two sources a claim belongs to. It may belong to both. */
interface Owned {
  ofA: boolean;
  ofB: boolean;
}

export interface Comparison {
  /** Links affirmed only by claims of the one source, with these claims alone. */
  onlyA: LinkNode[];
  onlyB: LinkNode[];
  both: LinkNode[];
  /** Links with an occasion that the one affirms and the other denies. */
  denied: LinkNode[];
  /**
   * Claims of either in open conflicts, by id. Includes background, since a conflict shows all
   * sides.
   */
  disputed: Map<string, Owned>;
}

/**
 * What each of two sources contributes to the graph, in links of the wanted kinds. Conflicts may
 * concern claims of any kind. `onlyPublishers` of the filter is ignored.
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

/** A link with only the claims of these sources. */
function seenBy(row: ReadLinkRow, sources: readonly Source[], filter: LinkFilter): LinkNode {
  const outlets = sources.every(({ kind }) => kind === "OUTLET");
  const onlyPublishers = outlets ? sources.map(({ id }) => id) : null;
  // Other sources than outlets are no option of a filter.
  const seenAs = outlets ? "" : `of ${sources.map(({ id }) => id).join(" or ")}`;
  const link = linkNode(row, { ...filter, onlyPublishers, seenAs });
  const admitted = link.admitted.filter((i) =>
    sources.some((source) => isOf(source, link.claims, i)),
  );
  return withAdmitted(link, admitted);
}

function isOf({ kind, id }: Source, claims: ClaimArrays, i: number): boolean {
  switch (kind) {
    case "OUTLET":
    case "ORIGIN":
      return isBehind(claims, i, id);
    case "DOCUMENT":
      return claims.document[i] === id;
  }
}

/** Splits links by whether the filter asks for their grade. */
export function byWanted(links: readonly LinkNode[]) {
  return {
    shown: links.filter(isShown),
    leftOut: links.filter(({ filter, evidence }) => !wantsGrade(filter, evidence)),
  };
}

/**
 * Whether the two sources oppose each other: one has a claim on this side, the other on that. A
 * claim of both sources on each side proves no disagreement: one merely prints the other.
 */
export function areOpposed(one: readonly Owned[], other: readonly Owned[]): boolean {
  return one.some((x) => other.some((y) => (x.ofA && y.ofB) !== (x.ofB && y.ofA)));
}

const AFFIRMING = ["ASSERTED", "ALLEGED", "PLANNED"];
const isAffirming = (claims: ClaimArrays, i: number) =>
  AFFIRMING.includes(claims.modality[i] as string);
const affirms = ({ claims, admitted }: LinkNode) => admitted.some((i) => isAffirming(claims, i));

function isDenied({ claims, admitted }: LinkNode, pair: readonly [Source, Source]): boolean {
  return byGroup(claims, admitted).some((group) => {
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
