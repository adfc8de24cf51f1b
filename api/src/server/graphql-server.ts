import type { GraphQLSchema } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import { staysAtTheDoor } from "../access/closed.ts";
import { type Door, doorOf } from "../access/door.ts";
import { networkOf, SignInLimits } from "../access/limits.ts";
import type { Viewer } from "../roles.ts";
import type { SetupLink } from "../access/setup-link.ts";
import type { Admission } from "../admission/admission.ts";
import type { CurrentKinds } from "../kinds/current-kinds.ts";
import { KINDS_HEADER, kindsNumber } from "../kinds/own-kinds.ts";
import { answeredWithKinds, followsKinds } from "../kinds/follows-kinds.ts";
import { createContext } from "../graphql/context.ts";
import { ReadingClosed, Stopping } from "../errors.ts";
import { endsLeftStreams } from "../live/left-streams.ts";
import { LiveChanges } from "../live/live-changes.ts";
import { type Logger, requestId } from "../log.ts";
import { maskError } from "./mask.ts";
import type { Database } from "../neo4j/database.ts";
import { queryLimits } from "../query/limits.ts";
import { persistedQueries } from "../query/persisted.ts";
import { requestFormat } from "../query/request.ts";

export interface GraphqlServerOptions {
  schema: GraphQLSchema;
  database: Database;
  log: Logger;
  /** Who sends this request; null if it carries no token or session. */
  viewerOf: (request: Request) => Promise<Viewer | null>;
  admission: Admission;
  /** The link that makes the first admin. */
  setup: SetupLink;
  /** The reader's day, where it is not that of the clock. */
  today?: number;
}

/** What the HTTP server knows about a request. */
interface Inbound {
  requestId: string;
  /** The client's address. */
  address: string;
  /** Whether cookies are to be sent over TLS only. */
  secure: boolean;
}

/** Answers GraphQL requests. Yoga refuses mutations over GET by itself. */
export function createGraphqlServer(
  { database, admission, viewerOf, setup, today, log }: GraphqlServerOptions,
  kinds: CurrentKinds,
  publicRead: boolean,
) {
  const limits = new SignInLimits();
  const live = new LiveChanges(database, log);
  admission.draining.whenBegun(() => live.end(new Stopping()));
  const yoga = createYoga<Asking>({
    schema: () => kinds.current(),
    context: ({ request: { signal }, viewer, door }) => {
      const client = clientOf(viewer, door);
      const turns = admission.turnsOf({ client, signal });
      const listen = live.listenFor({ client, viewer, signal });
      return createContext(database, { viewer, door, listen, signal, today, turns });
    },
    plugins: [
      requestFormat(),
      persistedQueries(),
      doorkeeper(viewerOf, publicRead),
      queryLimits(kinds.schema),
      followsKinds(kinds),
      busyAsAWhole(),
      endsLeftStreams(),
    ],
    maskedErrors: { maskError: (error) => maskError(error, log) },
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    cors: false,
    // Node's own, as in the rest of the application: around another stream, Node's Response would
    // wrap its own, which throws past everybody where the client goes away.
    fetchAPI: { Response, ReadableStream },
  });
  return (request: Request, inbound: Inbound): Promise<Response> =>
    requestId.run(inbound.requestId, async () => {
      const cookies: string[] = [];
      const door = doorOf(request, inbound, cookies, { limits, setup });
      const response = await answeredWithKinds(kinds, request, async (asked) =>
        yoga.fetch(asked, { door, viewer: null }),
      );
      for (const cookie of cookies) response.headers.append("set-cookie", cookie);
      return response;
    });
}

interface Asking {
  viewer: Viewer | null;
  door: Door;
}

/** Who takes turns with others: the account, or the network of anyone not signed in. */
const clientOf = (viewer: Viewer | null, { address }: Door) =>
  viewer?.accountId ?? networkOf(address);

/**
 * Identifies the viewer before the query is parsed, and limits what anyone not signed in may ask
 * when reading is not public.
 */
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
      // The answer depends on the viewer, so shared caches must not keep it.
      if (serverContext.viewer) response.headers.set("cache-control", "private, no-cache");
      const open = publicRead || serverContext.viewer;
      if (open) response.headers.set(KINDS_HEADER, kindsNumber());
    },
  };
}

/** Sets the Retry-After header if every field of the query failed because the server is busy. */
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
