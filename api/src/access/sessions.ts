import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../neo4j/database.ts";
import { LOCK_ACCOUNT } from "./account.cypher.ts";
import { SignInRefused } from "./errors.ts";
import { makeSecret } from "./secret.ts";
import * as cypher from "./session.cypher.ts";

/** A session as shown to its holder. */
export interface Session {
  id: string;
  /** The User-Agent that the browser sends. */
  client: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
}

const DAY = 86_400_000;
/**
 * A session ends when it has not been used for this long, and in any case after LONGEST_SESSION_MS.
 */
const IDLE_MS = 7 * DAY;
export const LONGEST_SESSION_MS = 30 * DAY;
/** The last use of a session is stored at most this often. */
const SEEN_EVERY_MS = 3_600_000;
const MOST_SESSIONS = 50;

/** A session that has just been opened, with its secret, which is not available later. */
export interface Opened {
  session: string;
  secret: string;
}

/** Opens a session. `passwordHash` is the hash that the password was checked against. */
export async function openSession(
  database: Database,
  account: { id: string; passwordHash: string },
  client: string,
): Promise<Opened> {
  return database.write((tx) => openSessionIn(tx, account, client));
}

/** The same inside a transaction. Throws if the password was changed in the meantime. */
export async function openSessionIn(
  tx: Transaction,
  { id: accountId, passwordHash }: { id: string; passwordHash: string },
  client: string,
): Promise<Opened> {
  const [now] = await tx.run<{ account: { disabled: boolean }; passwordHash: string }>(
    LOCK_ACCOUNT,
    { accountId },
  );
  if (!now || now.account.disabled || now.passwordHash !== passwordHash) throw new SignInRefused();
  const { secret, hash } = makeSecret();
  const at = Date.now();
  const session = {
    id: `session:${randomUUID()}`,
    hash,
    client: readable(client),
    createdAt: iso(at),
    endsAt: iso(at + LONGEST_SESSION_MS),
    ...seenAt(at, at + LONGEST_SESSION_MS),
  };
  await tx.run(cypher.OPEN_SESSION, { accountId, session });
  await tx.run(cypher.DROP_OLDEST_SESSIONS, { accountId, most: MOST_SESSIONS });
  return { session: session.id, secret };
}

/** Stores, at most once an hour, that a session is in use, which extends it. */
export async function seeSession(
  database: Database,
  session: { id: string; seenAt: string; endsAt: string },
): Promise<void> {
  const now = Date.now();
  if (now - Date.parse(session.seenAt) < SEEN_EVERY_MS) return;
  const seen = { session: session.id, ...seenAt(now, Date.parse(session.endsAt)) };
  await database.write((tx) => tx.run(cypher.SEE_SESSION, seen));
}

export async function sessionsOf(database: Database, accountId: string): Promise<Session[]> {
  const params = { accountId, now: iso(Date.now()) };
  const rows = await database.read<{ session: Session }>("sessions", cypher.SESSIONS_OF, params);
  return rows.map(({ session }) => session);
}

/** Ends one session of the account. Returns false if it has no session of this id. */
export async function endSession(
  database: Database,
  accountId: string,
  id: string,
): Promise<boolean> {
  const ended = await database.write((tx) => tx.run(cypher.END_SESSION, { accountId, id }));
  return ended.length > 0;
}

function seenAt(now: number, endsAt: number) {
  return { seenAt: iso(now), expiresAt: iso(Math.min(now + IDLE_MS, endsAt)) };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** The header may hold anything. Keeps one short line of it. */
const readable = (client: string): string => client.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 160);
