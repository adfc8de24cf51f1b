interface Tries {
  failures: number;
  /** Nothing is tried before then. */
  until: number;
  forgotten: number;
}

export interface AttemptRules {
  /** So many failures cost nothing. */
  free: number;
  /** Every further one doubles the pause from one second up to this. */
  longestPauseMs: number;
  /** So many keys are remembered; beyond them the one that failed longest ago is forgotten. */
  capacity: number;
}

const REMEMBERED_MS = 3_600_000;

/** Counts what failed under a key, and how long to pause for it before the next try. */
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

  /** Counts a failure; called before the try, so that many at once are counted too. */
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

  /** Takes one counted failure back: it was none. */
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
