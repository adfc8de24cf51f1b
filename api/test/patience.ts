/**
 * How long a test may wait where it opens a database. The opening itself gives up when nothing
 * moves, with its reason; this is for a fault in that alone, so no slow machine ever meets it.
 */
export const DATABASE_OPENS_MS = 900_000;
