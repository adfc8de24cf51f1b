import { AsyncLocalStorage } from "node:async_hooks";
import { Busy } from "../errors.ts";
import { Abandoned } from "../neo4j/errors.ts";

/** One request. */
export interface Asker {
  /** Who sent it. Clients take turns, however many requests each of them sends. */
  client: string;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
}

export interface QueueRules {
  /** How many tasks run at once, of all clients together. */
  atOnce: number;
  /** How many of one client: fewer, so that another client's turn comes without waiting for it. */
  atOnceOfClient: number;
  /** A task that waits longer than this is refused. */
  longestWaitMs: number;
  /** If this many tasks of a client wait already, a further one is refused at once. */
  mostWaiting: number;
}

interface Waiting {
  since: number;
  begin(): void;
}

/** Limits how many tasks run at once, fairly between clients and between the requests of each. */
export class FairQueue {
  readonly #rules: QueueRules;
  readonly #inside = new AsyncLocalStorage<true>();
  /** How many tasks run, per client and per request. */
  readonly #running = new Map<string | Asker, number>();
  #runningInAll = 0;
  /** The waiting tasks of each request, the oldest first. */
  readonly #waiting = new Map<Asker, Waiting[]>();
  /** Moving average of how long a task takes. */
  #usualMs = 100;

  constructor(rules: QueueRules) {
    this.#rules = rules;
  }

  /**
   * Runs `work` when its turn comes. A nested call runs at once, as part of the same turn. Throws
   * Busy if the turn does not come in time.
   */
  async run<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()) return work();
    await this.#turnOf(asker);
    const begun = performance.now();
    try {
      return await this.#inside.run(true, work);
    } finally {
      this.#usualMs += (performance.now() - begun - this.#usualMs) / 10;
      this.#count(asker, -1);
      this.#beginNext();
    }
  }

  /** Whether a client has waited longer than `ms` while none of its tasks runs. */
  isStalled(ms: number): boolean {
    const now = performance.now();
    return [...this.#waiting].some(
      ([{ client }, [oldest]]) => !this.#running.get(client) && now - oldest!.since > ms,
    );
  }

  #turnOf(asker: Asker): Promise<void> | void {
    const { longestWaitMs, mostWaiting } = this.#rules;
    if (asker.signal?.aborted) throw new Abandoned();
    if (this.#isFree(asker)) return this.#count(asker, 1);
    if (this.#waitingOf(asker.client) >= mostWaiting) throw this.#busy();
    return new Promise((resolve, reject) => {
      const end = (error?: Error) => {
        clearTimeout(timer);
        asker.signal?.removeEventListener("abort", abandon);
        this.#remove(asker, waiting);
        if (error) reject(error);
        else resolve();
      };
      const begin = () => {
        this.#count(asker, 1);
        end();
      };
      const abandon = () => end(new Abandoned());
      const timer = setTimeout(() => end(this.#busy()), longestWaitMs);
      asker.signal?.addEventListener("abort", abandon);
      const waiting = { since: performance.now(), begin };
      this.#waiting.set(asker, [...(this.#waiting.get(asker) ?? []), waiting]);
    });
  }

  #isFree({ client }: Asker): boolean {
    const { atOnce, atOnceOfClient } = this.#rules;
    return this.#runningInAll < atOnce && (this.#running.get(client) ?? 0) < atOnceOfClient;
  }

  #beginNext(): void {
    const next = [...this.#waiting]
      .filter(([asker]) => this.#isFree(asker))
      .reduce<[Asker, Waiting[]] | null>(
        (first, one) => (first && this.#comesBefore(first, one) ? first : one),
        null,
      );
    next?.[1][0]?.begin();
  }

  /**
   * The client, then the request, with the fewest running tasks comes first, then the longest wait.
   */
  #comesBefore([a, [oldestOfA]]: [Asker, Waiting[]], [b, [oldestOfB]]: [Asker, Waiting[]]) {
    const running = (key: string | Asker) => this.#running.get(key) ?? 0;
    const order =
      running(a.client) - running(b.client) ||
      running(a) - running(b) ||
      oldestOfA!.since - oldestOfB!.since;
    return order <= 0;
  }

  #count(asker: Asker, change: number): void {
    this.#runningInAll += change;
    for (const key of [asker.client, asker]) {
      const running = (this.#running.get(key) ?? 0) + change;
      if (running === 0) this.#running.delete(key);
      else this.#running.set(key, running);
    }
  }

  #remove(asker: Asker, waiting: Waiting): void {
    const left = (this.#waiting.get(asker) ?? []).filter((one) => one !== waiting);
    if (left.length > 0) this.#waiting.set(asker, left);
    else this.#waiting.delete(asker);
  }

  #waitingOf(client: string): number {
    let count = 0;
    for (const [asker, all] of this.#waiting) if (asker.client === client) count += all.length;
    return count;
  }

  #busy(): Busy {
    const waiting = [...this.#waiting.values()].reduce((sum, { length }) => sum + length, 1);
    return new Busy((waiting * this.#usualMs) / this.#rules.atOnce);
  }
}
