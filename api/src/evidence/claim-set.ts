import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { type Sources, summarize } from "./evidence.ts";

/** Claims as arrays, with the indexes of those that count. */
export interface ClaimSet {
  claims: ClaimArrays;
  admitted: readonly number[];
}

/** Claims that count, with what they come to. */
export interface Graded extends ClaimSet, Sources {
  evidence: Evidence;
  contested: boolean;
}

/** What claims come to that are told as one: an occasion, or all of a contact. */
export function graded(
  claims: ClaimArrays,
  admitted: readonly number[] = claims.claim.map((_, i) => i),
): Graded {
  return { claims, admitted, ...summarize(claims, admitted) };
}
