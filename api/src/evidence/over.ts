import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import type { ClaimSet } from "./claim-set.ts";

type Claims = ClaimSet["claims"];

/** A role whose holder no longer has it: "leader (former)", "ex-minister". */
const OVER = /\b(former|formerly|ex|until|deposed|ousted|fallen)\b|\blate\b(?!-)/i;

/** Whether a role says by itself that it is over. */
export const isFormer = (role: string): boolean => OVER.test(role);

/**
 * A document that dates a state up to its own month, and gives no start, says how far it saw, not
 * that the state ended.
 */
const SEEN_UP_TO = 31;

/**
 * The last day on which a state can have held, where it is over (R54): its own last day, else that by
 * which the documents were out that call it over. AFTER_ALL where it goes on, and for whatever is no
 * state. What is asserted decides, else whatever is said; a claim that it is over stands against those
 * of documents that were not out later and say nothing of an end.
 */
export function overBy({ claims, admitted }: ClaimSet): number {
  if (claims.temporality !== "STATE") return AFTER_ALL;
  const telling = tellingOf(claims, admitted);
  const over = telling.filter((i) => isOver(claims, i));
  if (over.length === 0) return AFTER_ALL;
  const toldOverBy = Math.max(...over.map((i) => outBy(claims, i)));
  if (telling.some((i) => outBy(claims, i) > toldOverBy)) return AFTER_ALL;
  const ends = over.filter((i) => hasEnd(claims, i)).map((i) => claims.last[i] as number);
  return ends.length > 0 ? Math.max(...ends) : toldOverBy;
}

/** The claims that tell of a state: those that assert it, else all. */
export function tellingOf({ modality }: Claims, admitted: readonly number[]): number[] {
  const asserted = admitted.filter((i) => modality[i] === "ASSERTED");
  return asserted.length > 0 ? asserted : [...admitted];
}

const isOver = (claims: Claims, i: number) =>
  isFormer(claims.role[i] as string) || hasEnd(claims, i);

/** Whether the days of a claim end before its document was out. */
function hasEnd(claims: Claims, i: number): boolean {
  const [last, dated] = [claims.last[i] as number, claims.dated[i] as number];
  if (dated < 2 || last === AFTER_ALL) return false;
  return last + (dated === 3 ? 0 : SEEN_UP_TO) < (claims.pubFirst[i] as number);
}

/** The last day on which its document may have been out; the first where that is unknown. */
export function outBy(claims: Claims, i: number): number {
  const last = claims.pubLast[i] as number;
  return last === AFTER_ALL ? (claims.pubFirst[i] as number) : last;
}

/** The days between which something is known to have been, as far as its claims say. */
export function knownDays(set: ClaimSet, days: { first: number | null; last: number | null }) {
  const { claims, admitted } = set;
  const over = overBy(set);
  if (claims.temporality === "OCCASION") {
    const isDated = admitted.every((i) => (claims.dated[i] as number) > 0);
    return isDated ? ends(days.first, days.last) : ends(null, null);
  }
  return ends(over < AFTER_ALL || isSince(set) ? days.first : null, over < AFTER_ALL ? over : null);
}

/** Whether each claim says from when on it holds, and leaves the end open. */
const isSince = ({ claims, admitted }: ClaimSet) =>
  admitted.length > 0 &&
  admitted.every((i) => [1, 3].includes(claims.dated[i] as number) && claims.last[i] === AFTER_ALL);

const ends = (first: number | null, last: number | null) => ({
  first: first ?? BEFORE_ALL,
  last: last ?? AFTER_ALL,
});
