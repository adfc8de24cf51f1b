import { Neo4jError } from "neo4j-driver";
import type { Database } from "./database.ts";
import { DatabaseUnavailable } from "./errors.ts";
import { SetupError } from "../setup-error.ts";
import { patiently } from "./private/patience.ts";

/** What the work of a start is told and obeys. */
export interface StartUp {
  /** Told what takes long. */
  say?: (line: string) => void;
  /** Cuts it short. */
  signal?: AbortSignal | undefined;
}

/** For work on a server that has just started, where no reader waits for an answer. */
export const START_UP_LIMITS = {
  connectionTimeout: 60_000,
  connectionAcquisitionTimeout: 60_000,
  maxTransactionRetryTime: 60_000,
};

/** Longer than any single statement that prepares a large graph takes; then it hangs. */
const SILENT_LOOKS = 1_800;
const NO_LIMIT_MS = 24 * 3_600_000;

/**
 * Does a part of the work of a start: for as long as it gets on, whatever a reader's question may
 * take, and in words of its own when it does not. Each part must bear being cut short and begun
 * again.
 * @param doing what it is, for "Still … (45 s so far)"
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
