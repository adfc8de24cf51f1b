import type { Database } from "../neo4j/database.ts";
import { isCurrent, type KeptByVersion, makeAnew } from "../neo4j/kept-by-version.ts";
import { batchwise, deriveAllPending, isAnyPending } from "./pending.ts";
import { settleAnew } from "./settle-anew.ts";

/**
 * Goes up with every change of what claims store of other records, of what the derivation makes
 * of it, and of the days that dates mean.
 */
export const LINK_VERSION = 8;

export const LINKS: KeptByVersion = { property: "linkVersion", version: LINK_VERSION };

/** Settles all claims and derives all links anew if older rules did. */
export const deriveAnew = (database: Database, say: (line: string) => void = () => {}) =>
  makeAnew(database, LINKS, async () => {
    await settleAnew(database);
    await deriveAllPending(batchwise(database), ({ links, involvements }) => {
      say(`Deriving links (${links + involvements} so far) …`);
    });
  });

/**
 * Derives what a process that ended in the midst of a large change or load has left. It leaves a
 * graph alone that newer rules derive.
 */
export async function deriveLeft(database: Database): Promise<void> {
  if (!(await isCurrent(database, LINKS)) || !(await isAnyPending(database))) return;
  await deriveAllPending(batchwise(database));
}
