import { afterEach, describe, expect, it, vi } from "vitest";
import { Busy } from "../errors.ts";
import { Abandoned } from "../neo4j/errors.ts";
import { type Asker, FairQueue } from "./fair-queue.ts";

const RULES = { atOnce: 3, atOnceOfClient: 2, longestWaitMs: 5_000, mostWaiting: 4 };

afterEach(() => void vi.useRealTimers());

const settled = () => new Promise(setImmediate);

/** A queue that lists what was started, in order. Each task runs until the test ends it. */
function watched(rules = RULES) {
  const queue = new FairQueue(rules);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, asker: Asker) =>
    queue.run(asker, () => {
      begun.push(name);
      const { promise, resolve } = Promise.withResolvers<string>();
      ends.set(name, () => resolve(name));
      return promise;
    });
  const end = async (name: string) => {
    ends.get(name)!();
    await settled();
  };
  return { queue, begun, ask, end };
}

it("leaves room for another client, whatever the first one asks", async () => {
  const { ask, begun, end } = watched();
  const answers = ["a1", "a2", "a3", "a4"].map((name) => ask(name, { client: "a" }));
  answers.push(ask("b1", { client: "b" }));
  await settled();
  expect(begun).toEqual(["a1", "a2", "b1"]);
  for (const name of ["a1", "a2", "a3", "a4", "b1"]) await end(name);
  expect(await Promise.all(answers)).toEqual(["a1", "a2", "a3", "a4", "b1"]);
});

it("gives the next turn to the client of whom least runs, then to who has waited longest", async () => {
  const { ask, begun, end } = watched();
  for (const name of ["a1", "a2", "a3"]) void ask(name, { client: "a" });
  for (const name of ["b1", "b2"]) void ask(name, { client: "b" });
  void ask("c1", { client: "c" });
  await settled();
  expect(begun).toEqual(["a1", "a2", "b1"]);
  await end("a1");
  await end("a2");
  expect(begun.slice(3)).toEqual(["c1", "a3"]);
});

it("takes turns between the requests of one client too", async () => {
  const { ask, begun, end } = watched();
  const request = { client: "a" };
  for (const name of ["a1", "a2", "a3", "a4"]) void ask(name, request);
  void ask("another request", { client: "a" });
  await settled();
  await end("a1");
  expect(begun).toEqual(["a1", "a2", "another request"]);
});

it("takes what is asked within a turn as part of it", async () => {
  const queue = new FairQueue({ ...RULES, atOnce: 1, atOnceOfClient: 1 });
  const asker = { client: "a" };
  expect(await queue.run(asker, () => queue.run(asker, async () => "inside"))).toBe("inside");
});

it("goes on after what failed", async () => {
  const queue = new FairQueue({ ...RULES, atOnce: 1, atOnceOfClient: 1 });
  const failed = queue.run({ client: "a" }, () => Promise.reject(new Error("broken")));
  const next = queue.run({ client: "b" }, async () => "next");
  await expect(failed).rejects.toThrow("broken");
  expect(await next).toBe("next");
});

describe("who waits", () => {
  it("is refused as busy when the turn does not come in time, and told when to try again", async () => {
    vi.useFakeTimers();
    const { ask, begun, end } = watched();
    void ask("a1", { client: "a" });
    void ask("a2", { client: "a" });
    const late = ask("late", { client: "a" }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(RULES.longestWaitMs);
    expect(await late).toBeInstanceOf(Busy);
    expect(((await late) as Busy).retryAfter).toBeGreaterThanOrEqual(1);
    vi.useRealTimers();
    await end("a1");
    expect(begun).not.toContain("late");
  });

  it("is refused at once where so many of the same client wait already", async () => {
    const { ask, begun } = watched();
    for (let i = 0; i < 2 + RULES.mostWaiting; i++) void ask(`a${i}`, { client: "a" });
    await expect(ask("one more", { client: "a" })).rejects.toThrow(Busy);
    void ask("b", { client: "b" });
    await settled();
    expect(begun).toContain("b");
  });

  it("leaves the queue when nobody waits for the answer any more", async () => {
    const { ask, begun, end } = watched();
    const gone = new AbortController();
    void ask("a1", { client: "a" });
    void ask("a2", { client: "a" });
    const left = ask("left", { client: "a", signal: gone.signal });
    void ask("a3", { client: "a" });
    gone.abort();
    await expect(left).rejects.toThrow(Abandoned);
    await end("a1");
    expect(begun).toEqual(["a1", "a2", "a3"]);
    await expect(ask("later", { client: "b", signal: gone.signal })).rejects.toThrow(Abandoned);
  });

  it("tells of overload only where it is others that keep him waiting", async () => {
    const { queue, ask } = watched();
    for (let i = 0; i < 5; i++) void ask(`a${i}`, { client: "a" });
    await settled();
    expect(queue.isStalled(0)).toBe(false);
    void ask("b1", { client: "b" });
    void ask("c1", { client: "c" });
    await settled();
    expect(queue.isStalled(0)).toBe(true);
  });
});
