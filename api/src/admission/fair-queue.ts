import { AsyncLocalStorage } from "node:async_hooks";
import { Busy } from "../errors.ts";
import { Abandoned } from "../neo4j/errors.ts";

/** One request. */
export interface Asker {
  /** Whose it is: clients take turns, however many requests each of them sends. */
  client: string;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
}

export interface QueueRules {
  /** So much runs at once, of all clients. */
  atOnce: number;
  /** And of one client: fewer, so that another's turn comes without waiting for it. */
  atOnceOfClient: number;
  /** What waits longer than this is refused. */
  longestWaitMs: number;
  /** What of one client comes when so much of it waits already is refused at once. */
  mostWaiting: number;
}

interface Waiting {
  since: number;
  begin(): void;
}

/** Lets so much run at once, fairly between clients and between the requests of each. */
export class FairQueue {
  readonly #rules: QueueRules;
  readonly #inside = new AsyncLocalStorage<true>();
  /** How much runs, of each client and of each request. */
  readonly #running = new Map<string | Asker, number>();
  #runningInAll = 0;
  /** What waits of each request, the oldest first. */
  readonly #waiting = new Map<Asker, Waiting[]>();
  /** How long the latest took, smoothed. */
  #usualMs = 100;

  constructor(rules: QueueRules) {
    this.#rules = rules;
  }

  /**
   * Runs `work` when it is its turn. What it asks of this queue itself is part of it. Throws Busy
   * where the turn does not come in time.
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

  /** Whether somebody of whom nothing runs has waited so long for a first turn. */
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

  /** Who has least running comes first, then who has waited longest. */
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
