import { afterAll, afterEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { doors, testAccounts } from "../../test/doors.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { openStream, type Stream } from "../../test/stream.ts";
import { readSeq } from "../change/change.ts";
import type { Role } from "../roles.ts";

const database = testDatabase();
const accounts = testAccounts(database);
const editor = editorOf(database);
/** Two processes of one database. */
const [one, other] = [doors(database), doors(database)];

const TELL = `mutation ($form: ID!, $of: ID!) { tellEditing(input: { form: $form, of: $of }) {
  ... on Editing { others { name since yours } until } ... on Refusal { message }
} }`;
const END = "mutation ($form: ID!) { endEditing(input: { form: $form }) }";
const QUERY = `subscription ($ids: [ID!]!) {
  graphChanged(ids: $ids, editing: true) { seq kind ids more editing }
}`;

interface Data {
  graphChanged: { seq: number; kind: string | null; editing: string[] };
}
interface Told {
  others: { name: string; since: string; yours: boolean }[];
  until: string;
}

const open: Stream<Data>[] = [];
afterEach(async () => {
  for (const stream of open.splice(0)) await stream.leave();
});
afterAll(() => database.write((tx) => tx.run("MATCH (form:Editing) DELETE form")));

/** Somebody with a browser at one of the processes. */
async function somebody({ send, client }: typeof one, role: Role = "contributor") {
  const { name } = await accounts.make(role);
  const browser = client();
  await browser.signIn(name);
  const tell = async (form: string, of: string) =>
    (await browser.ask<{ tellEditing: Told }>(TELL, { form, of })).data.tellEditing;
  const end = (form: string) => browser.ask<{ endEditing: boolean }>(END, { form });
  const listen = async (ids: string[]) => {
    const { cookie } = browser.kept;
    const stream = await openStream<Data>({ request: send }, QUERY, { ids }, { cookie });
    open.push(stream);
    const told = async () => (await stream.next())!.data.graphChanged;
    await told();
    return told;
  };
  return { name, browser, tell, end, listen };
}

describe("who else is editing", () => {
  it("is told to people at two processes, as forms are opened and closed", async () => {
    const [ada, bea] = [await somebody(one), await somebody(other)];
    const what = "syria";
    const told = await ada.listen([what]);
    const seq = await readSeq(database);
    expect(await ada.tell("a", what)).toMatchObject({ others: [] });
    expect(await told()).toMatchObject({ seq, kind: null, editing: [what] });

    const { others, until } = await bea.tell("b", what);
    expect(others).toEqual([{ name: ada.name, since: expect.any(String), yours: false }]);
    expect(until > others[0]!.since).toBe(true);
    expect(await told()).toMatchObject({ editing: [what] });
    expect(await ada.tell("a", what)).toMatchObject({ others: [{ name: bea.name }] });
    // That it is still open is no news: what is told next is that hers is closed.
    expect(await bea.end("b")).toMatchObject({ data: { endEditing: true } });
    expect(await told()).toMatchObject({ editing: [what] });
    expect(await ada.tell("a", what)).toMatchObject({ others: [] });
    expect(await bea.end("b")).toMatchObject({ data: { endEditing: false } });
    // Nothing of it is a change.
    expect(await readSeq(database)).toBe(seq);
  });

  it("is told of what was asked for alone", async () => {
    const ada = await somebody(one);
    const told = await ada.listen(["israel"]);
    await ada.tell("a", "syria");
    await ada.tell("b", "link:not:MET:yet");
    await ada.tell("c", "israel");
    expect(await told()).toMatchObject({ editing: ["israel"] });
  });

  it("names one's own other form as one's own, and each account once", async () => {
    const [ada, bea] = [await somebody(one), await somebody(other)];
    const what = "link:rana:MET:reza";
    await ada.tell("a", what);
    await ada.tell("b", what);
    expect((await ada.tell("a", what)).others).toMatchObject([{ name: ada.name, yours: true }]);
    expect((await bea.tell("a", what)).others).toMatchObject([{ name: ada.name, yours: false }]);
  });

  it("forgets a form of which nothing was heard, and the oldest of too many", async () => {
    const [ada, bea] = [await somebody(one), await somebody(other)];
    const what = "ron-dermer";
    const told = await bea.listen([what]);
    await ada.tell("a", what);
    expect(await told()).toMatchObject({ editing: [what] });
    await database.write((tx) =>
      tx.run("MATCH (form:Editing {of: $what}) SET form.until = timestamp() - 1", { what }),
    );
    expect(await told()).toMatchObject({ editing: [what] });
    expect(await bea.tell("b", what)).toMatchObject({ others: [] });

    await ada.tell("a", what);
    for (let n = 0; n < 20; n++) await ada.tell(`more ${n}`, "israel");
    expect(await bea.tell("b", what)).toMatchObject({ others: [] });
    expect(await ada.end("a")).toMatchObject({ data: { endEditing: false } });
  });

  it("is for those who may write", async () => {
    const [reader, ada] = [await somebody(one, "reader"), await somebody(other)];
    const what = "ahmad-al-dalati";
    const refused = await reader.browser.ask(TELL, { form: "a", of: what });
    expect(refused.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    const [toReader, toAda] = [await reader.listen([what]), await ada.listen([what])];
    await ada.tell("a", what);
    expect(await toAda()).toMatchObject({ editing: [what] });
    await editor.walk(async (make) => {
      const { change } = await make("updateEntity", { id: what, description: unique("Edited") });
      expect(await toReader()).toMatchObject({ seq: change.seq, editing: [] });
    });
  });

  it("refuses what is no form", async () => {
    const ada = await somebody(one);
    const { message } = (await ada.tell("a", " ")) as unknown as { message: string };
    expect(message).toBe("of: must not be empty.");
  });
});
