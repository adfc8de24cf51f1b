import { cacheExchange, Client, fetchExchange, makeOperation, mapExchange } from "urql";
import { reportAway, whoIsAway } from "./health.ts";

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
          additionalTypenames: ["Change", "Viewer"],
        });
      },
      onResult({ error }) {
        const away = error ? whoIsAway(error) : null;
        if (away) reportAway(away);
      },
    }),
    cacheExchange,
    fetchExchange,
  ],
});
