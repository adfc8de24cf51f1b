/**
 * What a retraction leaves of a claim (R18), as Cypher: a reading of ours that was wrong never
 * counted, while what its source took back counted until that day, `until`.
 */

/** Claim `c` counts, or did until its source took it back. */
export const everCounted = (c: string) => `(${c}.retractedAt IS NULL OR ${c}.until IS NOT NULL)`;

/** Claim `c` counts under the filter `$f`. */
export const standing = (c: string) => `(${c}.retractedAt IS NULL OR ${c}.until > $f.knownBy)`;
