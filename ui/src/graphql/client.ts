import { doorStore } from "../state/door.ts";
import { retryExchange } from "@urql/exchange-retry";
import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  type CombinedError,
} from "urql";
import { onlyWhole } from "./only-whole.ts";
import { graphql } from "./gql.ts";
import { rereading, WHAT_CHANGES } from "./reread.ts";
import { unknownStore } from "../state/unknown.ts";
import { reportAway, whoIsAway } from "../state/health.ts";

/** Whether a question was turned away as a whole for want of a session, not for one field of it. */
const isClosed = (error: CombinedError) =>
  error.graphQLErrors.some(
    ({ path, extensions }) => path === undefined && extensions["code"] === "UNAUTHENTICATED",
  );

/** Whether a question was turned away as a whole because its turn at the database did not come. */
const isBusy = (error: CombinedError) =>
  error.graphQLErrors.length > 0 &&
  error.graphQLErrors.every(({ extensions }) => extensions["code"] === "BUSY");

/** The server refuses requests without it, so that no other site can send them for a reader. */
const HEADERS = { "x-backchannel": "1" };

/** For what is sent while the page goes. */
export const AT_LAST = { fetchOptions: { headers: HEADERS, keepalive: true } };

/** The one way to the API. */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: HEADERS },
  exchanges: [
    mapExchange({
      onOperation(operation) {
        if (operation.kind !== "query") return operation;
        return makeOperation(operation.kind, operation, {
          ...operation.context,
          additionalTypenames: WHAT_CHANGES,
        });
      },
      onResult(result) {
        const { error } = result;
        if (error && isClosed(error)) doorStore.setState({ closed: true });
        const unknown = error?.graphQLErrors.flatMap(
          ({ extensions }) => extensions["unknown"] ?? [],
        );
        if (unknown?.length) unknownStore.setState({ ids: unknown as string[] });
        const away = error ? whoIsAway(error) : null;
        if (away) reportAway(away);
        return onlyWhole(result);
      },
    }),
    cacheExchange,
    // The server has let it wait for ten seconds each time before it says so.
    retryExchange({
      initialDelayMs: 1_000,
      maxNumberAttempts: 3,
      retryIf: (error, { kind }) => kind === "query" && isBusy(error),
    }),
    rereading,
    fetchExchange,
  ],
});

export const graphChanged = graphql(`
  subscription GraphChanged($after: Int) {
    graphChanged(after: $after, editing: true) {
      seq
      kind
      ids
      more
      yours
      editing
    }
  }
`);
client.subscription(graphChanged, {}, { additionalTypenames: WHAT_CHANGES }).subscribe(() => {});
