/**
 * Whether a claim counts although it may have been retracted (R18), as Cypher. A wrong reading of
 * ours never counted; a claim that its source withdrew counted until that day, `until`.
 */

/** Claim `c` was never retracted, so it counts given all that is known now. */
export const unretracted = (c: string) => `${c}.retractedAt IS NULL`;

/** Claim `c` counts now, or did until its source withdrew it. */
export const everCounted = (c: string) => `(${unretracted(c)} OR ${c}.until IS NOT NULL)`;

/** Claim `c` counts under the filter `$f`. */
export const standing = (c: string) => `(${unretracted(c)} OR ${c}.until > $f.knownBy)`;
