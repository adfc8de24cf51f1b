import { cacheExchange, Client, fetchExchange } from "urql";
import { expect, test, vi } from "vitest";
import { askOvertakenAgain } from "./overtaken.ts";
import { reread, rereading, WHAT_CHANGES } from "./reread.ts";

const QUERY = "query Name { name }";
const CHANGED = { change: { __typename: "Change", id: "c" } };
const REFUSED = { change: { __typename: "StaleVersion", message: "no" } };

/** A client whose questions are answered by the test, the oldest first. */
function asking() {
  const sent: { text: string; answer: (data: object) => void }[] = [];
  const client: Client = new Client({
    url: "http://localhost/graphql",
    preferGetMethod: false,
    fetch: (_, init) =>
      new Promise((resolve) => {
        const answer = (data: object) => resolve(Response.json({ data }));
        sent.push({ text: String(init?.body), answer });
      }),
    exchanges: [cacheExchange, askOvertakenAgain(() => client), rereading, fetchExchange],
  });
  client
    .subscription("subscription Any { any }", {}, { additionalTypenames: WHAT_CHANGES })
    .subscribe(() => {});
  const names: unknown[] = [];
  client
    .query(QUERY, {}, { additionalTypenames: WHAT_CHANGES })
    .subscribe(({ data, stale }) => !stale && names.push((data as { name: string }).name));
  const next = async () => {
    await vi.waitFor(() => expect(sent).not.toEqual([]));
    return sent.shift()!;
  };
  const change = async (data: object) => {
    const changing = client.mutation("mutation Change { change { id } }", {}).toPromise();
    const sentAt = sent.length;
    await vi.waitFor(() => expect(sent.length).toBeGreaterThan(sentAt));
    sent.pop()!.answer(data);
    await changing;
  };
  return { sent, names, next, change };
}

test("what is being asked when a change is done is asked again after its answer", async () => {
  const { names, next, change } = asking();
  const begun = await next();
  await change(CHANGED);
  begun.answer({ name: "before" });
  (await next()).answer({ name: "after" });
  await vi.waitFor(() => expect(names).toEqual(["before", "after"]));
});

test("so is what is being asked when somebody else changed something", async () => {
  const { names, next } = asking();
  const begun = await next();
  reread();
  begun.answer({ name: "before" });
  (await next()).answer({ name: "after" });
  await vi.waitFor(() => expect(names).toEqual(["before", "after"]));
});

test("and again where a change is done while it is read after another", async () => {
  const { names, next, change } = asking();
  (await next()).answer({ name: "first" });
  await vi.waitFor(() => expect(names).toEqual(["first"]));
  reread();
  const begun = await next();
  await change(CHANGED);
  begun.answer({ name: "before" });
  (await next()).answer({ name: "after" });
  await vi.waitFor(() => expect(names.at(-1)).toBe("after"));
});

test("nothing is asked again where nothing was changed, or no answer was under way", async () => {
  const { sent, names, next, change } = asking();
  const begun = await next();
  await change(REFUSED);
  begun.answer({ name: "same" });
  await vi.waitFor(() => expect(names).toEqual(["same"]));
  expect(sent).toEqual([]);
  await change(CHANGED);
  (await next()).answer({ name: "after" });
  await vi.waitFor(() => expect(names).toEqual(["same", "after"]));
  expect(sent).toEqual([]);
});
