import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { StatusCode } from "hono/utils/http-status";
import { ReadingClosed, Stopping, TokenRefused } from "../errors.ts";
import { askOver, identityOf } from "../ask/ask.ts";
import type { Doors } from "../ask/doors.ts";
import { exportRoutes } from "../export/routes.ts";
import { mcpRoutes } from "../mcp/routes.ts";
import { reconcileRoutes } from "../reconcile/routes.ts";
import { graphiql } from "./graphiql.ts";
import { CSRF_HEADER } from "../access/csrf.ts";
import { CurrentKinds } from "../kinds/current-kinds.ts";
import { KINDS_HEADER } from "../kinds/own-kinds.ts";
import type { GraphQLSchema } from "graphql";
import { createGraphqlServer, type GraphqlServerOptions } from "./graphql-server.ts";
import { pageRoutes } from "./page.ts";
import { CLIENT_FILES, printContract } from "../query/contract.ts";
import { isLoopback, type Settings } from "../settings.ts";

export interface AppOptions extends GraphqlServerOptions {
  settings: Pick<Settings, "corsOrigins" | "publicRead" | "behindProxy">;
  /** Called when the graph's own kinds are others than before, so that every statement is new. */
  kindsChanged?: () => void;
  /** Null once queries can be answered, else a sentence on what is missing. */
  ready: () => Promise<string | null>;
  /** The built page. */
  pageFolder: string;
}

const MAX_BODY = 1_000_000;

/**
 * The Content Security Policy of the page: Mantine needs inline styles, Cytoscape icons from data
 * URLs.
 */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Everything that is served over HTTP: GraphQL, GraphiQL, health and the page. */
export function createApp(options: AppOptions) {
  const { settings, log, ready, admission, pageFolder } = options;
  const { draining } = admission;
  const kinds = new CurrentKinds(options.database, options.schema, options.kindsChanged);
  const answer = createGraphqlServer(options, kinds, settings.publicRead);
  const opens = async (request: Request) =>
    settings.publicRead || (await options.viewerOf(request).catch(notSignedIn)) !== null;
  const addressOf = addressReader(settings.behindProxy, log);
  const inbound = (c: Context) => ({
    requestId: c.get("requestId"),
    address: addressOf(c),
    secure: settings.behindProxy || !isLoopback(new URL(c.req.url).hostname),
  });
  const askAs = (c: Context, names: readonly string[]) =>
    askOver({
      send: (request) => answer(request, inbound(c)),
      headers: identityOf(c.req.raw, names),
      signal: c.req.raw.signal,
    });
  const doors: Doors = {
    asker: (c) => askAs(c, ["authorization", "cookie"]),
    programAsker: (c) => askAs(c, ["authorization"]),
    opens,
    addressOf: (c) => publicAddress(c, settings.behindProxy),
    database: options.database,
    draining,
    today: options.today,
  };
  const app = new Hono();

  app.use(requestId());
  app.use(async (c, next) => {
    const begun = performance.now();
    await next();
    const { method, path } = c.req;
    const ms = Math.round(performance.now() - begun);
    log.debug({ requestId: c.get("requestId"), method, path, status: c.res.status, ms }, "request");
  });
  app.use(compress());
  app.use(
    secureHeaders({
      contentSecurityPolicy: PAGE_POLICY,
      strictTransportSecurity: false,
      // GraphiQL has set its own policy.
      overwrite: false,
    }),
  );

  app.use(async (c, next) => {
    await next();
    // While draining, clients must reconnect, to reach the next process.
    if (draining.hasBegun) c.header("Connection", "close");
  });

  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const stopping = draining.hasBegun ? new Stopping().message : null;
    const reason = stopping ?? admission.overload() ?? (await ready());
    return reason === null ? c.json({ ready: true }) : c.json({ ready: false, reason }, 503);
  });

  if (settings.corsOrigins.length > 0) {
    const allowHeaders = ["content-type", "authorization", CSRF_HEADER];
    const exposeHeaders = ["retry-after", "x-request-id", KINDS_HEADER];
    // Browsers send no cookie to another origin, so what anyone may read, any page may read.
    const origin = settings.corsOrigins.includes("*") ? "*" : settings.corsOrigins;
    const allowed = cors({ origin, allowHeaders, exposeHeaders, maxAge: 600 });
    app.use("/graphql", allowed);
    for (const path of ["/schema.graphql", "/export/*", "/feed.json", "/mcp"])
      app.use(path, allowed);
    for (const file of Object.keys(CLIENT_FILES)) app.use(`/${file}`, allowed);
  }
  // GraphiQL, or an answer as one of two types of JSON.
  app.use("/graphql", async (c, next) => {
    await next();
    c.header("Vary", "Accept", { append: true });
  });
  app.use("/graphql", bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json(TOO_LARGE, 413) }));
  // Only for GET: the answer to a POST is never revalidated by its tag. A stream has no end to read to.
  const tagged = etag();
  app.get("/graphql", (c, next) => (asksForStream(c) ? next() : tagged(c, next)));
  app.use("/graphql", graphiql(opens));
  app.all("/graphql", async (c) => {
    const { body, status, headers } = await draining.answer(() => answer(c.req.raw, inbound(c)));
    // A new response, so that it carries the headers set so far.
    return c.newResponse(body, { status: status as StatusCode, headers });
  });

  app.route("/", exportRoutes(doors));
  app.route("/", reconcileRoutes(doors));
  app.route("/", mcpRoutes(doors, isOfCors(settings.corsOrigins)));

  app.use(etag());
  const contracts = new WeakMap<GraphQLSchema, string>();
  app.get("/schema.graphql", async (c) => {
    if (!(await opens(c.req.raw))) return c.text(new ReadingClosed().message, 401);
    const schema = await kinds.current();
    const contract = contracts.get(schema) ?? printContract(schema);
    contracts.set(schema, contract);
    return c.text(contract);
  });
  for (const [file, of] of Object.entries(CLIENT_FILES)) {
    let told: object | undefined;
    app.get(`/${file}`, async (c) => {
      if (!(await opens(c.req.raw))) return c.text(new ReadingClosed().message, 401);
      return c.json((told ??= of(options.schema)));
    });
  }
  app.route("/", pageRoutes(pageFolder));

  app.notFound((c) => {
    const where =
      "the page at /, the API at /graphql, its contract at /schema.graphql, files at /export/links.csv and the like";
    return c.json({ error: `There is nothing at ${c.req.path}; there is ${where}.` }, 404);
  });
  app.onError((error, c) => {
    if (error instanceof Stopping) {
      const { message, code, status } = error;
      c.header("Retry-After", "1");
      return c.json({ errors: [{ message, extensions: { code } }] }, status);
    }
    log.error({ err: error, requestId: c.get("requestId") }, "unexpected error");
    return c.json({ error: `Something went wrong. Request id: ${c.get("requestId")}.` }, 500);
  });
  return app;
}

const asksForStream = (c: Context) => c.req.header("accept")?.includes("text/event-stream");

function notSignedIn(error: unknown): null {
  if (error instanceof TokenRefused) return null;
  throw error;
}

/**
 * Makes a function that finds the client's address: the remote end of the connection or, behind a
 * proxy, the last entry of X-Forwarded-For, since the client may forge earlier entries. A request
 * without a connection comes from this process and has no address.
 */
function addressReader(behindProxy: boolean, log: AppOptions["log"]): (c: Context) => string {
  let warned = false;
  return (c) => {
    const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (forwarded && behindProxy) return forwarded;
    if (forwarded && !warned) {
      warned = true;
      log.warn(FORGOTTEN_PROXY);
    }
    return c.env?.incoming ? (getConnInfo(c).remote.address ?? "") : "";
  };
}

const isOfCors = (origins: readonly string[]) => (origin: string) =>
  origins.includes("*") || origins.includes(origin);

/** Where a client reached this server, which a proxy before it knows better. */
function publicAddress(c: Context, behindProxy: boolean): string {
  const { origin, host, protocol } = new URL(c.req.url);
  if (!behindProxy) return origin;
  const forwarded = (name: string) => c.req.header(`x-forwarded-${name}`)?.split(",")[0]?.trim();
  return `${forwarded("proto") ?? protocol.replace(":", "")}://${forwarded("host") ?? host}`;
}

const FORGOTTEN_PROXY =
  "A request came with x-forwarded-for, but BEHIND_PROXY is off, so that everybody behind that proxy counts as one address: wrong passwords of one pause them all. If a proxy of yours sets that header, set BEHIND_PROXY=on.";

const TOO_LARGE = {
  errors: [
    {
      message: `The request is larger than ${MAX_BODY / 1_000_000} MB: send less at once.`,
      extensions: { code: "BODY_TOO_LARGE" },
    },
  ],
};
