import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { TurnedAway } from "../errors.ts";

/** The content type of the body is not one that is accepted. */
class NotJson extends TurnedAway {
  readonly code = "UNSUPPORTED_MEDIA_TYPE";
  readonly status = 415;

  constructor() {
    super("Send the query as JSON, with the header content-type: application/json.");
  }
}

/** The body is not a GraphQL request. */
class Unreadable extends TurnedAway {
  readonly code = "BAD_REQUEST";
  readonly status = 400;
}

const NO_QUERY = 'Send a query: in a POST as {"query": "…"}, or in the address as ?query=….';
const JSON_TYPES = /^application\/(json|graphql|graphql\+json)\s*(;|$)/i;

/** Whether a hash stands in place of the query, as automatic persisted queries have it. */
const hasHash = (extensions: unknown) =>
  typeof extensions === "object" && extensions !== null && "persistedQuery" in extensions;

/**
 * Takes JSON, or a bare query as application/graphql. This also blocks forms on other sites, since
 * a browser sends these types to another origin only after a CORS preflight. GET only reads.
 */
export function requestFormat(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const { method, headers } = request;
      if (method === "POST" && !JSON_TYPES.test(headers.get("content-type") ?? "")) {
        throw new NotJson();
      }
      if (!requestParser) return;
      setRequestParser(async (asked) => {
        try {
          const params = await requestParser(asked);
          const { query, extensions } = params as { query?: unknown; extensions?: unknown };
          const isKept = query == null && hasHash(extensions);
          if (!Array.isArray(params) && query == null && !isKept) throw new Unreadable(NO_QUERY);
          return params;
        } catch (error) {
          if (error instanceof GraphQLError) throw new Unreadable(error.message);
          if (!(error instanceof SyntaxError)) throw error;
          throw new Unreadable("variables and extensions must be JSON, encoded for a URL.");
        }
      });
    },
  };
}
