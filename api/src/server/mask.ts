import { GraphQLError } from "graphql";
import {
  Busy,
  InvalidArgument,
  NotAllowed,
  NotSignedIn,
  SessionNeeded,
  SignedOut,
  TurnedAway,
  UnknownIds,
} from "../errors.ts";
import { type Logger, requestId } from "../log.ts";
import { Abandoned, BudgetExceeded, DatabaseUnavailable } from "../neo4j/errors.ts";

const EXPECTED = [
  Busy,
  InvalidArgument,
  NotSignedIn,
  NotAllowed,
  SessionNeeded,
  SignedOut,
  TurnedAway,
  DatabaseUnavailable,
  BudgetExceeded,
  Abandoned,
];

/**
 * Lets errors through that a user can act on: errors in the query itself and expected errors, with
 * their code. Of all others, the client learns only the id under which they were logged.
 */
export function maskError(error: unknown, log: Logger): GraphQLError {
  const original = originOf(error);
  if (original instanceof GraphQLError) return error as GraphQLError;
  const located = error instanceof GraphQLError ? error : undefined;
  const place = { nodes: located?.nodes, path: located?.path };
  const expected = EXPECTED.find((type) => original instanceof type);
  if (expected) {
    const { message, code } = original as InstanceType<(typeof EXPECTED)[number]>;
    const field = original instanceof InvalidArgument ? { field: original.field } : {};
    const unknown = original instanceof UnknownIds ? { unknown: original.unknown } : {};
    const retry = original instanceof Busy ? { retryAfter: original.retryAfter } : {};
    const http = original instanceof TurnedAway ? { http: { status: original.status } } : {};
    return new GraphQLError(message, {
      ...place,
      extensions: { code, ...field, ...unknown, ...retry, ...http },
    });
  }
  const id = requestId.getStore();
  log.error({ err: original, path: located?.path }, "unexpected error");
  return new GraphQLError(
    `Something went wrong here, not in the query. Please report the request id ${id}.`,
    { ...place, extensions: { code: "INTERNAL_SERVER_ERROR", requestId: id } },
  );
}

/** The original error, inside the one that GraphQL wraps around it to add the location. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}
