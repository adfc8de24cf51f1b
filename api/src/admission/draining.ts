import { Stopping } from "../errors.ts";

/** Counts the requests that are being answered, so that none is cut off when the process ends. */
export class Draining {
  readonly #running = new Set<(stopping: Stopping) => void>();
  #allAnswered: (() => void) | null = null;

  /** Whether no more requests are taken. */
  get hasBegun(): boolean {
    return this.#allAnswered !== null;
  }

  /** Answers a request. Throws Stopping where no more are taken, or this one took too long. */
  async answer<T>(work: () => Promise<T>): Promise<T> {
    if (this.hasBegun) throw new Stopping();
    const { promise: cut, reject } = Promise.withResolvers<never>();
    this.#running.add(reject);
    try {
      return await Promise.race([work(), cut]);
    } finally {
      this.#running.delete(reject);
      if (this.#running.size === 0) this.#allAnswered?.();
    }
  }

  /** Takes no more requests, and waits for the running ones to be answered: so long at most. */
  async end(longestMs: number): Promise<void> {
    const { promise: allAnswered, resolve } = Promise.withResolvers<void>();
    this.#allAnswered = resolve;
    if (this.#running.size === 0) return;
    const cutAll = () => {
      for (const cut of this.#running) cut(new Stopping());
    };
    const timer = setTimeout(cutAll, longestMs);
    await allAnswered;
    clearTimeout(timer);
  }
}
