import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { StatusCode } from "hono/utils/http-status";
import { TokenRefused } from "./errors.ts";
import { graphiql } from "./graphiql.ts";
import { CSRF_HEADER } from "./csrf.ts";
import { createGraphqlServer, type GraphqlServerOptions } from "./graphql-server.ts";
import { pageRoutes } from "./page.ts";
import { isLoopback, type Settings } from "./settings.ts";

export interface AppOptions extends GraphqlServerOptions {
  settings: Pick<Settings, "corsOrigins" | "publicRead" | "behindProxy">;
  /** Null once questions can be answered, else a sentence on what is missing. */
  ready: () => Promise<string | null>;
  /** The built page. */
  pageFolder: string;
}

const MAX_BODY = 1_000_000;

/** The policy the page runs under: Mantine writes `<style>`, Cytoscape draws icons from data. */
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
  const { settings, log, ready, pageFolder } = options;
  const answer = createGraphqlServer(options, settings.publicRead);
  const opens = async (request: Request) =>
    settings.publicRead || (await options.viewerOf(request).catch(notSignedIn)) !== null;
  const app = new Hono();

  app.use(requestId());
  app.use(compress());
  app.use(
    secureHeaders({
      contentSecurityPolicy: PAGE_POLICY,
      strictTransportSecurity: false,
      // GraphiQL has set its own.
      overwrite: false,
    }),
  );

  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => {
    const reason = await ready();
    return reason === null ? c.json({ ready: true }) : c.json({ ready: false, reason }, 503);
  });

  if (settings.corsOrigins.length > 0) {
    const allowHeaders = ["content-type", "authorization", CSRF_HEADER];
    app.use("/graphql", cors({ origin: settings.corsOrigins, allowHeaders, maxAge: 600 }));
  }
  app.use("/graphql", bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json(TOO_LARGE, 413) }));
  // The answer to a POST is never asked for again by its tag.
  app.get("/graphql", etag());
  app.use("/graphql", graphiql(opens));
  app.all("/graphql", async (c) => {
    const { body, status, headers } = await answer(c.req.raw, {
      requestId: c.get("requestId"),
      address: addressOf(c, settings.behindProxy),
      secure: settings.behindProxy || !isLoopback(new URL(c.req.url).hostname),
    });
    // Made anew, so that it carries the headers set so far.
    return c.newResponse(body, { status: status as StatusCode, headers });
  });

  app.use(etag());
  app.route("/", pageRoutes(pageFolder));

  app.onError((error, c) => {
    log.error({ err: error, requestId: c.get("requestId") }, "unexpected error");
    return c.json({ error: `Something went wrong. Request id: ${c.get("requestId")}.` }, 500);
  });
  return app;
}

function notSignedIn(error: unknown): null {
  if (error instanceof TokenRefused) return null;
  throw error;
}

/**
 * The other end of the connection, or who the proxy at that end says it asks for: in the last
 * entry, since whoever asks may write those before it. A request that came by no connection is
 * the process's own.
 */
function addressOf(c: Context, behindProxy: boolean): string {
  const told = behindProxy && c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (told) return told;
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? "") : "";
}

const TOO_LARGE = {
  errors: [
    {
      message: `The request is larger than ${MAX_BODY / 1_000_000} MB: send less at once.`,
      extensions: { code: "BODY_TOO_LARGE" },
    },
  ],
};
