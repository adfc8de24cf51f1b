import { timingSafeEqual } from "node:crypto";
import { hashSecret, makeSecret } from "./secret.ts";

/**
 * The one-time link that creates the first admin. It is valid as long as this process runs, which
 * keeps only a hash of it. It works once because it is refused when an account exists.
 */
export class SetupLink {
  #hash: string | null = null;

  /** A new token. Replaces any earlier one. */
  make(): string {
    const { secret, hash } = makeSecret();
    this.#hash = hash;
    return secret;
  }

  opens(token: string): boolean {
    if (this.#hash === null) return false;
    return timingSafeEqual(Buffer.from(hashSecret(token)), Buffer.from(this.#hash));
  }

  end(): void {
    this.#hash = null;
  }
}
