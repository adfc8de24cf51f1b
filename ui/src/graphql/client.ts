import { doorStore } from "../state/door.ts";
import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  type CombinedError,
} from "urql";
import { forget } from "../state/rename.ts";
import { reportAway, whoIsAway } from "../state/health.ts";

/** Whether a question was turned away as a whole for want of a session, not for one field of it. */
const isClosed = (error: CombinedError) =>
  error.graphQLErrors.some(
    ({ path, extensions }) => path === undefined && extensions["code"] === "UNAUTHENTICATED",
  );

/**
 * The one way to the API. The server refuses requests without the header, so that no other
 * site can send them on a reader's behalf.
 */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: { headers: { "x-backchannel": "1" } },
  exchanges: [
    mapExchange({
      onOperation(operation) {
        if (operation.kind !== "query") return operation;
        // Whatever was read may be otherwise after a change, or for somebody else.
        return makeOperation(operation.kind, operation, {
          ...operation.context,
          additionalTypenames: ["Change", "Viewer", "Token"],
        });
      },
      onResult({ error }) {
        if (error && isClosed(error)) doorStore.setState({ closed: true });
        const unknown = error?.graphQLErrors.flatMap(
          ({ extensions }) => extensions["unknown"] ?? [],
        );
        if (unknown?.length) forget(unknown as string[]);
        const away = error ? whoIsAway(error) : null;
        if (away) reportAway(away);
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
});
