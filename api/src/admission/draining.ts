import { Stopping } from "../errors.ts";

/** Counts the requests in progress, so that none is cut off when the process ends. */
export class Draining {
  readonly #running = new Set<(stopping: Stopping) => void>();
  #allAnswered: (() => void) | null = null;
  readonly #atBegin: (() => void)[] = [];

  /** Whether new requests are refused. */
  get hasBegun(): boolean {
    return this.#allAnswered !== null;
  }

  /** What goes on after its answer began, as a stream does, is ended then. */
  whenBegun(end: () => void): void {
    this.#atBegin.push(end);
  }

  /**
   * Answers a request. Throws Stopping if the process is ending, or ends before the answer is
   * there.
   */
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

  /** Refuses new requests and waits for those in progress, for at most `longestMs`. */
  async end(longestMs: number): Promise<void> {
    const { promise: allAnswered, resolve } = Promise.withResolvers<void>();
    this.#allAnswered = resolve;
    for (const begun of this.#atBegin) begun();
    if (this.#running.size === 0) return;
    const cutAll = () => {
      for (const cut of this.#running) cut(new Stopping());
    };
    const timer = setTimeout(cutAll, longestMs);
    await allAnswered;
    clearTimeout(timer);
  }
}
