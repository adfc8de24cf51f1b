import { Neo4jError } from "neo4j-driver";
import { Busy } from "../errors.ts";
import { SetupError } from "../setup-error.ts";
import type { Connection } from "./server.ts";

/** The database does not answer. It may be back a moment later. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  readonly code = "DATABASE_UNAVAILABLE";

  constructor(cause?: unknown) {
    super("The database does not answer. Try again in a moment; nothing was changed.", { cause });
  }
}

/** A read exceeded its time limit. */
export class BudgetExceeded extends Error {
  override name = "BudgetExceeded";
  readonly code = "BUDGET_EXCEEDED";
  /** The rows that had arrived by then. */
  readonly rows: unknown[];

  constructor(timeoutMs: number, rows: unknown[]) {
    super(
      `This question took longer than ${timeoutMs / 1000} s and was stopped. Narrow the filter, ` +
        "or ask for fewer steps or rows.",
    );
    this.rows = rows;
  }
}

/** The client went away before the answer was ready, so nobody sees this error. */
export class Abandoned extends Error {
  override name = "Abandoned";
  readonly code = "ABANDONED";

  constructor() {
    super("The question was taken back before it was answered.");
  }
}

const AWAY = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
]);

/** Whether the server could not be reached, as opposed to having rejected a statement. */
export function isAway(error: unknown): boolean {
  return error instanceof Neo4jError && AWAY.has(error.code);
}

/** Whether the server knows no such user with this password; asking again will not help. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security");
}

/** Whether the same statement may succeed when sent again. */
export function mayRetry(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

/** What the server says at a time limit: in the midst of work, or of waiting for the lock of another. */
const TIMED_OUT =
  /^Neo\.\w+\.Transaction\.(TransactionTimedOut|LockClientStopped|LockAcquisitionTimeout)/;

/** Whether the server ended a statement at its time limit. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && TIMED_OUT.test(error.code);
}

/** The driver gives these no code of their own. */
const NO_CONNECTION_FREE = /^Connection acquisition timed out/;
const CLOSED = /^Pool is closed|driver has been closed|Cannot run query in a closed/i;

/** Turns a driver error into one of ours; anything unknown stays as it is. */
export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (NO_CONNECTION_FREE.test(error.message)) return new Busy(1_000);
  return isAway(error) || CLOSED.test(error.message) ? new DatabaseUnavailable(error) : error;
}

/** Says in one sentence why a database could not be opened and what to do. */
export function openingError(thrown: unknown, { uri, user, database }: Connection): unknown {
  const error = thrown instanceof DatabaseUnavailable ? thrown.cause : thrown;
  if (!(error instanceof Neo4jError)) return error;
  if (error.code === "Neo.ClientError.Security.CredentialsExpired") {
    return new SetupError(
      `Neo4j at ${uri} wants the first password of the user "${user}" to be changed: do so with ` +
        "Neo4j's own tools, and set NEO4J_PASSWORD to the new one.",
    );
  }
  if (isRefusal(error)) {
    return new SetupError(
      `Neo4j at ${uri} refused the user "${user}" with this password: ` +
        "set NEO4J_USER and NEO4J_PASSWORD to what that database expects.",
    );
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new SetupError(
      `Neo4j at ${uri} has no database "${database}": set NEO4J_DATABASE to one it has.`,
    );
  }
  // The driver's text is a paragraph; its end is the reason.
  const reason = error.message.split("Caused by: ").at(-1)?.split("\n")[0];
  return new SetupError(
    `Neo4j cannot be reached at ${uri} (${reason}): start it, ` +
      "correct NEO4J_URI, or unset NEO4J_URI to use Backchannel's own database.",
  );
}
