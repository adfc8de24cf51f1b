import { recordKindOf } from "@backchannel/schema/records/records.ts";
import { type EventRole, leadingRole } from "@backchannel/schema/roles.ts";
import { type ClaimSet, type Graded, graded } from "./claim-set.ts";
import { byGroup, isBehind, summarize } from "./evidence.ts";
import { occasionsText, positionText } from "./wording.ts";

/** One group of evidence of a link: an occasion, or a spell of a state. */
export interface OccasionNode<Link extends ClaimSet> extends Graded {
  link: Link;
  /** '' where the claims name no event. */
  eventId: string;
}

/** The groups of evidence of a link, dated ones first, in order. */
export function occasionsOf<Link extends ClaimSet>(link: Link): OccasionNode<Link>[] {
  const { claims, admitted } = link;
  const isOccasion = claims.temporality === "OCCASION";
  return byGroup(claims, admitted)
    .map((places) => ({
      link,
      eventId: isOccasion ? (claims.event[places[0]!] as string) : "",
      ...graded(claims, places),
    }))
    .sort((a, b) => lastDay(a) - lastDay(b));
}

const lastDay = ({ claims, admitted }: ClaimSet) =>
  Math.min(...admitted.map((i) => claims.last[i] as number));

/** What would be left without one outlet, wherever it stands behind the claims. */
export function withoutEachOutlet(counted: ClaimSet) {
  const { claims, admitted } = counted;
  return outletsOf(counted).map((outlet) => {
    const left = admitted.filter((i) => !isBehind(claims, i, outlet));
    return { outlet, ...summarize(claims, left) };
  });
}

/** The outlets behind claims: those that reported them first, then those that only printed them. */
function outletsOf({ claims, admitted }: ClaimSet): string[] {
  const carriers = admitted.map((i) => claims.carrier[i] as string).filter(Boolean);
  const publishers = admitted.flatMap((i) => publishersOf(claims, i));
  return [...new Set([...publishers, ...carriers])];
}

/** The publishers in the chain of a claim, nearest first. */
const publishersOf = ({ chain, carrier }: ClaimSet["claims"], i: number) =>
  (chain[i] as string)
    .split("|")
    .slice(carrier[i] === "" ? 1 : 2)
    .filter((id) => id !== "" && recordKindOf(id) === "Entity");

/** The first and last known day of the admitted claims; null where none is known. */
export function daysOf({ claims, admitted }: ClaimSet) {
  const first = admitted.filter((i) => [1, 3].includes(claims.dated[i] as number));
  const last = admitted.filter((i) => [2, 3].includes(claims.dated[i] as number));
  return {
    first: first.length > 0 ? Math.min(...first.map((i) => claims.first[i] as number)) : null,
    last: last.length > 0 ? Math.max(...last.map((i) => claims.last[i] as number)) : null,
  };
}

/** Of the roles that the admitted claims give in an event the one that words the link. */
export const leadingPart = ({ claims, admitted }: ClaimSet): EventRole | null =>
  leadingRole(admitted.map((i) => claims.part[i] ?? ""));

/** The evidence of a link in words: where it has several groups, that of the strongest. */
export function textOf(link: Omit<Graded, "contested">): string {
  if (link.evidence === "STATEMENT") {
    const documents = distinct(link, "document").length;
    return positionText(link.admitted.length, documents, link.natures);
  }
  return occasionsText(link, occasionsOf(link));
}

/** Distinct values of one id column over the admitted claims, '' left out. */
export function distinct(
  link: ClaimSet,
  column: "document" | "origin" | "role" | "rootPublisher",
): string[] {
  return [...new Set(link.admitted.map((i) => link.claims[column][i] as string))].filter(Boolean);
}
