import { afterEach, describe, expect, it, vi } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";

const argon2 = vi.hoisted(() => {
  // The files of this project share a process, in which another may have loaded the real one.
  vi.resetModules();
  return { verify: vi.fn() };
});
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: argon2.verify.mockImplementation(real.verify) };
});

const database = testDatabase();
const { client } = doors(database);
const accounts = testAccounts(database);

afterEach(() => void vi.useRealTimers());

/** Advances the clock of the process, not that of the database. */
function pass(ms: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}

describe("signing in", () => {
  it("opens a session by a cookie that scripts cannot read", async () => {
    const { name } = await accounts.make("editor");
    const browser = client();
    expect(await browser.signIn(name.toUpperCase())).toMatchObject({ name, role: "EDITOR" });
    const attributes = browser.kept.setCookie.split("; ").slice(1).sort();
    expect(attributes).toEqual(["HttpOnly", "Max-Age=2592000", "Path=/", "SameSite=Lax"]);
    expect(await browser.who()).toBe(name);
  });

  it.each([
    ["it is not this machine", "https://graph.example/graphql", false],
    ["a proxy stands before it", "http://127.0.0.1/graphql", true],
  ])("sends the cookie over TLS only, where %s", async (_what, url, behindProxy) => {
    const { name } = await accounts.make();
    const { send } = doors(database, { behindProxy });
    const query = `mutation { signIn(input: {name: "${name}", password: "${PASSWORD}"}) { __typename } }`;
    const response = await send(url, {
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
    // Each further failure doubles the pause.
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
    // Created beforehand, since that takes longer than the first pause.
    const { name } = await accounts.make();
    const attacker = client({ address: "2001:db8:1:2:aaaa::1" });
    for (let i = 0; i < 20; i++) await attacker.signIn(accounts.freshName());
    const neighbour = client({ address: "2001:db8:1:2:bbbb::9" });
    expect(await neighbour.signIn(name)).toMatchObject({ __typename: "TooManyAttempts" });
    expect(await client({ address: "2001:db8:1:3::1" }).signIn(name)).toMatchObject({ name });
  });

  it("tells those apart for whom a proxy asks, and believes nobody else", async () => {
    const { name } = await accounts.make();
    const tries = async (behindProxy: boolean, forwarded: (i: number) => string) => {
      const { send } = doors(database, { behindProxy });
      const answers: string[] = [];
      for (let i = 0; i < 21; i++) {
        const response = await send("/graphql", {
          method: "POST",
          headers: { "content-type": "application/json", "x-forwarded-for": forwarded(i) },
          body: JSON.stringify({
            query: `mutation { signIn(input: {name: "${name}${i}", password: "wrong wrong"}) { __typename } }`,
          }),
        });
        const { data } = (await response.json()) as { data: { signIn: { __typename: string } } };
        answers.push(data.signIn.__typename);
      }
      return answers.at(-1);
    };
    expect(await tries(true, (i) => `198.51.100.${i}`)).toBe("SignInRefused");
    expect(await tries(true, (i) => `198.51.100.${i}, 203.0.113.7`)).toBe("TooManyAttempts");
    expect(await tries(false, (i) => `198.51.100.${i}`)).toBe("TooManyAttempts");
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
