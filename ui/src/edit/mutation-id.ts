/**
 * Names what a form sends, so that the same sent again, because no answer came, is done once.
 * Another input is another change, and so is the same after it was done or refused.
 */
export class MutationIds {
  #sent: { input: string; id: string } | null = null;

  /** The name of this input: the one it had, if it was sent and not yet answered. */
  of(input: object): string {
    const text = JSON.stringify(input);
    if (this.#sent?.input !== text) this.#sent = { input: text, id: crypto.randomUUID() };
    return this.#sent.id;
  }

  /** An answer came. */
  answered(): void {
    this.#sent = null;
  }
}
