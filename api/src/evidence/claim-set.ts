import type { Evidence } from "@backchannel/schema/claim.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { countSources, gradeGroup, isGroupContested } from "./evidence.ts";

/** Claims as arrays, with the indexes of those that count. */
export interface ClaimSet {
  claims: ClaimArrays;
  admitted: readonly number[];
}

/** Claims that count, with their evidence and counts. */
export interface Graded extends ClaimSet {
  evidence: Evidence;
  contested: boolean;
  origins: number;
  documents: number;
}

/** Grades and counts claims as one group, such as an occasion. */
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
