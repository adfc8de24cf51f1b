import { parse, serialize } from "hono/utils/cookie";
import { CSRF_HEADER } from "./csrf.ts";
import { HeaderMissing, TokenRefused } from "../errors.ts";
import type { Database } from "../neo4j/database.ts";
import { atLeast, type Role, type Viewer } from "../roles.ts";
import { hashSecret } from "./secret.ts";
import { STILL_IN, VIEWER_BY_SESSION, VIEWER_BY_TOKEN } from "./session.cypher.ts";
import { LONGEST_SESSION_MS, seeSession } from "./sessions.ts";

const COOKIE = "backchannel-session";

/**
 * Who sends a request, by its token or else its session cookie. One indexed read, none if there is
 * neither. Nothing is cached between requests, so that a revoked token or session is refused at
 * once. Throws if a token is invalid or has expired; an expired cookie counts as none.
 */
export async function viewerOf(database: Database, request: Request): Promise<Viewer | null> {
  const now = new Date().toISOString();
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (token !== undefined) return byToken(database, token, now);
  const secret = parse(request.headers.get("cookie") ?? "", COOKIE)[COOKIE];
  if (!secret) return null;
  const viewer = await bySession(database, secret, now);
  // The browser adds the cookie to requests of other sites' pages too, but not this header.
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
  // The role of the account may have been lowered since the token was created.
  const least = atLeast(role, tokenRole) ? tokenRole : role;
  return { accountId, name, role: least, secretHash: params.hash };
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
  return { ...viewer, session, secretHash: params.hash };
}

/**
 * Which of the secrets with these hashes still open the door: one statement, however many. Every
 * role may read, so that a role need not be looked at. This is no use that keeps a session alive.
 */
export async function stillIn(
  database: Database,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const params = { hashes, now: new Date().toISOString() };
  const rows = await database.read<{ hash: string }>("who is still in", STILL_IN, params);
  return new Set(rows.map(({ hash }) => hash));
}

/** The session cookie, which scripts cannot read. Without a secret, it clears the cookie. */
export function sessionCookie(secret: string | null, secure: boolean): string {
  return serialize(COOKIE, secret ?? "", {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure,
    maxAge: secret === null ? 0 : LONGEST_SESSION_MS / 1_000,
  });
}
