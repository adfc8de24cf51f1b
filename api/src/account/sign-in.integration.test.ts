import { afterEach, describe, expect, it, vi } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";
import type { Database } from "../neo4j/database.ts";
import { resetPassword, setDisabled } from "./accounts.ts";
import { COMMAND_LINE } from "./record.ts";

const argon2 = vi.hoisted(() => ({ verify: vi.fn() }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: argon2.verify.mockImplementation(real.verify) };
});

const database = testDatabase();
const { client, send } = doors(database);
const accounts = testAccounts(database);

afterEach(() => void vi.useRealTimers());

/** Lets time pass for the rules, not for the database. */
function pass(ms: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}

const DAY = 86_400_000;

describe("signing in", () => {
  it("opens a session by a cookie that scripts cannot read", async () => {
    const { name } = await accounts.make("editor");
    const browser = client();
    expect(await browser.signIn(name.toUpperCase())).toMatchObject({ name, role: "EDITOR" });
    const attributes = browser.kept.setCookie.split("; ").slice(1).sort();
    expect(attributes).toEqual(["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Lax"]);
    expect(await browser.who()).toBe(name);
  });

  it("sends the cookie over TLS only, where it is not this machine", async () => {
    const { name } = await accounts.make();
    const query = `mutation { signIn(input: {name: "${name}", password: "${PASSWORD}"}) { __typename } }`;
    const response = await send("https://graph.example/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    expect(response.headers.get("set-cookie")).toContain("; Secure");
  });

  it("keeps nothing that would open the session again", async () => {
    const { name } = await accounts.make();
    const browser = client();
    await browser.signIn(name);
    const secret = browser.kept.cookie.split("=")[1] ?? "";
    expect(secret).toMatch(/^bc_/);
    const kept = await database.read<{ all: string }>(
      "what is kept",
      `MATCH (n) WHERE n:Session OR n:Account OR n:Token OR n:Change
       UNWIND keys(n) AS key RETURN DISTINCT toString(n[key]) AS all`,
    );
    const text = kept.map(({ all }) => all).join("\n");
    expect(text).toContain("$argon2id$");
    expect(text).not.toContain(secret);
    expect(text).not.toContain(PASSWORD);
  });

  it("does not tell whether name or password is wrong, and tries as hard either way", async () => {
    const { name } = await accounts.make();
    for (const unknown of [
      name,
      accounts.freshName(),
      "__proto__",
      "<b>\0\uD800",
      "a".repeat(9_000),
    ]) {
      argon2.verify.mockClear();
      const query = `mutation ($name: String!) { signIn(input: { name: $name, password: "not the password" }) {
        __typename ... on Refusal { message } } }`;
      const { data } = await client({ address: "192.0.2.77" }).ask(query, { name: unknown });
      expect(data["signIn"]).toEqual({
        __typename: "SignInRefused",
        message: "The name or the password is wrong, or the account is disabled.",
      });
      expect(argon2.verify).toHaveBeenCalledOnce();
    }
  });

  it("ends with signing out", async () => {
    const { name } = await accounts.make();
    const browser = client();
    await browser.signIn(name);
    const { cookie } = browser.kept;
    const { data } = await browser.ask<{ signOut: boolean }>("mutation { signOut }");
    expect(data.signOut).toBe(true);
    expect(browser.kept.setCookie).toContain("Max-Age=0");
    browser.kept.cookie = cookie;
    expect(await browser.who()).toBe(null);
  });
});

describe("brute force", () => {
  it("slows down for one account, wherever it comes from, and never tries in a pause", async () => {
    const { name } = await accounts.make();
    const from = (i: number) => client({ address: `198.51.100.${i}` });
    for (let i = 0; i < 5; i++) {
      expect(await from(i).signIn(name, "wrong wrong wrong")).toMatchObject({
        __typename: "SignInRefused",
      });
    }
    argon2.verify.mockClear();
    expect(await from(9).signIn(name)).toEqual({ __typename: "TooManyAttempts", retryAfter: 1 });
    expect(argon2.verify).not.toHaveBeenCalled();
    // Every further failure doubles the pause.
    for (const retryAfter of [2, 4, 8, 16, 32, 60, 60]) {
      pass(60_000);
      await from(9).signIn(name, "wrong wrong wrong");
      expect(await from(9).signIn(name)).toMatchObject({ retryAfter });
    }
    const { name: other } = await accounts.make();
    expect(await from(9).signIn(other)).toMatchObject({ name: other });
    pass(60_000);
    expect(await from(9).signIn(name)).toMatchObject({ name });
    expect(await from(9).signIn(name, "wrong wrong wrong")).toMatchObject({
      __typename: "SignInRefused",
    });
  });

  it("slows down for one address, whatever the names", async () => {
    const attacker = client({ address: "2001:db8:1:2:aaaa::1" });
    for (let i = 0; i < 20; i++) await attacker.signIn(accounts.freshName());
    const { name } = await accounts.make();
    const neighbour = client({ address: "2001:db8:1:2:bbbb::9" });
    expect(await neighbour.signIn(name)).toMatchObject({ __typename: "TooManyAttempts" });
    expect(await client({ address: "2001:db8:1:3::1" }).signIn(name)).toMatchObject({ name });
  });

  it("counts tries that come at once", async () => {
    const { name } = await accounts.make();
    const crowd = Array.from({ length: 30 }, (_, i) => client({ address: `203.0.113.${i}` }));
    const answers = await Promise.all(crowd.map((one) => one.signIn(name, "wrong wrong wrong")));
    const tried = answers.filter(({ __typename }) => __typename === "SignInRefused");
    expect(tried).toHaveLength(5);
  });

  it("also slows down who guesses the password of an open session", async () => {
    const { name } = await accounts.make();
    const browser = client();
    await browser.signIn(name);
    const change = () =>
      browser.ask(`mutation { changePassword(input: {current: "a guess of it", password: "${PASSWORD}!"}) {
        __typename ... on InvalidInput { problems { field } } } }`);
    for (let i = 0; i < 5; i++) {
      expect((await change()).data["changePassword"]).toMatchObject({
        problems: [{ field: "current" }],
      });
    }
    expect((await change()).data["changePassword"]).toEqual({ __typename: "TooManyAttempts" });
  });
});

describe("sessions", () => {
  it("die when the password changes; whoever changed it goes on in a new one", async () => {
    const { name } = await accounts.make();
    const [here, elsewhere] = [client(), client()];
    await here.signIn(name);
    await elsewhere.signIn(name);
    const old = here.kept.cookie;
    const { data } = await here.ask(`mutation { changePassword(
      input: {current: "${PASSWORD}", password: "another ${PASSWORD}"}
    ) { __typename ... on Viewer { name sessions { current } } } }`);
    expect(data["changePassword"]).toEqual({
      __typename: "Viewer",
      name,
      sessions: [{ current: true }],
    });
    expect(await here.who()).toBe(name);
    expect(await elsewhere.who()).toBe(null);
    here.kept.cookie = old;
    expect(await here.who()).toBe(null);
    expect(await client().signIn(name)).toMatchObject({ __typename: "SignInRefused" });
    expect(await client().signIn(name, `another ${PASSWORD}`)).toMatchObject({ name });
  });

  it.each([
    [
      "the password is reset",
      (name: string) => resetPassword(database, COMMAND_LINE, name, `x ${PASSWORD}`),
    ],
    ["the account is disabled", (name: string) => setDisabled(database, COMMAND_LINE, name, true)],
  ])("die when %s", async (_what, act) => {
    const { name } = await accounts.make();
    const browser = client();
    await browser.signIn(name);
    await act(name);
    expect(await browser.who()).toBe(null);
    expect(await client().signIn(name)).toMatchObject({ __typename: "SignInRefused" });
    // Not even when it is enabled again.
    await setDisabled(database, COMMAND_LINE, name, false);
    expect(await browser.who()).toBe(null);
  });

  it("are not opened with a password that changes at that moment", async () => {
    const { name } = await accounts.make();
    const crowd = Array.from({ length: 8 }, () => client());
    const reset = () => resetPassword(database, COMMAND_LINE, name, `new ${PASSWORD}`);
    await Promise.all([...crowd.map((one) => one.signIn(name)), reset()]);
    expect(await Promise.all(crowd.map((one) => one.who()))).toEqual(crowd.map(() => null));
  });

  it("are listed, and each can be revoked by its owner alone", async () => {
    const [{ name }, { name: otherName }] = [await accounts.make(), await accounts.make()];
    const [here, there, other] = [client(), client(), client()];
    await there.signIn(name);
    await here.signIn(name);
    await other.signIn(otherName);
    const { data } = await here.ask<{ viewer: { sessions: { id: string; current: boolean }[] } }>(
      "{ viewer { sessions { id current createdAt seenAt expiresAt } } }",
    );
    expect(data.viewer.sessions.map(({ current }) => current)).toEqual([true, false]);
    const revoke = `mutation ($id: ID!) { revokeSession(input: { id: $id }) {
      ... on InvalidInput { problems { field } } ... on Viewer { sessions { current } } } }`;
    const { id } = data.viewer.sessions[1]!;
    expect((await other.ask(revoke, { id })).data["revokeSession"]).toEqual({
      problems: [{ field: "id" }],
    });
    expect(await there.who()).toBe(name);
    expect((await here.ask(revoke, { id })).data["revokeSession"]).toEqual({
      sessions: [{ current: true }],
    });
    expect(await there.who()).toBe(null);
  });

  it("end after a week without use, and after 30 days with it", async () => {
    const { name } = await accounts.make();
    const [idle, used] = [client(), client()];
    await idle.signIn(name);
    await used.signIn(name);
    for (let day = 6; day < 30; day += 6) {
      pass(6 * DAY);
      expect(await used.who()).toBe(name);
    }
    expect(await idle.who()).toBe(null);
    pass(6 * DAY + 1_000);
    expect(await used.who()).toBe(null);
  });
});

describe("what it costs to know who asks", () => {
  it("is one read for who has signed in, none for who has not", async () => {
    const { name } = await accounts.make();
    const read: string[] = [];
    const counting: Database = {
      ...database,
      read: (query, ...rest) => (read.push(query), database.read(query, ...rest)),
      write: (work) => (read.push("write"), database.write(work)),
    };
    const browser = doors(counting).client();
    await browser.who();
    expect(read).toEqual([]);
    await browser.signIn(name);
    read.length = 0;
    await browser.who();
    expect(read).toEqual(["viewer by session"]);
  });
});

describe("a request by cookie", () => {
  it("needs the header that a page of another site cannot send", async () => {
    const { name } = await accounts.make();
    const browser = client();
    await browser.signIn(name);
    const headers = { "content-type": "application/json", cookie: browser.kept.cookie };
    const body = JSON.stringify({ query: "mutation { signOut }" });
    const response = await send("/graphql", { method: "POST", headers, body });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
    expect(await browser.who()).toBe(name);
  });

  it("is not answered out of a cache that others use", async () => {
    const { name } = await accounts.make();
    const browser = client();
    const before = await browser.post("{ viewer { name } }");
    expect(before.headers.get("cache-control")).toBe(null);
    await browser.signIn(name);
    const after = await browser.post("{ viewer { name } }");
    expect(after.headers.get("cache-control")).toBe("private, no-cache");
  });
});
