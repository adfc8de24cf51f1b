import { afterEach, expect, it, vi } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";
import { setDisabled, setRole } from "./accounts.ts";
import { COMMAND_LINE } from "./record.ts";
import type { Role } from "../roles.ts";
import { createToken } from "./tokens.ts";

const database = testDatabase();
const { client, send } = doors(database);
const accounts = testAccounts(database);

afterEach(() => void vi.useRealTimers());

const CREATE = `mutation ($input: CreateTokenInput!) { createToken(input: $input) {
  __typename ... on InvalidInput { problems { field } } ... on NewToken { secret token { id role note expiresAt } }
} }`;

interface Made {
  createToken: { __typename: string; secret: string; token: { id: string; role: string } };
}

async function tokenOf(role: Role, tokenRole?: Role) {
  const account = await accounts.make(role);
  const { secret } = await createToken(database, COMMAND_LINE, account, { role: tokenRole });
  return { ...account, secret, program: client({ token: secret }) };
}

it("is shown once, to who signed in, and lets a program act", async () => {
  const { name } = await accounts.make("editor");
  const browser = client();
  await browser.signIn(name);
  const input = { role: "CONTRIBUTOR", note: "nightly import" };
  const { createToken: made } = (await browser.ask<Made>(CREATE, { input })).data;
  expect(made.token).toMatchObject({ role: "CONTRIBUTOR", note: "nightly import" });

  const program = client({ token: made.secret });
  const { data } = await program.ask("{ viewer { name role may tokens { id note } } }");
  expect(data["viewer"]).toMatchObject({
    name,
    role: "CONTRIBUTOR",
    tokens: [{ id: made.token.id, note: "nightly import" }],
  });
  expect(data["viewer"]?.["may"]).toContain("addClaim");
  expect(data["viewer"]?.["may"]).not.toContain("retractClaim");
  const kept = await database.read<{ token: object }>(
    "token",
    "MATCH (token:Token {id: $id}) RETURN properties(token) AS token",
    made.token,
  );
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(made.secret);
});

it("has no higher role than its account, one year at most, and a note of one line", async () => {
  const { name } = await accounts.make("contributor");
  const browser = client();
  await browser.signIn(name);
  const refused = async (input: object) =>
    (await browser.ask<{ createToken: { problems?: { field: string }[] } }>(CREATE, { input })).data
      .createToken.problems?.[0]?.field;
  expect(await refused({ role: "EDITOR" })).toBe("role");
  expect(await refused({ days: 0 })).toBe("days");
  expect(await refused({ days: 367 })).toBe("days");
  expect(await refused({ note: "a\u202Eb" })).toBe("note");
  expect(await refused({ note: "<b>nightly</b>" })).toBe(undefined);
});

it("makes no other tokens", async () => {
  const { program } = await tokenOf("editor");
  const { errors } = await program.ask(CREATE, { input: {} });
  expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  expect(errors?.[0]?.message).toBe("A token cannot do this: sign in with name and password.");
});

it("is refused with 401 once revoked, expired, or made up", async () => {
  const account = await accounts.make();
  const browser = client();
  await browser.signIn(account.name);
  const make = async (days: number) =>
    (await browser.ask<Made>(CREATE, { input: { days } })).data.createToken;
  const [revoked, expired] = [await make(9), await make(2)];
  const status = async (token: string) =>
    (await client({ token }).post("{ viewer { name } }")).status;
  expect(await status(revoked.secret)).toBe(200);
  await browser.ask("mutation ($id: ID!) { revokeToken(input: { id: $id }) { __typename } }", {
    id: revoked.token.id,
  });
  expect(await status(revoked.secret)).toBe(401);
  expect(await status("bc_madeup")).toBe(401);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 2 * 86_400_000 - 60_000 });
  expect(await status(expired.secret)).toBe(200);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  expect(await status(expired.secret)).toBe(401);
});

it("ends when its account is disabled, and stays ended when that is enabled", async () => {
  const { name, program } = await tokenOf("editor");
  expect(await program.who()).toBe(name);
  await setDisabled(database, COMMAND_LINE, name, true);
  expect((await program.post("{ viewer { name } }")).status).toBe(401);
  await setDisabled(database, COMMAND_LINE, name, false);
  expect((await program.post("{ viewer { name } }")).status).toBe(401);
});

it.each([
  ["ends", "", 401],
  ["goes on where it is to be kept,", "keepTokens: true", 200],
])("%s when the password changes", async (_what, choice, status) => {
  const { name, program } = await tokenOf("editor");
  const browser = client();
  await browser.signIn(name);
  const passwords = `current: "${PASSWORD}", password: "another ${PASSWORD}"`;
  await browser.ask(
    `mutation { changePassword(input: { ${passwords} ${choice} }) { __typename } }`,
  );
  expect(await browser.who()).toBe(name);
  expect((await program.post("{ viewer { name } }")).status).toBe(status);
});

it("manages no accounts, not even as an admin's", async () => {
  const { name, program } = await tokenOf("admin");
  const other = await accounts.make("reader");
  const attempts = [
    `setRole(input: { name: "${other.name}", role: ADMIN })`,
    `setRole(input: { name: "${name}", role: READER })`,
    `disableAccount(input: { name: "${other.name}" })`,
    `resetPassword(input: { name: "${other.name}", password: "${PASSWORD}" })`,
    `createAccount(input: { name: "${accounts.freshName()}", role: ADMIN, password: "${PASSWORD}" })`,
    `changePassword(input: { current: "${PASSWORD}", password: "another ${PASSWORD}" })`,
    'revokeToken(input: { id: "token:1" })',
    'revokeSession(input: { id: "session:1" })',
  ];
  for (const attempt of attempts) {
    const { errors } = await program.ask(`mutation { ${attempt} { __typename } }`);
    expect(errors?.[0]).toMatchObject({
      message: "A token cannot do this: sign in with name and password.",
      extensions: { code: "FORBIDDEN" },
    });
  }
  const { data } = await program.ask("{ viewer { may } accounts { name } }");
  expect(data["viewer"]?.["may"]).toContain("accounts");
  expect(data["viewer"]?.["may"]).not.toContain("setRole");
});

it("may do at once no more than its account when that falls", async () => {
  const { name, program } = await tokenOf("editor", "editor");
  const role = async () => (await program.ask("{ viewer { role } }")).data["viewer"]?.["role"];
  expect(await role()).toBe("EDITOR");
  await setRole(database, COMMAND_LINE, name, "reader");
  expect(await role()).toBe("READER");
  await setRole(database, COMMAND_LINE, name, "admin");
  expect(await role()).toBe("EDITOR");
});

it("is looked at before a cookie, and a header of another scheme is left to others", async () => {
  const { name, secret } = await tokenOf("reader");
  const browser = client();
  await browser.signIn((await accounts.make()).name);
  const ask = async (authorization: string) => {
    const headers = { authorization, cookie: browser.kept.cookie };
    return (await send("/graphql?query={viewer{name}}", { headers })).json();
  };
  expect(await ask(`Bearer ${secret}`)).toMatchObject({ data: { viewer: { name } } });
  expect(await ask("Basic YTpi")).not.toMatchObject({ data: { viewer: { name } } });
});
