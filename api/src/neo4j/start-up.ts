import { Neo4jError } from "neo4j-driver";
import type { Database } from "./database.ts";
import { DatabaseUnavailable } from "./errors.ts";
import { SetupError } from "../setup-error.ts";
import { patiently } from "./private/patience.ts";

/** How a start reports its progress and can be interrupted. */
export interface StartUp {
  /** Called with a message about anything that takes long. */
  say?: (line: string) => void;
  /** Aborts the start. */
  signal?: AbortSignal | undefined;
}

/** For work on a server that has just started, when no reader waits for an answer. */
export const START_UP_LIMITS = {
  connectionTimeout: 60_000,
  connectionAcquisitionTimeout: 60_000,
  maxTransactionRetryTime: 60_000,
};

/** No single statement that prepares a large graph takes longer than this, so the server hangs. */
const SILENT_LOOKS = 1_800;
const NO_LIMIT_MS = 24 * 3_600_000;

/**
 * Runs one part of the start without the time limits of readers' queries, as long as statements
 * complete. If they stop completing, throws an error that says what was being done. Each part must
 * be safe to interrupt and run again.
 * @param doing the part in words, for messages such as "Still … (45 s so far)"
 */
export async function startUp<T>(
  doing: string,
  database: Database,
  work: (unhurried: Database) => Promise<T>,
  { say = () => {}, signal }: StartUp = {},
): Promise<T> {
  let done = 0;
  const counted = async <R>(statement: Promise<R>): Promise<R> => {
    const result = await statement;
    done += 1;
    return result;
  };
  const unhurried = (given: AbortSignal): Database => ({
    ...database,
    read: (name, cypher, params, options) =>
      counted(
        database.read(name, cypher, params, { ...options, timeoutMs: NO_LIMIT_MS, signal: given }),
      ),
    write: (write) =>
      database.write((tx) => {
        given.throwIfAborted();
        return write({ run: (cypher, params) => counted(tx.run(cypher, params)) });
      }),
  });
  try {
    return await patiently((given) => work(unhurried(given)), {
      doing,
      progress: () => String(done),
      silent: (silence) =>
        new SetupError(
          `The database was ${doing} and has not got on for ${silence}. ${AGAIN} ` +
            "If it stops there again, look for what else this machine does.",
        ),
      say,
      signal,
      silentLooks: SILENT_LOOKS,
    });
  } catch (error) {
    const cause = error instanceof DatabaseUnavailable ? error.cause : error;
    if (!(cause instanceof Neo4jError)) throw error;
    throw new SetupError(`While ${doing}, the database failed: ${cause.message}\n${AGAIN}`);
  }
}

const AGAIN = "Start Backchannel again: what is done stays done.";
