import type { Temporality } from "@backchannel/schema/link-kinds/row.ts";
import type { ClaimColumns } from "./claim-columns.ts";

/** What of a claim decides to which group of evidence it belongs. */
export type Grouped = Pick<ClaimColumns, "event" | "first" | "last" | "dated" | "rootOrigin"> & {
  /** Its days are its event's: it says itself of no day. */
  borrowed: boolean;
  /** How much it tells of, and of what; '' for nothing. */
  measure: string;
};

/**
 * The number of each claim's group of evidence (R58), counted from 0 in the order of the claims.
 * Made once for all claims of a link: a filter takes members away and never groups anew.
 * - A position is one group.
 * - Claims of an occasion belong to its event. Without one, those of the same dates and amount are one group;
 *   undated ones are one with those of the same final origin, and with no others: what is reprinted
 *   is one sentence, what another says may have been another time.
 * - Claims of a state are grouped by spell.
 */
export function numbersOfGroups(temporality: Temporality, claims: readonly Grouped[]): number[] {
  const keys = temporality === "STATE" ? spellsOf(claims) : claims.map(keyOf(temporality));
  const numbers = new Map<string, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return keys.map((key) => numbers.get(key)!);
}

const keyOf =
  (temporality: Temporality) =>
  ({ event, dated, first, last, rootOrigin, measure }: Grouped): string => {
    if (temporality === "POSITION") return "";
    if (event !== "") return event;
    return `${dated === 0 ? rootOrigin : `${first} ${last}`} ${measure}`;
  };

/**
 * Claims whose days overlap or follow one another without a gap are of one spell, directly or by
 * way of others. Undated ones belong to the only spell; where there are several, nobody knows to
 * which, and they are a group of their own.
 */
function spellsOf(claims: readonly Grouped[]): string[] {
  const isDated = ({ dated, borrowed }: Grouped) => dated !== 0 && !borrowed;
  const starts: number[] = [];
  let end = -Infinity;
  for (const { first, last } of claims.filter(isDated).sort((a, b) => a.first - b.first)) {
    if (starts.length === 0 || first > end + 1) starts.push(first);
    end = Math.max(end, last);
  }
  const only = starts.length > 1 ? "undated" : "0";
  return claims.map((claim) =>
    isDated(claim) ? `${starts.findLastIndex((start) => start <= claim.first)}` : only,
  );
}
