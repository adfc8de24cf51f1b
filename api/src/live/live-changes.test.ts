import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createLog } from "../log.ts";
import type { Database } from "../neo4j/database.ts";
import type { Viewer } from "../roles.ts";
import type { ChangeTold } from "./graph-event.ts";
import { LiveChanges, type LiveRules } from "./live-changes.ts";
import type { Told } from "./listener.ts";

/** A database of nothing but numbered changes, that counts what it is asked. */
class Numbers {
  seq = 0;
  readonly asked: string[] = [];
  readonly inside = new Set<string>();
  readonly database = {
    read: async (name: string, _cypher: string, params: Record<string, unknown> = {}) => {
      this.asked.push(name);
      await turn();
      if (name === "who is still in") {
        return (params["hashes"] as string[])
          .filter((h) => this.inside.has(h))
          .map((hash) => ({ hash }));
      }
      if (name !== "changes told live") return [{ seq: this.seq, forms: [] }];
      const { after, upTo, limit } = params as { after: number; upTo: number; limit: number };
      const count = Math.min(limit, upTo - after);
      return Array.from({ length: count }, (_, i) => changeOf(after + 1 + i));
    },
  } as unknown as Database;

  live(rules: Partial<LiveRules> = {}) {
    return new LiveChanges(this.database, createLog("silent"), { everyMs: 1, ...rules });
  }

  listen(live: LiveChanges, after: number | null, viewer: Viewer | null = null, client = "a") {
    const listen = live.listenFor({ client, viewer });
    return listen({ after, ids: null, editing: false, database: this.database });
  }
}

const changeOf = (seq: number): ChangeTold => ({
  seq,
  action: "ADD_CLAIM",
  accountId: null,
  ids: [`claim:${seq}`],
  more: false,
});

/** Reads until the event of a number has come. */
async function readUpTo(told: AsyncIterable<Told>, last: number): Promise<number[]> {
  const seqs: number[] = [];
  for await (const event of told) {
    if ("ended" in event) throw event.ended;
    if (event.kind !== null) seqs.push(event.seq);
    if (event.seq >= last) break;
  }
  return seqs;
}

const from = (after: number, last: number) =>
  Array.from({ length: last - after }, (_, i) => after + 1 + i);

describe("listening", () => {
  it("tells each change once, in order, from wherever it begins, however fast it is read", async () => {
    const reader = fc.record({
      behind: fc.nat({ max: 1_200 }),
      starts: fc.nat({ max: 40 }),
      slow: fc.nat({ max: 3 }),
    });
    const bursts = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 40 });
    const rule = fc.asyncProperty(
      fc.nat({ max: 2_000 }),
      bursts,
      fc.array(reader, { minLength: 1, maxLength: 5 }),
      async (begin, changes, readers) => {
        const numbers = new Numbers();
        numbers.seq = begin;
        const live = numbers.live();
        const last = begin + changes.reduce((sum, n) => sum + n, 0) + 1;
        const reading = readers.map(async ({ behind, starts, slow }) => {
          for (let i = 0; i < starts; i++) await turn();
          // Who has been told of the last one has nothing to wait for.
          const after = Math.max(0, Math.min(numbers.seq - behind, last - 1));
          const seqs: number[] = [];
          for await (const event of numbers.listen(live, after)) {
            if ("ended" in event) throw event.ended;
            seqs.push(event.seq);
            for (let i = 0; i < slow; i++) await turn();
            if (event.seq === last) break;
          }
          expect(seqs).toEqual(from(after, last));
        });
        for (const count of changes) {
          numbers.seq += count;
          await turn();
        }
        numbers.seq = last;
        await Promise.all(reading);
        expect(live.count).toBe(0);
      },
    );
    await fc.assert(rule, { numRuns: 40 });
  });

  it("asks the database nothing while nobody listens", async () => {
    const numbers = new Numbers();
    const live = numbers.live();
    const told = numbers.listen(live, null);
    await told.next();
    await told.return!();
    // The look that was under way when the last one left is the last.
    await vi.waitFor(() => expect(live.isLooking).toBe(false));
    const { length } = numbers.asked;
    numbers.seq = 5;
    const again = numbers.listen(live, 3);
    expect(numbers.asked).toHaveLength(length);
    expect(await readUpTo(again, 5)).toEqual([4, 5]);
  });

  it("asks for all listeners together", async () => {
    const numbers = new Numbers();
    const live = numbers.live({ most: 1_000, mostOfClient: 1_000 });
    const streams = Array.from({ length: 1_000 }, () => numbers.listen(live, null));
    await Promise.all(streams.map((told) => told.next()));
    numbers.asked.length = 0;
    numbers.seq = 1;
    await Promise.all(streams.map((told) => readUpTo(told, 1)));
    expect(numbers.asked.filter((name) => name === "changes told live")).toHaveLength(1);
  });

  it("tells who is far behind to read everything again", async () => {
    const numbers = new Numbers();
    numbers.seq = 50_000;
    const told = numbers.listen(numbers.live(), 7);
    expect((await told.next()).value).toMatchObject({ seq: 50_000, ids: [], more: true });
    expect(numbers.asked).not.toContain("changes told live");
    await told.return!();
  });

  it("tells who comes from a graph that is no more to read everything again", async () => {
    const numbers = new Numbers();
    numbers.seq = 10;
    const told = numbers.listen(numbers.live(), 90);
    expect((await told.next()).value).toMatchObject({ seq: 10, ids: [], more: true });
    numbers.seq = 11;
    expect((await told.next()).value).toMatchObject({ seq: 11, more: false });
    await told.return!();
  });

  it("gives who reads nothing for long all that came meanwhile", async () => {
    const numbers = new Numbers();
    const live = numbers.live();
    const slow = numbers.listen(live, 0);
    const fast = numbers.listen(live, 0);
    numbers.seq = 1;
    expect((await slow.next()).value).toMatchObject({ seq: 1 });
    numbers.seq = 5_000;
    await readUpTo(fast, 5_000);
    expect(await readUpTo(slow, 5_000)).toEqual(from(1, 5_000));
  });

  it("ends with a word for those who are no longer let in, and for them alone", async () => {
    const numbers = new Numbers();
    numbers.inside.add("a").add("b");
    const live = numbers.live({ checkEveryMs: 0 });
    const viewer = (secretHash: string): Viewer => ({
      accountId: secretHash,
      name: "",
      role: "reader",
      secretHash,
    });
    const [a, b] = ["a", "b"].map((hash) => numbers.listen(live, null, viewer(hash)));
    await Promise.all([a!.next(), b!.next()]);
    numbers.inside.delete("a");
    expect((await a!.next()).value).toMatchObject({ ended: { code: "UNAUTHENTICATED" } });
    expect((await a!.next()).done).toBe(true);
    numbers.seq = 1;
    expect((await b!.next()).value).toMatchObject({ seq: 1 });
    await b!.return!();
  });

  it("is refused beyond the bounds, and let in again once another has left", async () => {
    const numbers = new Numbers();
    const live = numbers.live({ most: 3, mostOfClient: 2 });
    const first = numbers.listen(live, null);
    numbers.listen(live, null);
    expect(() => numbers.listen(live, null)).toThrow(
      "2 streams of changes are open for your account",
    );
    numbers.listen(live, null, null, "b");
    expect(() => numbers.listen(live, null, null, "c")).toThrow(
      "3 streams of changes are open here",
    );
    await first.return!();
    expect(() => numbers.listen(live, null)).not.toThrow();
    live.end(new Error("over"));
  });

  it("ends at once when the client goes, also while it waits", async () => {
    const numbers = new Numbers();
    const live = numbers.live();
    const gone = new AbortController();
    const listen = live.listenFor({ client: "a", viewer: null, signal: gone.signal });
    const told = listen({ after: null, ids: null, editing: false, database: numbers.database });
    await told.next();
    const next = told.next();
    gone.abort();
    expect((await next).done).toBe(true);
    expect(live.count).toBe(0);
  });
});
