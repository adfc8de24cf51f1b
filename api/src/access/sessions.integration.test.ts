import { afterEach, describe, expect, it, vi } from "vitest";
import { note } from "../../test/note.ts";
import { testDatabase } from "../../test/database.ts";
import { doors, PASSWORD, testAccounts } from "../../test/doors.ts";
import type { Database } from "../neo4j/database.ts";
import { resetPassword, setDisabled } from "./accounts.ts";
import { COMMAND_LINE } from "./record.ts";

const database = testDatabase();
const { client, send } = doors(database);
const accounts = testAccounts(database);

afterEach(() => void vi.useRealTimers());

const DAY = 86_400_000;

/** Advances the clock of the process, not that of the database. */
function pass(ms: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}

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
      read: (query, ...rest) => (note(read, query), database.read(query, ...rest)),
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
