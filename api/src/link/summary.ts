import {
  AFTER_ALL,
  BEFORE_ALL,
  EVIDENCE,
  type Evidence,
  NEVER,
} from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { gradeGroup, groupByOccasion, summarize } from "./evidence.ts";
import { daysOf, textOf } from "./occasion.ts";

/**
 * What a link says while no filter chooses among its claims: the whole of it but background.
 * The derivation stores it on the relationship beside the arrays, so that such a view need not
 * read a single claim. Under a filter that does choose, all of it is made of the arrays anew.
 */
export interface LinkSummary {
  /** '' where nothing but background is left, which no list shows. */
  evidence: Evidence | "";
  evidenceText: string;
  contested: boolean;
  origins: number;
  documents: number;
  claimCount: number;
  /** First and last known day; AFTER_ALL and BEFORE_ALL where none is known. */
  firstDay: number;
  lastDay: number;
}

/** What lists and counts of the whole graph need besides. */
export interface StoredSummary extends LinkSummary {
  /** Sort key: stronger evidence first, then more claims. */
  evidenceOrder: number;
  /** The grade of each of its occasions, that of the whole for states and positions; null for none. */
  occasionGrades: Evidence[] | null;
}

export const SUMMARY_NAMES = [
  "evidence",
  "evidenceText",
  "contested",
  "origins",
  "documents",
  "claimCount",
  "firstDay",
  "lastDay",
] as const satisfies readonly (keyof LinkSummary)[];

/** Cypher that returns the summary of relationship `r` as one list. */
export const SUMMARY_OF_R = `[${SUMMARY_NAMES.map((name) => `r.${name}`).join(", ")}]`;

/** Rebuilds the summary from the list that `SUMMARY_OF_R` returned. */
export function readSummary(list: readonly unknown[]): LinkSummary {
  const [evidence, evidenceText, contested, origins, documents, claimCount, ...days] = list;
  const [firstDay, lastDay] = days;
  return {
    evidence,
    evidenceText,
    contested,
    origins,
    documents,
    claimCount,
    firstDay,
    lastDay,
  } as LinkSummary;
}

const GRADES = keysOf(EVIDENCE);

/** Places by grade in the order of EVIDENCE, then more claims first. */
export const evidenceOrder = (evidence: Evidence, claims: number) =>
  10_000 * GRADES.indexOf(evidence) - claims;

/** The summary of a link over its claims, as the derivation stores it. */
export function summaryOf(claims: ClaimArrays): StoredSummary {
  const admitted = claims.claim
    .map((_, i) => i)
    .filter((i) => !claims.background[i] && claims.until[i] === NEVER);
  const counts = summarize(claims, admitted);
  const { first, last } = daysOf({ claims, admitted });
  const groups = [...groupByOccasion(claims.temporality, claims, admitted).values()];
  const grades = groups.map((group) => gradeGroup(claims.temporality, claims, group));
  return {
    ...counts,
    evidence: admitted.length === 0 && claims.until.includes(NEVER) ? "" : counts.evidence,
    evidenceText: textOf({ claims, admitted, ...counts }),
    claimCount: admitted.length,
    firstDay: first ?? AFTER_ALL,
    lastDay: last ?? BEFORE_ALL,
    evidenceOrder: evidenceOrder(counts.evidence, admitted.length),
    occasionGrades: grades.length > 0 ? grades : null,
  };
}
