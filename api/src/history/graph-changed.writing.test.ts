import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { testApp } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { doors, testAccounts } from "../../test/doors.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { openStream, type Stream } from "../../test/stream.ts";
import { createToken, revokeToken } from "../access/tokens.ts";
import { setDisabled } from "../access/accounts.ts";
import { COMMAND_LINE } from "../access/record.ts";
import { Admission } from "../admission/admission.ts";
import { raiseSeq } from "../change/change.ts";
import { createDatabase } from "../neo4j/run.ts";

const database = testDatabase();
const editor = editorOf(database);
const accounts = testAccounts(database);

interface Data {
  graphChanged: { seq: number; kind: string | null; ids: string[]; more: boolean; yours: boolean };
}

const QUERY = `subscription ($ids: [ID!], $after: Int) {
  graphChanged(ids: $ids, after: $after) { seq kind ids more yours }
}`;

const open: Stream<Data>[] = [];
afterEach(async () => {
  for (const stream of open.splice(0)) await stream.leave();
});

async function listen(
  app: Parameters<typeof openStream>[0],
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  const stream = await openStream<Data>(app, QUERY, variables, headers);
  open.push(stream);
  const told = async () => (await stream.next())!.data.graphChanged;
  return { ...stream, told };
}

/** The browser of an editor, and a stream of its own that has begun. */
async function signedIn() {
  const { send, client } = doors(database);
  const { name } = await accounts.make("editor");
  const browser = client();
  await browser.signIn(name);
  const stream = await listen({ request: send }, {}, { cookie: browser.kept.cookie });
  await stream.told();
  return { browser, stream };
}

const made: string[] = [];
const { changed } = {
  changed: async (...args: Parameters<typeof editor.changed>) => {
    const result = await editor.changed(...args);
    made.push(result.change.id);
    return result;
  },
};
afterAll(async () => {
  for (const change of made.toReversed()) await editor.changed("revertChange", { change });
});

const rename = (id: string) =>
  changed("updateEntity", { id, description: unique("As it is told") });

async function aPerson(): Promise<string> {
  const { entity } = await changed(
    "createEntity",
    { kind: "PERSON", name: unique("Told Person") },
    "entity { id }",
  );
  return (entity as { id: string }).id;
}
const people = { ada: "", bea: "" };
beforeAll(async () => {
  people.ada = await aPerson();
  people.bea = await aPerson();
});

describe("graphChanged", () => {
  it("tells of what another process of the same database changed", async () => {
    const [one, other] = [testApp(database), testApp(database)];
    const [a, b] = [await listen(one), await listen(other)];
    const begun = await Promise.all([a.told(), b.told()]);
    expect(begun).toMatchObject([{ kind: null, ids: [], more: false }, { kind: null }]);
    const { change } = await rename(people.ada);
    const event = { seq: change.seq, kind: "UPDATE_ENTITY", more: false, yours: false };
    for (const stream of [a, b]) expect(await stream.told()).toMatchObject(event);
  });

  it("names the records, those they are about and the links that follow", async () => {
    const stream = await listen(testApp(database));
    await stream.told();
    const { ada: who, bea: whom } = people;
    const { change, claim } = await changed(
      "addClaim",
      {
        subject: who,
        kind: "MET",
        object: whom,
        document: "doc:000_17a0ec9264965eae",
        paragraph: 1,
        statement: "They met.",
        modality: "ASSERTED",
        sourcing: "OWN_VOICE",
      },
      "claim { id link { id } }",
    );
    const { id, link } = claim as { id: string; link: { id: string } };
    const told = await stream.told();
    expect(told).toMatchObject({ seq: change.seq, kind: "ADD_CLAIM", more: false });
    expect(told.ids.toSorted()).toEqual([id, who, whom, link.id].toSorted());
    const ofLink = await listen(testApp(database), { ids: [link.id], after: change.seq - 1 });
    expect(await ofLink.told()).toEqual(told);
    made.pop();
    await editor.changed("revertChange", { change: change.id });
    expect(await ofLink.told()).toMatchObject({ kind: "REVERT_CHANGE", more: false });
  });

  it("replays what was changed since, then goes on", async () => {
    const { change: first } = await rename(people.bea);
    const { change: second } = await rename(people.ada);
    const stream = await listen(testApp(database), { after: first.seq - 1 });
    expect(await stream.told()).toMatchObject({ seq: first.seq });
    expect(await stream.told()).toMatchObject({ seq: second.seq });
    const { change: third } = await rename(people.ada);
    expect(await stream.told()).toMatchObject({ seq: third.seq });
  });

  it("misses nothing that is changed between a first read and listening", async () => {
    const { data } = await editor.ask<{ graphSeq: number }>("{ graphSeq }");
    const { change } = await rename(people.bea);
    const stream = await listen(testApp(database), { after: data.graphSeq });
    expect(await stream.told()).toMatchObject({ seq: change.seq });
    expect(data.graphSeq).toBe(change.seq - 1);
  });

  it("tells only of what was asked for", async () => {
    const stream = await listen(testApp(database), { ids: [people.bea] });
    await stream.told();
    await rename(people.ada);
    const { change } = await rename(people.bea);
    expect(await stream.told()).toMatchObject({ seq: change.seq });
  });

  it("tells of derived links without a change as one, to whoever listens", async () => {
    const stream = await listen(testApp(database), { ids: [people.bea] });
    const { seq } = await stream.told();
    await database.write(async (tx) => void (await raiseSeq(tx)));
    const { change } = await rename(people.bea);
    expect(await stream.told()).toMatchObject({ seq: seq + 1, kind: null, ids: [], more: true });
    expect(await stream.told()).toMatchObject({ seq: change.seq, more: false });
  });

  it.each([
    [{ ids: ["nobody-here"] }, 'ids: there is no record or link "nobody-here".'],
    [{ ids: Array.from({ length: 501 }, () => "syria") }, "ids: takes at most 500 ids."],
    [{ after: -1 }, "after: is 0 or more."],
  ])("refuses %o", async (variables, message) => {
    const { next } = await listen(testApp(database), variables);
    expect(await next()).toMatchObject({ errors: [{ message }] });
    expect(await next()).toBeNull();
  });

  it("refuses more fields than a query may name", async () => {
    const fields = Array.from({ length: 600 }, (_, i) => `a${i}: ids`).join(" ");
    const stream = await openStream(
      testApp(database),
      `subscription { graphChanged { ${fields} } }`,
    );
    expect(await stream.next()).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_LARGE" } }],
    });
  });

  it("can be listened to by GET, as browsers' EventSource does", async () => {
    const address = `/graphql?query=${encodeURIComponent("subscription { graphChanged { seq } }")}`;
    const response = await testApp(database).request(address, {
      headers: { accept: "text/event-stream" },
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes('"seq"')) text += (await reader.read()).value;
    await reader.cancel();
  });
});

describe("who listens", () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const aToken = async () => {
    const account = await accounts.make("reader");
    const { token, secret } = await createToken(database, COMMAND_LINE, account, {});
    return { account, id: token.id, secret };
  };

  it("must be let in where reading is closed", async () => {
    const { send } = doors(database, { publicRead: false });
    const stranger = await listen({ request: send });
    expect(stranger.response.status).toBe(401);
    const { secret } = await aToken();
    const known = await listen({ request: send }, {}, bearer(secret));
    expect(await known.told()).toMatchObject({ kind: null });
  });

  it("is told no more once the token is revoked", async () => {
    const { send } = doors(database);
    const { account, id, secret } = await aToken();
    const [gone, stays] = [
      await listen({ request: send }, {}, bearer(secret)),
      await listen({ request: send }),
    ];
    await Promise.all([gone.told(), stays.told()]);
    await revokeToken(database, { accountId: account.id, name: account.name, role: "reader" }, id);
    const { change } = await rename(people.ada);
    expect(await gone.next()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
    expect(await gone.next()).toBeNull();
    expect(await stays.told()).toMatchObject({ seq: change.seq });
  });

  it("is told no more once the account is disabled, which itself is told to nobody", async () => {
    const { send } = doors(database);
    const { account, secret } = await aToken();
    const [gone, stays] = [
      await listen({ request: send }, {}, bearer(secret)),
      await listen({ request: send }),
    ];
    await Promise.all([gone.told(), stays.told()]);
    await setDisabled(database, COMMAND_LINE, account.name, true);
    expect(await gone.next()).toMatchObject({ errors: [{ path: ["graphChanged"] }] });
    const { change } = await rename(people.ada);
    expect(await stays.told()).toMatchObject({ seq: change.seq });
  });

  it("is told no more once signed out", async () => {
    const { browser, stream } = await signedIn();
    await browser.ask("mutation { signOut }");
    await rename(people.ada);
    expect(await stream.next()).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  it("is told which changes are their own", async () => {
    const { browser, stream } = await signedIn();
    const { data } = await browser.ask<{ updateEntity: { change: { id: string } } }>(
      `mutation { updateEntity(input: { id: "${people.ada}", description: "${unique("Own")}" }) {
        ... on UpdateEntitySuccess { change { id } } } }`,
    );
    expect(await stream.told()).toMatchObject({ yours: true });
    await editor.changed("revertChange", { change: data.updateEntity.change.id });
    expect(await stream.told()).toMatchObject({ yours: false });
  });

  it("is told that Backchannel stops", async () => {
    const admission = new Admission();
    const app = testApp(database, { admission });
    const stream = await listen(app);
    await stream.told();
    await admission.draining.end(5_000);
    expect(await stream.next()).toMatchObject({ errors: [{ extensions: { code: "STOPPING" } }] });
    expect(await stream.next()).toBeNull();
  });

  it("is told that the database is away, and may come back", async () => {
    const away = createDatabase(
      {
        session: () => {
          throw new Error("ServiceUnavailable");
        },
        close: async () => {},
      } as never,
      "neo4j",
    );
    const stream = await listen(testApp(away));
    expect(await stream.next()).toMatchObject({ errors: [{ path: ["graphChanged"] }] });
    expect(await stream.next()).toBeNull();
  });
});
