import type { Database } from "../neo4j/database.ts";
import { InvalidInput } from "../change/errors.ts";
import { CHANGE_ACCOUNT, FIND_ACCOUNT, LOCK_ACCOUNT, PASSWORD_OF } from "./account.cypher.ts";
import { type Account, checkPassword, foldName } from "./account.ts";
import { SignInRefused } from "./errors.ts";
import type { SignInLimits } from "./limits.ts";
import { hashPassword, isPassword } from "./password.ts";
import { changeAccounts } from "./record.ts";
import { DROP_ALL_TOKENS, END_ALL_SESSIONS } from "./session.cypher.ts";
import type { Viewer } from "../roles.ts";
import { type Opened, openSession, openSessionIn } from "./sessions.ts";

/** Where an attempt to sign in comes from. */
export interface Before {
  limits: SignInLimits;
  address: string;
  /** The User-Agent that the browser sends. */
  client: string;
}

interface Stored {
  account: Account;
  passwordHash: string;
}

/** Somebody who has just signed in, and the secret of the session. */
export interface SignedIn {
  viewer: Viewer;
  secret: string;
}

/** Opens a session. Throws SignInRefused if name and password do not match. */
export async function signIn(
  database: Database,
  { limits, address, client }: Before,
  { name, password }: { name: string; password: string },
): Promise<SignedIn> {
  const signedIn = await limits.tried(name, address, async () => {
    const found = await database.read<Stored>("sign in", FIND_ACCOUNT, { folded: foldName(name) });
    const stored = found[0];
    // Also checked for unknown names: a faster answer would reveal that there is no such account.
    const right = await isPassword(stored?.passwordHash ?? null, password);
    if (!right || !stored || stored.account.disabled) return null;
    const { account, passwordHash } = stored;
    const opened = await openSession(database, { id: account.id, passwordHash }, client);
    return signedInto(account, opened);
  });
  if (!signedIn) throw new SignInRefused();
  return signedIn;
}

function signedInto({ id, name, role }: Account, { session, secret }: Opened): SignedIn {
  return { viewer: { accountId: id, name, role, session }, secret };
}

/**
 * Changes the password of a viewer who knows the current one. Ends all sessions of the account, and
 * its tokens unless `keepTokens`, and opens a new session for the viewer.
 */
export async function changePassword(
  database: Database,
  { limits, address, client }: Before,
  viewer: Viewer,
  { current, password, keepTokens }: { current: string; password: string; keepTokens: boolean },
): Promise<SignedIn> {
  const { accountId, name } = viewer;
  checkPassword(password, "password");
  const old = await limits.tried(name, address, async () => {
    const params = { accountId };
    const found = await database.read<Stored>("password", PASSWORD_OF, params);
    const stored = found[0]?.passwordHash ?? null;
    return (await isPassword(stored, current)) ? stored : null;
  });
  if (old === null) throw new InvalidInput("current", "is not the password of this account");
  const passwordHash = await hashPassword(password);
  const { account, opened } = await changeAccounts(database, viewer, async (tx) => {
    const [now] = await tx.run<Stored>(LOCK_ACCOUNT, { accountId });
    if (now?.passwordHash !== old) throw new SignInRefused();
    await tx.run(CHANGE_ACCOUNT, { accountId, changes: { passwordHash } });
    await tx.run(END_ALL_SESSIONS, { accountId });
    if (!keepTokens) await tx.run(DROP_ALL_TOKENS, { accountId });
    return {
      action: "CHANGE_PASSWORD",
      about: name,
      account: now.account,
      opened: await openSessionIn(tx, { id: accountId, passwordHash }, client),
    };
  });
  return signedInto(account, opened);
}
