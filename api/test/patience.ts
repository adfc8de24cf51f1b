/**
 * How long a test may wait for a database to open. Opening itself gives up, with its reason, when
 * there is no progress, so this limit is only for a fault in that, and no slow machine ever reaches
 * it.
 */
export const DATABASE_OPENS_MS = 900_000;
