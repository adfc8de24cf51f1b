/**
 * What a retraction leaves of a claim (R18), as Cypher: a reading of ours that was wrong never
 * counted, while what its source took back counted until that day, `until`.
 */

/** Claim `c` counts with all that is known: a withdrawal is, on whatever day it was. */
export const unretracted = (c: string) => `${c}.retractedAt IS NULL`;

/** Claim `c` counts, or did until its source took it back. */
export const everCounted = (c: string) => `(${unretracted(c)} OR ${c}.until IS NOT NULL)`;

/** Claim `c` counts under the filter `$f`. */
export const standing = (c: string) => `(${unretracted(c)} OR ${c}.until > $f.knownBy)`;
