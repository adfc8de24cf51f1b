import type { GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { staysAtTheDoor } from "../access/closed.ts";
import { type Door, doorOf } from "../access/door.ts";
import { networkOf, SignInLimits } from "../access/limits.ts";
import type { Viewer } from "../roles.ts";
import type { SetupLink } from "../access/setup-link.ts";
import type { Admission } from "../admission/admission.ts";
import { createContext } from "../graphql/context.ts";
import { ReadingClosed } from "../errors.ts";
import { type Logger, requestId } from "../log.ts";
import { maskError } from "./mask.ts";
import type { Database } from "../neo4j/database.ts";
import { queryLimits } from "../query/limits.ts";
import { requestFormat } from "../query/request.ts";

export interface GraphqlServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Who sends this request; null where it does not say. */
  viewerOf: (request: Request) => Promise<Viewer | null>;
  admission: Admission;
  /** The link that makes the first admin. */
  setup: SetupLink;
}

/** What a request brings along besides itself. */
interface Inbound {
  requestId: string;
  /** Where it comes from. */
  address: string;
  /** Whether a cookie is to come back over TLS only. */
  secure: boolean;
}

/** Answers GraphQL requests. Yoga refuses mutations over GET by itself. */
export function createGraphqlServer(
  { schema, database, admission, viewerOf, setup, log }: GraphqlServerOptions,
  publicRead: boolean,
) {
  const limits = new SignInLimits();
  const yoga = createYoga<Asking>({
    schema,
    context: ({ request: { signal }, viewer, door }) => {
      const turns = admission.turnsOf({ client: clientOf(viewer, door), signal });
      return createContext(database, { viewer, door, signal, turns });
    },
    plugins: [
      requestFormat(),
      doorkeeper(viewerOf, publicRead),
      queryLimits(schema),
      busyAsAWhole(),
    ],
    maskedErrors: { maskError: (error) => maskError(error, log) },
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    cors: false,
    // Node's own, as the rest of the application uses.
    fetchAPI: { Response },
  });
  return (request: Request, inbound: Inbound): Promise<Response> =>
    requestId.run(inbound.requestId, async () => {
      const cookies: string[] = [];
      const door = doorOf(request, inbound, cookies, { limits, setup });
      const response = await yoga.fetch(request, { door, viewer: null });
      for (const cookie of cookies) response.headers.append("set-cookie", cookie);
      return response;
    });
}

interface Asking {
  viewer: Viewer | null;
  door: Door;
}

/** Whose turn a request takes: its account's, else that of where it comes from. */
const clientOf = (viewer: Viewer | null, { address }: Door) =>
  viewer?.accountId ?? networkOf(address);

/** Finds out who asks before anything is read of the question, and what a stranger may ask. */
function doorkeeper(
  viewerOf: (request: Request) => Promise<Viewer | null>,
  publicRead: boolean,
): Plugin<object, Asking> {
  return {
    async onParams({ request, params, context }) {
      context.viewer = await viewerOf(request);
      const open = publicRead || context.viewer !== null;
      if (!open && !staysAtTheDoor(params.query)) throw new ReadingClosed();
    },
    onResponse({ response, serverContext }) {
      // What one may read is not for a cache that others use.
      if (serverContext.viewer) response.headers.set("cache-control", "private, no-cache");
    },
  };
}

/** Says in the headers too when to try again, where nothing of a question could be answered. */
function busyAsAWhole(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || !("errors" in result)) return;
      const { errors = [], data, extensions } = result;
      const isBusy =
        errors.length > 0 && errors.every(({ extensions }) => extensions["code"] === "BUSY");
      if (!isBusy || Object.values(data ?? {}).some((value) => value !== null)) return;
      const retryAfter = Math.max(
        ...errors.map((error) => Number(error.extensions?.["retryAfter"])),
      );
      const http = { status: 503, headers: { "retry-after": String(retryAfter) } };
      setResult({ ...result, extensions: { ...extensions, http } });
    },
  };
}
