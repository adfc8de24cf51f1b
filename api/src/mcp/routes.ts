import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { type Context, Hono } from "hono";
import { type Doors, refusing } from "../ask/doors.ts";
import { Refused } from "../ask/ask.ts";
import { ReadingClosed } from "../errors.ts";
import { mcpServer } from "./server.ts";

/** A message holds a question, never a document. */
const MAX_BODY = 200_000;

/**
 * The Model Context Protocol over streamable HTTP. Each message is answered by itself, so any
 * process may answer it. Only a token says who asks: the cookie of a browser never does.
 */
export function mcpRoutes(doors: Doors, mayAsk: (origin: string) => boolean): Hono {
  const routes = new Hono();
  routes.post("/mcp", (c) =>
    refusing(c, async () => {
      refuseForeignPage(c, mayAsk);
      if (!(await doors.opens(c.req.raw))) throw new ReadingClosed();
      return doors.draining.answer(() => answer(c, doors));
    }),
  );
  // Nothing is ever told that was not asked for, and there is no session to end.
  routes.on(["GET", "DELETE"], "/mcp", (c) => {
    c.header("Allow", "POST");
    return c.json({ error: "This is a server of the Model Context Protocol: send messages by POST." }, 405); // prettier-ignore
  });
  return routes;
}

async function answer(c: Context, doors: Doors): Promise<Response> {
  const server = await mcpServer(doors.programAsker(c), doors.addressOf(c));
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: MAX_BODY,
  });
  await server.connect(transport);
  try {
    const { body, status, headers } = await transport.handleRequest(c.req.raw);
    return c.newResponse(body, { status: status as 200, headers });
  } finally {
    await server.close();
  }
}

/** A page whose name leads to this machine only by a trick sends its own origin all the same. */
function refuseForeignPage(c: Context, mayAsk: (origin: string) => boolean): void {
  const origin = c.req.header("origin");
  if (origin === undefined || mayAsk(origin)) return;
  throw new Refused("Pages of this origin may not ask here: list it in CORS_ORIGINS.", {
    status: 403,
    code: "FORBIDDEN",
  });
}
