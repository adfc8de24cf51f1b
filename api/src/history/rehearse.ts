import type { Database, Transaction } from "../neo4j/database.ts";
import { raiseSeq } from "./change.ts";
import { Draft } from "./draft.ts";
import { carryOut, type Outcome, type Work } from "./make-change.ts";

/** The links that a change derives, by their ids and by the events whose involvements they are. */
export interface TouchedLinks {
  linkIds: readonly string[];
  eventIds: readonly string[];
}

/**
 * Makes a change, looks at the graph as it then is, at its links and the records it `made`, and
 * takes everything back. Other writers wait meanwhile; readers see nothing of it. What is told
 * of it must be read by `look`. Throws what the work throws.
 */
export async function rehearse<Result, Seen>(
  database: Database,
  work: Work<Result>,
  look: (changed: Database, links: TouchedLinks, made: readonly string[]) => Promise<Seen>,
): Promise<{ outcome: Outcome<Result>; links: TouchedLinks; seen: Seen }> {
  const enough = new Enough();
  const rehearsed: { outcome: Outcome<Result>; links: TouchedLinks; seen: Seen }[] = [];
  try {
    await database.write(async (tx) => {
      await raiseSeq(tx);
      const draft = new Draft(tx, new Date().toISOString(), "");
      const { outcome, links, differing } = await carryOut(tx, draft, work);
      const made = differing.filter(({ before }) => before === null).map(({ id }) => id);
      rehearsed.push({ outcome, links, seen: await look(readingIn(database, tx), links, made) });
      throw enough;
    });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return rehearsed.at(-1)!;
}

/** Rolls the transaction back. */
class Enough extends Error {}

/** A database whose reads see what the transaction wrote; it runs one statement at a time. */
function readingIn(database: Database, tx: Transaction): Database {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...database,
    read<Row>(_name: string, cypher: string, params?: Record<string, unknown>) {
      const next = last.then(() => tx.run<Row>(cypher, params));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
