import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";
import { connectionEnvironment } from "../server/open.ts";
import { environmentWith } from "../settings.ts";

const database = testDatabase();
const { client } = doors(database);
const accounts = testAccounts(database);
const environment = connectionEnvironment(inject("neo4j"));

/** Runs `npm run account -- …` with this on its standard input. */
function account(args: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, "account.ts"), ...args],
      { env: environmentWith(environment) },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

const lastWord = (text: string) => text.trim().split(/\s/).at(-1) ?? "";

it("makes an account whose password is read from standard input", async () => {
  const name = accounts.freshName();
  const { code, out } = await account(["add", name, "--role", "editor"], `${PASSWORD}\n`);
  expect({ code, out }).toEqual({ code: 0, out: `${name}: editor.\n` });
  expect(await client().signIn(name)).toMatchObject({ name, role: "EDITOR" });
});

it("makes a password up where none is given, and prints it once", async () => {
  const name = accounts.freshName();
  const added = await account(["add", name, "--role", "reader"]);
  const first = lastWord(added.out);
  expect(await client().signIn(name, first)).toMatchObject({ name });
  const reset = await account(["reset-password", name]);
  expect(await client().signIn(name, first)).toMatchObject({ __typename: "SignInRefused" });
  expect(await client().signIn(name, lastWord(reset.out))).toMatchObject({ name });
});

it("makes a token, the last word it prints", async () => {
  const { name } = await accounts.make("editor");
  const { out } = await account(["token", name, "--days", "3", "--role", "contributor"]);
  const { data } = await client({ token: lastWord(out) }).ask(
    "{ viewer { name role tokens { expiresAt } } }",
  );
  expect(data["viewer"]).toMatchObject({ name, role: "CONTRIBUTOR" });
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  expect(out).toContain(`until ${day}, shown only now: `);
});

it("changes roles, shuts and opens accounts, and lists them", async () => {
  const { name } = await accounts.make("reader");
  expect((await account(["role", name, "contributor"])).out).toBe(`${name}: contributor.\n`);
  expect((await account(["disable", name])).out).toBe(`${name}: contributor, disabled.\n`);
  expect((await account(["list"])).out).toContain(`${name}: contributor, disabled.\n`);
  expect((await account(["enable", name])).out).toBe(`${name}: contributor.\n`);
});

it.each([
  [
    ["add", "taken", "--role", "reader"],
    PASSWORD,
    "There is an account taken already: choose another name.",
  ],
  [["add", "<b>", "--role", "reader"], PASSWORD, "name: must be 1 to 60 letters"],
  [["add", "someone", "--role", "reader"], "short", "password: must have 12 to 256 characters."],
  [["add", "someone", "--role", "king"], PASSWORD, "There is no role king: it is one of reader,"],
  [["role", "nobody-of-that-name", "editor"], "", "There is no account nobody-of-that-name."],
  [["token", "taken", "--days", "many"], "", "days: must be a whole number from 1 to 366."],
  [["token", "taken", "--role", "admin"], "", "role: must not be above the account's own, reader."],
])("says in a sentence what is wrong with %j", async (args, input, sentence) => {
  const { name } = await accounts.make("reader");
  const own = args.map((arg) => (arg === "taken" ? name : arg));
  const { code, out, err } = await account(own, input);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain(sentence.replace("taken", name));
});

it("says what it can do", async () => {
  for (const args of [[], ["--help"], ["add", "x"], ["disable"], ["list", "x"]]) {
    const { code, err } = await account(args);
    expect(code).toBe(1);
    expect(err).toContain("npm run account -- token NAME");
  }
});
