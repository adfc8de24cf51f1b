import { type ClaimSet, type Graded, graded } from "./claim-set.ts";
import { groupByOccasion, summarize } from "./evidence.ts";
import { occasionsText, positionText } from "./wording.ts";

/** One occasion of a link: its admitted claims that belong to one event, or to none. */
export interface OccasionNode<Link extends ClaimSet> extends Graded {
  link: Link;
  /** '' where the claims name no event. */
  eventId: string;
}

/** The occasions of a link, dated ones first, in order; a state or position has one. */
export function occasionsOf<Link extends ClaimSet>(link: Link): OccasionNode<Link>[] {
  const { claims, admitted } = link;
  const groups = groupByOccasion(claims.temporality, claims, admitted);
  return [...groups]
    .map(([eventId, places]) => ({ link, eventId, ...graded(claims, places) }))
    .sort((a, b) => lastDay(a) - lastDay(b));
}

const lastDay = ({ claims, admitted }: ClaimSet) =>
  Math.min(...admitted.map((i) => claims.last[i] as number));

/** The evidence that would be left without each outlet, as origin and as carrier. */
export function withoutEachOutlet(counted: ClaimSet) {
  const { claims, admitted } = counted;
  return outletsOf(counted).map((outlet) => {
    const left = admitted.filter(
      (i) => claims.publisher[i] !== outlet && claims.carrier[i] !== outlet,
    );
    return { outlet, ...summarize(claims, left) };
  });
}

/** The outlets behind claims, as origins first, then as carriers. */
function outletsOf({ claims, admitted }: ClaimSet): string[] {
  const ids = [
    ...admitted.map((i) => claims.publisher[i]),
    ...admitted.map((i) => claims.carrier[i]),
  ];
  return [...new Set(ids)].filter((id): id is string => Boolean(id));
}

/** The first and last known day of the admitted claims; null where none is known. */
export function daysOf({ claims, admitted }: ClaimSet) {
  const first = admitted.filter((i) => [1, 3].includes(claims.dated[i] as number));
  const last = admitted.filter((i) => [2, 3].includes(claims.dated[i] as number));
  return {
    first: first.length > 0 ? Math.min(...first.map((i) => claims.first[i] as number)) : null,
    last: last.length > 0 ? Math.max(...last.map((i) => claims.last[i] as number)) : null,
  };
}

/** The evidence of a link in words; if it has several occasions, that of the strongest. */
export function textOf(link: Omit<Graded, "contested">): string {
  if (link.evidence === "STATEMENT") {
    return positionText(link.admitted.length, distinct(link, "document").length);
  }
  return occasionsText(link, occasionsOf(link));
}

/** Distinct values of one id column over the admitted claims, '' left out. */
export function distinct(
  link: ClaimSet,
  column: "document" | "origin" | "role" | "publisher",
): string[] {
  return [...new Set(link.admitted.map((i) => link.claims[column][i] as string))].filter(Boolean);
}
