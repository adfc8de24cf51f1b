import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import { parse, type GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Viewer } from "./account/roles.ts";
import { createContext } from "./context.ts";
import type { Logger } from "./log.ts";
import { maskError, requestId } from "./mask.ts";
import type { Database } from "./neo4j/database.ts";

/** The header our clients send, which a form on another site cannot. */
export const CSRF_HEADER = "x-backchannel";

export interface GraphqlServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Who sends this request; null where it does not say. */
  viewerOf: (request: Request) => Promise<Viewer | null>;
}

const MAX_TOKENS = 5_000;

/** Answers GraphQL requests. Yoga refuses mutations over GET by itself. */
export function createGraphqlServer({ schema, database, viewerOf, log }: GraphqlServerOptions) {
  const yoga = createYoga({
    schema,
    context: async ({ request }) =>
      createContext(database, { viewer: await viewerOf(request), signal: request.signal }),
    plugins: [csrfPrevention(), tokenLimit()],
    maskedErrors: { maskError: (error) => maskError(error, log) },
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    cors: false,
    // Node's own, as the rest of the application uses.
    fetchAPI: { Response },
  });
  return (request: Request, id: string): Promise<Response> =>
    requestId.run(id, async () => yoga.fetch(request));
}

/** GET only reads, and a newsroom's page may do so without a header. */
function csrfPrevention(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] });
  return {
    onRequestParse: (payload) =>
      payload.request.method === "GET" ? undefined : onRequestParse?.(payload),
  };
}

/** Stops reading a query that is longer than any honest one, before its cost can be known. */
function tokenLimit(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }));
    },
  };
}
