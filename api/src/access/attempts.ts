interface Tries {
  failures: number;
  /** No attempt is allowed before this time. */
  until: number;
  forgotten: number;
}

export interface AttemptRules {
  /** The first pause follows this many failures. */
  free: number;
  /** Each further failure doubles the pause, from one second up to this. */
  longestPauseMs: number;
  /** How many keys are remembered. Beyond that, the key that failed longest ago is forgotten. */
  capacity: number;
}

const REMEMBERED_MS = 3_600_000;

/** Counts failures per key, and how long each key must pause before the next attempt. */
export class Attempts {
  readonly #rules: AttemptRules;
  /** In the order of their last failure. */
  readonly #tries = new Map<string, Tries>();

  constructor(rules: AttemptRules) {
    this.#rules = rules;
  }

  /** How many milliseconds must pass before the next try. */
  pauseOf(key: string, now = Date.now()): number {
    return Math.max(0, (this.#tries.get(key)?.until ?? 0) - now);
  }

  /** Counts a failure. Called before the attempt, so that parallel attempts are counted too. */
  count(key: string, now = Date.now()): void {
    const known = this.#tries.get(key);
    const failures = (known && known.forgotten > now ? known.failures : 0) + 1;
    const { free, longestPauseMs, capacity } = this.#rules;
    const pause = failures < free ? 0 : Math.min(longestPauseMs, 1_000 * 2 ** (failures - free));
    this.#tries.delete(key);
    this.#tries.set(key, { failures, until: now + pause, forgotten: now + pause + REMEMBERED_MS });
    if (this.#tries.size > capacity) {
      const [oldest] = this.#tries.keys();
      this.#tries.delete(oldest as string);
    }
  }

  /** Takes one counted failure back, because the attempt did not fail. */
  takeBack(key: string): void {
    const known = this.#tries.get(key);
    if (!known) return;
    known.failures--;
    known.until = 0;
    if (known.failures === 0) this.#tries.delete(key);
  }

  forget(key: string): void {
    this.#tries.delete(key);
  }

  get size(): number {
    return this.#tries.size;
  }
}
