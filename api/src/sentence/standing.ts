import { AFTER_ALL, BEFORE_ALL } from "@backchannel/schema/claim.ts";
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

/**
 * Whether a state is over on the reader's `today`, and the document as of which it is told (R54);
 * null where that is new enough, or where nobody knows when it was out.
 */
export function standingOf(set: ClaimSet, today: number) {
  const { claims, admitted } = set;
  if (claims.temporality !== "STATE") return { ended: false, newest: null };
  if (overBy(set) < AFTER_ALL) return { ended: true, newest: null };
  const newestFirst = tellingOf(claims, admitted).toSorted((a, b) => outBy(claims, b) - outBy(claims, a)); // prettier-ignore
  const [newest] = newestFirst;
  if (newest === undefined) return { ended: false, newest: null };
  const day = outBy(claims, newest);
  const isOld = day > BEFORE_ALL && day < today - LONG_AGO;
  return { ended: false, newest: isOld ? (claims.document[newest] as string) : null };
}
