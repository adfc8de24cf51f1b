import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Draining } from "../admission/draining.ts";
import type { Database } from "../neo4j/database.ts";
import { type Ask, type Refused, refusalOf } from "./ask.ts";

/** What the doors beside GraphQL are given. */
export interface Doors {
  /** Asks GraphQL as whoever sent a request. */
  asker: (c: Context) => Ask;
  /** The same by its token alone, for what programs send that may also write. */
  programAsker: (c: Context) => Ask;
  /** Whether who sent a request may read. */
  opens: (request: Request) => Promise<boolean>;
  /** Where clients reach this server, without a slash at the end: `https://example.org`. */
  addressOf: (c: Context) => string;
  database: Database;
  draining: Draining;
  /** The reader's day, where it is not that of the clock. */
  today: number | undefined;
}

/** Answers, or says in JSON why not. */
export async function refusing(c: Context, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return refused(c, refusalOf(error));
  }
}

function refused(c: Context, { message, status, retryAfter }: Refused): Response {
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  return c.json({ error: message }, status as ContentfulStatusCode);
}
