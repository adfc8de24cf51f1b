import { setTimeout as sleep } from "node:timers/promises";
import { stillIn } from "../access/viewer-of.ts";
import { SignedOut, TooManyListeners } from "../errors.ts";
import type { Logger } from "../log.ts";
import type { Database } from "../neo4j/database.ts";
import { changesTold } from "./changes-told.cypher.ts";
import { everything, eventsOf } from "./graph-event.ts";
import { type Followed, KeptEvents } from "./kept-events.ts";
import { lookAt, type Look } from "./look.cypher.ts";
import {
  type Ear,
  Listener,
  type Listen,
  type Source,
  type Told,
  type Wanted,
} from "./listener.ts";

export interface LiveRules {
  /** How often it is looked whether something changed. */
  everyMs: number;
  /** How often it is looked whether those who listen may still do so, also while nothing happens. */
  checkEveryMs: number;
  most: number;
  mostOfClient: number;
}

const RULES: LiveRules = {
  everyMs: 1_000,
  checkEveryMs: 15_000,
  most: 2_000,
  mostOfClient: 100,
};

/** Who is further behind than this reads everything again: that is cheaper than all the changes. */
const FURTHEST_BEHIND = 10_000;
const PAGE = 500;

/**
 * Tells of changes as they come. While anybody listens, the process looks once a second at the
 * number of the last change, which every process of the same database sees; where it moved, one
 * statement reads what was changed, for all listeners together. The same look tells which forms are
 * open. Nobody listens: nothing is asked.
 */
export class LiveChanges implements Source {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #rules: LiveRules;
  readonly #listeners = new Set<Listener>();
  #kept = new KeptEvents(0);
  #forms: Look["forms"] = [];
  /** The first look since somebody listens again. */
  #first: Promise<void> | null = null;
  #looking: Promise<void> | null = null;
  #checkedAt = 0;

  constructor(database: Database, log: Logger, rules: Partial<LiveRules> = {}) {
    this.#database = database;
    this.#log = log;
    this.#rules = { ...RULES, ...rules };
  }

  /** How many listen. */
  get count(): number {
    return this.#listeners.size;
  }

  /** Whether it looks for changes from time to time. */
  get isLooking(): boolean {
    return this.#first !== null;
  }

  listenFor =
    (ear: Ear): Listen =>
    (wanted) => {
      const listener = this.#enter(ear, wanted);
      const told = listener.tell(this);
      const leave = () => {
        this.#listeners.delete(listener);
        ear.signal?.removeEventListener("abort", leave);
        listener.leave();
      };
      ear.signal?.addEventListener("abort", leave);
      return leavingAtTheEnd(told, leave);
    };

  /** Ends all streams, each with this word. */
  end(why: Error): void {
    for (const listener of this.#listeners) listener.end(why);
  }

  async begun(): Promise<number> {
    await (this.#first ??= this.#begin());
    return this.#kept.upTo;
  }

  get upTo(): number {
    return this.#kept.upTo;
  }

  async following(after: number, database: Database): Promise<Followed> {
    // It was told of a change by a process that has looked later, or of a graph that is no more.
    if (after > this.upTo) await this.#lookAnew();
    const { from, upTo } = this.#kept;
    if (after > upTo || upTo - after > FURTHEST_BEHIND) return { events: [everything(upTo)], upTo };
    return after >= from ? this.#kept.after(after) : readEvents(database, after, from);
  }

  #enter(ear: Ear, wanted: Wanted): Listener {
    const { most, mostOfClient } = this.#rules;
    const own = [...this.#listeners].filter(({ ear: { client } }) => client === ear.client);
    if (own.length >= mostOfClient) {
      throw new TooManyListeners(mostOfClient, "for your account or your network");
    }
    if (this.#listeners.size >= most) throw new TooManyListeners(most, "here");
    const listener = new Listener(ear, wanted);
    this.#listeners.add(listener);
    return listener;
  }

  async #begin(): Promise<void> {
    try {
      const { seq, forms } = await this.#ask();
      this.#kept = new KeptEvents(seq);
      this.#forms = forms;
    } catch (error) {
      this.#first = null;
      throw error;
    }
    this.#checkedAt = Date.now();
    void this.#watch();
  }

  async #watch(): Promise<void> {
    for (;;) {
      await sleep(this.#rules.everyMs, undefined, { ref: false });
      if (this.#listeners.size === 0) break;
      try {
        await this.#look();
      } catch (error) {
        this.#log.warn({ err: error }, "looking for changes failed");
      }
    }
    this.#first = null;
  }

  async #lookAnew(): Promise<void> {
    await this.#looking;
    await this.#look();
  }

  #look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    const { upTo: before } = this.#kept;
    const { seq: now, forms } = await this.#ask();
    this.#tellForms(forms);
    const moved = now > before;
    if (moved || Date.now() - this.#checkedAt >= this.#rules.checkEveryMs) await this.#check();
    if (!moved) return;
    if (now - before > FURTHEST_BEHIND) this.#kept.add([everything(now)], now);
    while (this.upTo < now) {
      const { events, upTo } = await readEvents(this.#database, this.upTo, now);
      this.#kept.add(events, upTo);
    }
    for (const listener of this.#listeners) listener.wake();
  }

  #ask(): Promise<Look> {
    const forms = [...this.#listeners].some(({ wanted }) => wanted.editing);
    return lookAt(this.#database, { forms });
  }

  #tellForms(forms: Look["forms"]): void {
    const [before, now] = [this.#forms, forms].map(
      (all) => new Set(all.map((one) => one.join(" "))),
    );
    const gone = this.#forms.filter((one) => !now!.has(one.join(" ")));
    const come = forms.filter((one) => !before!.has(one.join(" ")));
    this.#forms = forms;
    const of = new Set([...gone, ...come].map(([, id]) => id));
    if (of.size > 0) for (const listener of this.#listeners) listener.tellEditing(of);
  }

  /** One statement for all who listen with a session or a token. */
  async #check(): Promise<void> {
    const listeners = [...this.#listeners];
    const hashes = listeners.flatMap(({ ear: { viewer } }) => viewer?.secretHash ?? []);
    const inside = await stillIn(this.#database, [...new Set(hashes)]);
    for (const listener of listeners) {
      const hash = listener.ear.viewer?.secretHash;
      if (hash !== undefined && !inside.has(hash)) listener.end(new SignedOut());
    }
    this.#checkedAt = Date.now();
  }
}

/** The events after a number, up to where a page of them ends. */
async function readEvents(database: Database, after: number, last: number): Promise<Followed> {
  const changes = await changesTold(database, { after, upTo: last, limit: PAGE });
  const upTo = changes.length === PAGE ? changes.at(-1)!.seq : last;
  return { events: eventsOf(changes, after, upTo), upTo };
}

/** A generator that also ends while it waits for the next event. */
function leavingAtTheEnd(
  told: AsyncGenerator<Told>,
  leave: () => void,
): AsyncIterableIterator<Told> {
  return {
    async next() {
      try {
        const next = await told.next();
        if (next.done) leave();
        return next;
      } catch (error) {
        leave();
        throw error;
      }
    },
    async return() {
      leave();
      return told.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
