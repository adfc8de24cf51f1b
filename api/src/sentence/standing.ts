import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
import { monthText } from "../dates/day.ts";
import type { ClaimSet } from "../evidence/claim-set.ts";
import { outBy, overBy, tellingOf } from "../evidence/over.ts";

/** How something that lasts stands on the reader's day. */
export interface Standing {
  /** Every claim that tells of it tells of something over. */
  ended: boolean;
  /** When the newest document that tells of it was out, where that is long ago; else null. */
  asOf: string | null;
}

/** Of what does not change with time. */
export const FOR_GOOD: Standing = { ended: false, asOf: null };

const LONG_AGO = 365;

/** Whether a state is over on the reader's `today`, and as of when it is told (R54). */
export function standingOf(set: ClaimSet, today: number): Standing {
  const { claims, admitted } = set;
  if (claims.temporality !== "STATE") return FOR_GOOD;
  if (overBy(set) < AFTER_ALL) return { ended: true, asOf: null };
  const newestFirst = tellingOf(claims, admitted).toSorted((a, b) => outBy(claims, b) - outBy(claims, a)); // prettier-ignore
  const [newest] = newestFirst;
  const isOld = newest !== undefined && outBy(claims, newest) < today - LONG_AGO;
  return { ended: false, asOf: isOld ? outText(claims, newest) : null };
}

/** "May 2025", "November 2025 or later": never a day that the document does not print. */
function outText(claims: ClaimSet["claims"], i: number): string | null {
  const [first, last] = [claims.pubFirst[i] as number, claims.pubLast[i] as number];
  if (outBy(claims, i) === BEFORE_ALL) return null;
  if (last === AFTER_ALL) return `${monthText(first)} or later`;
  const month = monthText(last);
  if (first === BEFORE_ALL || month === monthText(first)) return month;
  const year = month.slice(-4);
  return year === monthText(first).slice(-4) ? year : month;
}
