import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { countSources, gradeGroup, isGroupContested } from "./evidence.ts";

/** Claims as arrays, and the places in them of those that count. */
export interface ClaimSet {
  claims: ClaimArrays;
  admitted: readonly number[];
}

/** Claims that count, with what they come to. */
export interface Graded extends ClaimSet {
  evidence: Evidence;
  contested: boolean;
  origins: number;
  documents: number;
}

/** What claims come to as one group: an occasion, or whatever is told as one. */
export function graded(
  claims: ClaimArrays,
  admitted: readonly number[] = claims.claim.map((_, i) => i),
): Graded {
  return {
    claims,
    admitted,
    evidence: gradeGroup(claims.temporality, claims, admitted),
    contested: isGroupContested(claims, admitted),
    ...countSources(claims, admitted),
  };
}
