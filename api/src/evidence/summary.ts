import {
  AFTER_ALL,
  BEFORE_ALL,
  EVIDENCE,
  type Evidence,
  NEVER,
} from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { EventRole } from "@backchannel/schema/roles.ts";
import { columns } from "../neo4j/columns.ts";
import type { ClaimArrays } from "./claim-arrays.ts";
import { byGroup, gradeGroup, summarize } from "./evidence.ts";
import { daysOf, leadingPart, textOf } from "./occasion.ts";
import { overBy } from "./over.ts";

/**
 * The results over all claims of a link except background. The derivation stores them on the
 * relationship next to the arrays, so that a view whose filter admits every claim reads none. Under
 * any other filter they are computed from the arrays.
 */
export interface LinkSummary {
  /** '' if only background is left, which no list shows. */
  evidence: Evidence | "";
  evidenceText: string;
  contested: boolean;
  origins: number;
  documents: number;
  claimCount: number;
  /** First and last known day; AFTER_ALL and BEFORE_ALL if none is known. */
  firstDay: number;
  lastDay: number;
  /** Of the roles that it gives in an event the one that words it; '' for none. */
  leadingPart: EventRole | "";
  /** The last day on which it can have held, where it is a state that is over; else AFTER_ALL. */
  overBy: number;
}

/** What lists and counts of the whole graph need in addition. */
export interface StoredSummary extends LinkSummary {
  /** Sort key: stronger evidence first, then more claims. */
  evidenceOrder: number;
  /** The grade of each of its groups of evidence; null for none. */
  occasionGrades: Evidence[] | null;
  /** A claim states the same of the same two, by a kind of its own (R36). */
  yields: boolean;
}

/** The summary of relationship `r`. */
export const SUMMARY = columns<LinkSummary>({
  evidence: "r.evidence",
  evidenceText: "r.evidenceText",
  contested: "r.contested",
  origins: "r.origins",
  documents: "r.documents",
  claimCount: "r.claimCount",
  firstDay: "r.firstDay",
  lastDay: "r.lastDay",
  leadingPart: "r.leadingPart",
  overBy: `coalesce(r.overBy, ${AFTER_ALL})`,
});

const GRADES = keysOf(EVIDENCE);

/** Sorts by grade in the order of EVIDENCE, then more claims first. */
const evidenceOrder = (evidence: Evidence, claims: number) =>
  10_000 * GRADES.indexOf(evidence) - claims;

/** The summary of a link over its claims, as the derivation stores it. */
export function summaryOf(claims: ClaimArrays, repeats: readonly string[] = []): StoredSummary {
  const admitted = claims.claim
    .map((_, i) => i)
    .filter((i) => !claims.background[i] && claims.until[i] === NEVER);
  const { unlooked, natures, ...counts } = summarize(claims, admitted);
  const { first, last } = daysOf({ claims, admitted });
  const grades = byGroup(claims, admitted).map((group) =>
    gradeGroup(claims.temporality, claims, group),
  );
  return {
    ...counts,
    evidence: admitted.length === 0 && claims.until.includes(NEVER) ? "" : counts.evidence,
    evidenceText: textOf({ claims, admitted, unlooked, natures, ...counts }),
    claimCount: admitted.length,
    firstDay: first ?? AFTER_ALL,
    lastDay: last ?? BEFORE_ALL,
    overBy: overBy({ claims, admitted }),
    evidenceOrder: evidenceOrder(counts.evidence, admitted.length),
    occasionGrades: grades.length > 0 ? grades : null,
    leadingPart: leadingPart({ claims, admitted }) ?? "",
    yields: admitted.some(
      (i) => claims.modality[i] === "ASSERTED" && repeats.includes(claims.claim[i]!),
    ),
  };
}
