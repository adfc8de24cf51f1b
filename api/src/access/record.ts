import { raiseSeq, recordChange } from "../change/change.ts";
import type { Database, Transaction } from "../neo4j/database.ts";
import type { Account } from "./account.ts";

/** Who makes a change. */
export interface Author {
  /** Null for a change made on the command line. */
  accountId: string | null;
  name: string;
}

export const COMMAND_LINE: Author = { accountId: null, name: "command line" };

interface Done {
  action: string;
  /** What was done, in words without secrets. */
  about: string;
  account: Account;
  /** Further state after the change, to be recorded with it. */
  after?: Record<string, unknown>;
}

/** Changes an account under the write lock, and records the change and its author. */
export async function changeAccounts<T extends Done>(
  database: Database,
  { accountId, name: by }: Author,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return database.write(async (tx) => {
    const seq = await raiseSeq(tx);
    const done = await work(tx);
    const { action, about } = done;
    const { id, name, role, disabled } = done.account;
    const after = { account: { id, name, role, disabled }, ...done.after };
    await recordChange(tx, { seq, by, accountId, action, reason: "", about, after });
    return done;
  });
}
