import { parseArgs } from "node:util";
import { InvalidInput } from "../change/errors.ts";
import type { Database } from "../neo4j/database.ts";
import { DatabaseUnavailable } from "../neo4j/errors.ts";
import { SetupError } from "../setup-error.ts";
import { openDatabase } from "../server/open.ts";
import { readSettings } from "../settings.ts";
import type { Account } from "../access/account.ts";
import * as accounts from "../access/accounts.ts";
import { askPassword } from "./ask-password.ts";
import { LastAdmin, NameTaken, NoSuchAccount } from "../access/errors.ts";
import { madeUpPassword } from "../access/password.ts";
import { COMMAND_LINE } from "../access/record.ts";
import { type Role, ROLES } from "../roles.ts";
import { createToken, USUAL_DAYS } from "../access/tokens.ts";

const USAGE = `npm run account -- add NAME --role ROLE    make an account
npm run account -- role NAME ROLE          give it another role
npm run account -- disable NAME            shut it: sessions and tokens end at once
npm run account -- enable NAME             open it again
npm run account -- reset-password NAME     give it a new password; sessions and tokens end
npm run account -- token NAME [--role ROLE] [--days N] [--note TEXT]
                                           make a token; the last word printed is the token
npm run account -- list                    list all accounts

ROLE is ${ROLES.join(", ")}. A password is asked for at a terminal, else read from the first
line of standard input; where none is given, one is made up and printed, once. A token lasts
${USUAL_DAYS} days and has the role of its account unless told.`;

const EXPECTED = [
  SetupError,
  InvalidInput,
  NameTaken,
  NoSuchAccount,
  LastAdmin,
  DatabaseUnavailable,
];

try {
  await withDatabase(commandOf(process.argv.slice(2)));
} catch (error) {
  if (!EXPECTED.some((type) => error instanceof type)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

type Command = (database: Database) => Promise<string>;

/** What is to be done, checked as far as it can be without the database. */
function commandOf(args: string[]): Command {
  const { values, positionals } = parsed(args);
  const [command, name = "", ...rest] = positionals;
  const has = (count: number) => name !== "" && rest.length === count;
  switch (command) {
    case "add":
      if (has(0) && values.role) return add(name, roleOf(values.role));
      break;
    case "role":
      if (has(1)) {
        const role = roleOf(rest[0]);
        return async (database) => told(await accounts.setRole(database, COMMAND_LINE, name, role));
      }
      break;
    case "disable":
    case "enable":
      if (has(0)) {
        const disabled = command === "disable";
        return async (database) =>
          told(await accounts.setDisabled(database, COMMAND_LINE, name, disabled));
      }
      break;
    case "reset-password":
      if (has(0)) return reset(name);
      break;
    case "token":
      if (has(0)) return token(name, values);
      break;
    case "list":
      if (name === "") return list;
      break;
  }
  throw new SetupError(USAGE);
}

function parsed(args: string[]) {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { role: string, days: string, note: string },
    });
  } catch {
    throw new SetupError(USAGE);
  }
}

function add(name: string, role: Role): Command {
  return async (database) => {
    const { password, note } = await passwordFor(name);
    const given = { name, role, password };
    return told(await accounts.createAccount(database, COMMAND_LINE, given)) + note;
  };
}

function reset(name: string): Command {
  return async (database) => {
    const { password, note } = await passwordFor(name);
    return told(await accounts.resetPassword(database, COMMAND_LINE, name, password)) + note;
  };
}

function token(name: string, values: { role?: string; days?: string; note?: string }): Command {
  const { days, note } = values;
  const role = values.role === undefined ? undefined : roleOf(values.role);
  return async (database) => {
    const account = await accounts.findAccount(database, name);
    const wanted = { role, note, days: days === undefined ? USUAL_DAYS : Number(days) };
    const made = await createToken(database, COMMAND_LINE, account, wanted);
    const until = made.token.expiresAt.slice(0, 10);
    return `Token of ${account.name}, ${made.token.role}, until ${until}, shown only now: ${made.secret}`;
  };
}

async function list(database: Database): Promise<string> {
  const all = await accounts.listAccounts(database);
  return all.length === 0 ? "There is no account yet." : all.map(told).join("\n");
}

async function passwordFor(name: string) {
  const given = await askPassword(name);
  if (given !== null) return { password: given, note: "" };
  const password = madeUpPassword();
  return { password, note: `\nIts password, shown only now: ${password}` };
}

function roleOf(text: string | undefined): Role {
  const role = ROLES.find((known) => known === text);
  if (!role) throw new SetupError(`There is no role ${text}: it is one of ${ROLES.join(", ")}.`);
  return role;
}

function told({ name, role, disabled }: Account): string {
  return `${name}: ${role}${disabled ? ", disabled" : ""}.`;
}

async function withDatabase(command: Command): Promise<void> {
  // What takes long is told apart from the answer.
  const database = await openDatabase(readSettings(), { say: (line) => console.error(line) });
  try {
    console.log(await command(database));
  } finally {
    await database.close();
  }
}
