import { randomUUID } from "node:crypto";
import { InvalidInput } from "../change/errors.ts";
import type { Database } from "../neo4j/database.ts";
import { LOCK_ACCOUNT } from "./account.cypher.ts";
import type { Account } from "./account.ts";
import { NoSuchAccount } from "./errors.ts";
import { type Author, changeAccounts } from "./record.ts";
import { atLeast, type Role, type Viewer } from "../roles.ts";
import { makeSecret } from "./secret.ts";
import * as cypher from "./session.cypher.ts";

/** A token as listed later. Its secret is shown only once, on creation. */
export interface Token {
  id: string;
  role: Role;
  note: string;
  createdAt: string;
  expiresAt: string;
}

export interface NewToken {
  /** At most the role of the account, which is the default. */
  role?: Role;
  days?: number;
  note?: string;
}

export const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const LONGEST_NOTE = 100;
const MOST_TOKENS = 50;

/** Creates a token by which a program acts for an account. Returns it with its secret. */
export async function createToken(
  database: Database,
  by: Author,
  { id: accountId, name }: Pick<Account, "id" | "name">,
  { role: asked, days = USUAL_DAYS, note = "" }: NewToken,
): Promise<{ token: Token; secret: string }> {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) {
    throw new InvalidInput("days", `must be a whole number from 1 to ${MOST_DAYS}`);
  }
  if (note.length > LONGEST_NOTE || /[\p{C}\p{Zl}\p{Zp}]/u.test(note)) {
    throw new InvalidInput("note", `must be one line of at most ${LONGEST_NOTE} characters`);
  }
  const { secret, hash } = makeSecret();
  const now = Date.now();
  const createdAt = new Date(now).toISOString();
  const expiresAt = new Date(now + days * 86_400_000).toISOString();
  const { token } = await changeAccounts(database, by, async (tx) => {
    const [row] = await tx.run<{ account: Account }>(LOCK_ACCOUNT, { accountId });
    if (!row) throw new NoSuchAccount(name);
    const { account } = row;
    const role = asked ?? account.role;
    if (!atLeast(account.role, role)) {
      throw new InvalidInput("role", `must not be above the account's own, ${account.role}`);
    }
    await tx.run(cypher.DROP_ENDED_TOKENS, { accountId, now: createdAt });
    const living = await tx.run(cypher.TOKENS_OF, { accountId, now: createdAt });
    if (living.length >= MOST_TOKENS) {
      throw new InvalidInput("note", `an account has ${MOST_TOKENS} tokens at most; revoke one`);
    }
    const token: Token = { id: `token:${randomUUID()}`, role, note, createdAt, expiresAt };
    await tx.run(cypher.CREATE_TOKEN, { accountId, token: { ...token, hash } });
    const about = `for ${account.name}, ${role}, until ${expiresAt.slice(0, 10)}`;
    return { action: "CREATE_TOKEN", account, about, after: { token }, token };
  });
  return { token, secret };
}

export async function tokensOf(database: Database, accountId: string): Promise<Token[]> {
  const params = { accountId, now: new Date().toISOString() };
  const rows = await database.read<{ token: Token }>("tokens", cypher.TOKENS_OF, params);
  return rows.map(({ token }) => token);
}

/** Revokes a token of the viewer's account. It is refused from the next request on. */
export async function revokeToken(database: Database, viewer: Viewer, id: string): Promise<void> {
  const { accountId } = viewer;
  await changeAccounts(database, viewer, async (tx) => {
    const [row] = await tx.run<{ account: Account }>(LOCK_ACCOUNT, { accountId });
    const [ended] = await tx.run<{ revoked: object }>(cypher.REVOKE_TOKEN, { accountId, id });
    if (!row || !ended) throw new InvalidInput("id", "is not a token of this account");
    const about = `of ${row.account.name}`;
    return {
      action: "REVOKE_TOKEN",
      account: row.account,
      about,
      after: { revoked: ended.revoked },
    };
  });
}
