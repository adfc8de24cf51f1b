import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";
import { createFirstAdmin, listAccounts, setDisabled } from "./accounts.ts";
import { SetupEnded } from "./errors.ts";
import { COMMAND_LINE } from "./record.ts";
import { type Role, ROLES } from "../roles.ts";

const database = testDatabase();
const { client } = doors(database);
const accounts = testAccounts(database);

async function signedIn(role: Role) {
  const account = await accounts.make(role);
  const browser = client();
  await browser.signIn(account.name);
  return { ...account, browser };
}

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
  __typename ... on Account { name role disabled } ... on Refusal { message } ... on InvalidInput { problems { field } }
} }`;
const SET_ROLE = `mutation ($name: String!, $role: Role!) { setRole(input: { name: $name, role: $role }) {
  __typename ... on Account { role version } ... on Refusal { message } } }`;
const DISABLE = `mutation ($name: String!) { disableAccount(input: { name: $name }) {
  __typename ... on Account { disabled } } }`;

describe("the management of accounts", () => {
  it("is for admins: others are told which role it needs", async () => {
    for (const role of ROLES) {
      const { browser, name } = await signedIn(role);
      const { data, errors } = await browser.ask(SET_ROLE, {
        name: `${name}-none`,
        role: "EDITOR",
      });
      if (role === "admin") {
        expect(data["setRole"]?.["__typename"]).toBe("NoSuchAccount");
      } else {
        expect(data).toEqual({ setRole: null });
        expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
        expect(errors?.[0]?.message).toBe(`setRole needs the role admin; yours is ${role}.`);
      }
    }
    const { errors } = await client().ask("{ accounts { name } }");
    expect(errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  });

  it("makes accounts, whose names are nobody else's in any case", async () => {
    const { browser } = await signedIn("admin");
    const name = accounts.freshName();
    const input = { name, role: "EDITOR", password: PASSWORD };
    expect((await browser.ask(CREATE, { input })).data["createAccount"]).toEqual({
      __typename: "Account",
      name,
      role: "EDITOR",
      disabled: false,
    });
    const again = { ...input, name: name.toUpperCase() };
    expect((await browser.ask(CREATE, { input: again })).data["createAccount"]).toMatchObject({
      __typename: "NameTaken",
    });
    expect(await client().signIn(name)).toMatchObject({ name, role: "EDITOR" });
  });

  it.each([
    ["name", { name: "<script>alert(1)</script>" }],
    ["name", { name: "a\u202Eb" }],
    ["name", { name: "a\u200Bb" }],
    ["name", { name: "a\0b" }],
    ["name", { name: "__proto__" }],
    ["name", { name: "x'}) DETACH DELETE (n) //" }],
    ["name", { name: "x".repeat(900_000) }],
    ["password", { password: "too short" }],
    ["password", { password: "x".repeat(900_000) }],
  ])("refuses a %s that is none, naming the field", async (field, broken) => {
    const { browser } = await signedIn("admin");
    const input = { name: accounts.freshName(), role: "READER", password: PASSWORD, ...broken };
    const { data } = await browser.ask(CREATE, { input });
    expect(data["createAccount"]).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ field }],
    });
  });

  it("holds at once for who is signed in", async () => {
    const { browser: admin } = await signedIn("admin");
    const { browser, name } = await signedIn("admin");
    await admin.ask(SET_ROLE, { name, role: "READER" });
    const { errors } = await browser.ask("{ accounts { name } }");
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    await admin.ask(DISABLE, { name });
    expect(await browser.who()).toBe(null);
  });

  it("leaves an admin, also when two are taken away at once", async () => {
    const [one, two] = [await accounts.make("admin"), await accounts.make("admin")];
    const others = (await listAccounts(database)).filter(
      ({ name, role, disabled }) =>
        role === "admin" && !disabled && name !== one.name && name !== two.name,
    );
    const disable = (name: string) => setDisabled(database, COMMAND_LINE, name, true);
    // No other test file needs an admin that can sign in.
    for (const { name } of others) await disable(name);
    const ended = await Promise.allSettled([disable(one.name), disable(two.name)]);
    for (const { name } of others) await setDisabled(database, COMMAND_LINE, name, false);
    const [refused] = ended.filter((end) => end.status === "rejected");
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(String(refused?.reason)).toContain("is the last admin: make another one first.");
  });

  it("makes no first admin where there is an account", async () => {
    await accounts.make();
    const given = { name: accounts.freshName(), password: PASSWORD };
    await expect(createFirstAdmin(database, given)).rejects.toThrow(SetupEnded);
    const { data } = await client().ask(`mutation { createFirstAdmin(
      input: { token: "guessed", name: "x", password: "${PASSWORD}" }) { __typename } }`);
    expect(data["createFirstAdmin"]).toEqual({ __typename: "SetupEnded" });
  });

  it("writes down who changed what, without secrets", async () => {
    const { browser, id: by, name: admin } = await signedIn("admin");
    const name = accounts.freshName();
    await browser.ask(CREATE, { input: { name, role: "READER", password: PASSWORD } });
    await browser.ask(SET_ROLE, { name, role: "EDITOR" });
    await browser.ask(`mutation { createToken(input: {}) { __typename } }`);
    await browser.ask(
      `mutation { resetPassword(input: {name: "${name}", password: "x${PASSWORD}"}) { __typename } }`,
    );
    await browser.ask(DISABLE, { name });
    const rows = await database.read<{ action: string; about: string; all: string }>(
      "changes",
      `MATCH (change:Change {accountId: $by}) RETURN change.action AS action, change.about AS about,
         change.after AS all ORDER BY change.seq`,
      { by },
    );
    expect(rows.map(({ action }) => action)).toEqual([
      "CREATE_ACCOUNT",
      "SET_ROLE",
      "CREATE_TOKEN",
      "RESET_PASSWORD",
      "DISABLE_ACCOUNT",
    ]);
    expect(rows[1]?.about).toBe(`role of ${name}: reader, now editor`);
    expect(JSON.parse(rows[2]?.all ?? "")).toMatchObject({ account: { name: admin } });
    expect(JSON.stringify(rows)).not.toMatch(/argon2|bc_|horse|hash/i);
  });
});

describe("reading, where it is not public", () => {
  const closed = doors(database, { publicRead: false });
  const STATS = "{ stats { documents } }";

  it.each([
    ["a query", STATS],
    ["the schema", "{ __schema { queryType { name } } }"],
    ["a type", '{ __type(name: "Entity") { name } }'],
    ["a query beside the door", "{ viewer { name } stats { documents } }"],
    [
      "a query in a fragment",
      "{ viewer { name } ...f } fragment f on Query { stats { documents } }",
    ],
    ["one of two operations", `query A { viewer { name } } query B ${STATS}`],
    ["what is no query", "{"],
  ])("keeps %s from who has not signed in", async (_what, query) => {
    const posted = await closed.client().post(query);
    expect(posted.status).toBe(401);
    expect(await posted.json()).toEqual({
      errors: [
        {
          message: "This graph is open to those who have an account: sign in, or send a token.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    });
    const got = await closed.send(`/graphql?query=${encodeURIComponent(query)}`, {});
    expect(got.status).toBe(401);
  });

  it("lets in who signs in, also for what was asked by others before, and nobody after", async () => {
    const { name } = await accounts.make("reader");
    const browser = closed.client();
    expect((await browser.ask("{ viewer { name } }")).data).toEqual({ viewer: null });
    await browser.signIn(name);
    expect((await browser.ask(STATS)).data).toEqual({ stats: { documents: 8 } });
    expect((await closed.client().post(STATS)).status).toBe(401);
    await browser.ask("mutation { signOut }");
    expect((await browser.post(STATS)).status).toBe(401);
  });

  it("keeps GraphiQL as well", async () => {
    const html = { accept: "text/html" };
    const refused = await closed.send("/graphql", { headers: html });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain("sign in");
    const { name } = await accounts.make("reader");
    const browser = closed.client();
    await browser.signIn(name);
    const page = await closed.send("/graphql", {
      headers: { ...html, cookie: browser.kept.cookie },
    });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Backchannel GraphQL");
  });
});
