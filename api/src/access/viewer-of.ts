import { parse, serialize } from "hono/utils/cookie";
import { CSRF_HEADER } from "./csrf.ts";
import { HeaderMissing, TokenRefused } from "../errors.ts";
import type { Database } from "../neo4j/database.ts";
import { atLeast, type Role, type Viewer } from "../roles.ts";
import { hashSecret } from "./secret.ts";
import { VIEWER_BY_SESSION, VIEWER_BY_TOKEN } from "./session.cypher.ts";
import { LONGEST_SESSION_MS, seeSession } from "./sessions.ts";

const COOKIE = "backchannel-session";

/**
 * Who sends a request, by its token or else its session cookie: one indexed read, and none where
 * there is neither. Nothing is remembered from one request to the next, so that what is revoked
 * is so at once. Throws where a token is not (or no longer) one; an old cookie is just none.
 */
export async function viewerOf(database: Database, request: Request): Promise<Viewer | null> {
  const now = new Date().toISOString();
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (token !== undefined) return byToken(database, token, now);
  const secret = parse(request.headers.get("cookie") ?? "", COOKIE)[COOKIE];
  if (!secret) return null;
  const viewer = await bySession(database, secret, now);
  // The browser adds the cookie to what another page sends, but not this header.
  if (viewer && request.method !== "GET" && !request.headers.has(CSRF_HEADER)) {
    throw new HeaderMissing();
  }
  return viewer;
}

interface Found {
  accountId: string;
  name: string;
  role: Role;
}

async function byToken(database: Database, token: string, now: string): Promise<Viewer> {
  const params = { hash: hashSecret(token), now };
  const [found] = await database.read<Found & { tokenRole: Role }>(
    "viewer by token",
    VIEWER_BY_TOKEN,
    params,
  );
  if (!found) throw new TokenRefused();
  const { tokenRole, accountId, name, role } = found;
  // The account may have fallen since the token was made.
  return { accountId, name, role: atLeast(role, tokenRole) ? tokenRole : role };
}

async function bySession(database: Database, secret: string, now: string): Promise<Viewer | null> {
  const params = { hash: hashSecret(secret), now };
  const [found] = await database.read<Found & { session: string; seenAt: string; endsAt: string }>(
    "viewer by session",
    VIEWER_BY_SESSION,
    params,
  );
  if (!found) return null;
  const { session, seenAt, endsAt, ...viewer } = found;
  await seeSession(database, { id: session, seenAt, endsAt });
  return { ...viewer, session };
}

/** The cookie that opens a session, for the browser alone; without a secret, its end. */
export function sessionCookie(secret: string | null, secure: boolean): string {
  return serialize(COOKIE, secret ?? "", {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure,
    maxAge: secret === null ? 0 : LONGEST_SESSION_MS / 1_000,
  });
}
