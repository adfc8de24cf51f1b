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

/** Where somebody stands who tries a password. */
export interface Before {
  limits: SignInLimits;
  address: string;
  /** What the browser says it is. */
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

/** Opens a session for name and password. Throws where they do not open one. */
export async function signIn(
  database: Database,
  { limits, address, client }: Before,
  { name, password }: { name: string; password: string },
): Promise<SignedIn> {
  const signedIn = await limits.tried(name, address, async () => {
    const found = await database.read<Stored>("sign in", FIND_ACCOUNT, { folded: foldName(name) });
    const stored = found[0];
    // Tried for unknown names too, which would else be told by the answer's haste.
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
 * Changes the password of who knows the old one. All sessions of the account end, its tokens too
 * unless they are to be kept, and a new session is opened for who changed it.
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
