import type { Database, Transaction } from "../neo4j/database.ts";
import { Busy } from "../errors.ts";
import { BudgetExceeded } from "../neo4j/errors.ts";
import { lastSeq } from "./change.ts";
import { Draft } from "./draft.ts";
import { carryOut, type Outcome, type Work } from "./make-change.ts";
import type { TouchedLinks } from "./rules.ts";

/** Who wants to write the same records waits for so long at most. */
const LONGEST_MS = 10_000;
/** After so many changes of others in the midst of it, it is told as it came out. */
const ATTEMPTS = 3;

/**
 * Makes a change, looks at the graph as it then is, at its links and the records it `made`, and
 * takes everything back. Readers see nothing of it, and other writers need not wait for it unless
 * they write the same records: without the write lock, it is tried again where one of them
 * committed meanwhile. What is told of it must be read by `look`. Throws what the work throws, and
 * Busy where it takes too long.
 */
export async function rehearse<Result, Seen>(
  database: Database,
  work: Work<Result>,
  look: Look<Seen>,
): Promise<Rehearsed<Result, Seen>> {
  for (let attempt = 1; ; attempt++) {
    const { alone, ...rehearsed } = await tryOut(database, work, look);
    if (alone || attempt === ATTEMPTS) return rehearsed;
  }
}

type Look<Seen> = (
  changed: Database,
  links: TouchedLinks,
  made: readonly string[],
) => Promise<Seen>;

interface Rehearsed<Result, Seen> {
  outcome: Outcome<Result>;
  links: TouchedLinks;
  seen: Seen;
}

async function tryOut<Result, Seen>(database: Database, work: Work<Result>, look: Look<Seen>) {
  const enough = new Enough();
  const tries: (Rehearsed<Result, Seen> & { alone: boolean })[] = [];
  const run = async (tx: Transaction) => {
    const seq = await lastSeq(tx);
    const draft = new Draft(tx, { at: new Date().toISOString(), by: "", reason: "" });
    const { outcome, links, differing } = await carryOut(tx, draft, work);
    const made = differing.filter(({ before }) => before === null).map(({ id }) => id);
    const seen = await look(readingIn(database, tx), links, made);
    tries.push({ outcome, links, seen, alone: (await lastSeq(tx)) === seq });
    throw enough;
  };
  await database.write(run, { timeoutMs: LONGEST_MS }).catch((error: unknown) => {
    if (error instanceof BudgetExceeded) throw new Busy(LONGEST_MS);
    if (error !== enough) throw error;
  });
  return tries.at(-1)!;
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
