import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../neo4j/database.ts";
import * as cypher from "./account.cypher.ts";
import { type Account, checkName, checkPassword, foldName } from "./account.ts";
import { LastAdmin, NameTaken, NoSuchAccount, SetupEnded } from "./errors.ts";
import { hashPassword } from "./password.ts";
import { type Author, changeAccounts } from "./record.ts";
import type { Role } from "../roles.ts";
import { DROP_ALL_TOKENS, END_ALL_SESSIONS } from "./session.cypher.ts";

export interface NewAccount {
  name: string;
  role: Role;
  password: string;
}

/** Whether there is any account yet. If not, the first admin is created by a one-time link. */
export async function hasAccounts(database: Database): Promise<boolean> {
  return (await database.read("any account", cypher.ANY_ACCOUNT)).length > 0;
}

export async function listAccounts(database: Database): Promise<Account[]> {
  const rows = await database.read<{ account: Account }>("accounts", cypher.ALL_ACCOUNTS);
  return rows.map(({ account }) => account);
}

/** The account of this name. Throws NoSuchAccount. */
export async function findAccount(database: Database, name: string): Promise<Account> {
  const params = { folded: foldName(name) };
  const [row] = await database.read<{ account: Account }>("account", cypher.FIND_ACCOUNT, params);
  if (!row) throw new NoSuchAccount(name);
  return row.account;
}

export async function createAccount(
  database: Database,
  by: Author,
  given: NewAccount,
): Promise<Account> {
  const account = await prepared(given);
  const done = await changeAccounts(database, by, (tx) => create(tx, account, given.role));
  return done.account;
}

/** Creates the first account, an admin. Throws SetupEnded if there is an account already. */
export async function createFirstAdmin(
  database: Database,
  given: Omit<NewAccount, "role">,
): Promise<Account> {
  const account = await prepared({ ...given, role: "admin" });
  const by = { accountId: account.id, name: account.name };
  const done = await changeAccounts(database, by, async (tx) => {
    if ((await tx.run(cypher.ANY_ACCOUNT)).length > 0) throw new SetupEnded();
    return create(tx, account, "admin");
  });
  return done.account;
}

export async function setRole(
  database: Database,
  by: Author,
  name: string,
  role: Role,
): Promise<Account> {
  const done = await changeAccounts(database, by, async (tx) => {
    const before = await find(tx, name);
    if (role !== "admin") await leaveAnAdmin(tx, before);
    const account = await change(tx, before, { role });
    const about = `role of ${account.name}: ${before.role}, now ${role}`;
    return { action: "SET_ROLE", account, about };
  });
  return done.account;
}

/** Enables an account, or disables it, which ends its sessions and tokens for good. */
export async function setDisabled(
  database: Database,
  by: Author,
  name: string,
  disabled: boolean,
): Promise<Account> {
  const done = await changeAccounts(database, by, async (tx) => {
    const before = await find(tx, name);
    if (disabled) await leaveAnAdmin(tx, before);
    const account = await change(tx, before, { disabled });
    if (disabled) {
      await tx.run(END_ALL_SESSIONS, { accountId: account.id });
      await tx.run(DROP_ALL_TOKENS, { accountId: account.id });
    }
    return disabled
      ? { action: "DISABLE_ACCOUNT", account, about: account.name }
      : { action: "ENABLE_ACCOUNT", account, about: account.name };
  });
  return done.account;
}

/** Sets a new password. All sessions and tokens end, so whoever knew the old one is signed out. */
export async function resetPassword(
  database: Database,
  by: Author,
  name: string,
  password: string,
): Promise<Account> {
  checkPassword(password, "password");
  const passwordHash = await hashPassword(password);
  const done = await changeAccounts(database, by, async (tx) => {
    const account = await change(tx, await find(tx, name), { passwordHash });
    await tx.run(END_ALL_SESSIONS, { accountId: account.id });
    await tx.run(DROP_ALL_TOKENS, { accountId: account.id });
    return { action: "RESET_PASSWORD", account, about: account.name };
  });
  return done.account;
}

/** The account of this name, inside a transaction that holds the write lock. */
async function find(tx: Transaction, name: string): Promise<Account> {
  const folded = foldName(name);
  const [row] = await tx.run<{ account: Account }>(cypher.FIND_ACCOUNT, { folded });
  if (!row) throw new NoSuchAccount(name);
  return row.account;
}

async function prepared({ name: given, role, password }: NewAccount) {
  const name = checkName(given);
  checkPassword(password, "password");
  return {
    id: `account:${randomUUID()}`,
    name,
    folded: foldName(name),
    role,
    passwordHash: await hashPassword(password),
    disabled: false,
    version: 1,
    createdAt: new Date().toISOString(),
  };
}

async function create(tx: Transaction, account: Awaited<ReturnType<typeof prepared>>, role: Role) {
  const [row] = await tx.run<{ account: Account }>(cypher.CREATE_ACCOUNT, { account });
  if (!row) throw new NameTaken(account.name);
  return { action: "CREATE_ACCOUNT", account: row.account, about: `${account.name}, ${role}` };
}

async function change(
  tx: Transaction,
  { id, name }: Account,
  changes: Record<string, unknown>,
): Promise<Account> {
  const params = { accountId: id, changes };
  const [row] = await tx.run<{ account: Account }>(cypher.CHANGE_ACCOUNT, params);
  if (!row) throw new NoSuchAccount(name);
  return row.account;
}

async function leaveAnAdmin(tx: Transaction, account: Account): Promise<void> {
  if (account.role !== "admin" || account.disabled) return;
  const others = await tx.run(cypher.OTHER_ADMINS, { accountId: account.id });
  if (others.length === 0) throw new LastAdmin(account.name);
}
