import { timingSafeEqual } from "node:crypto";
import { hashSecret, makeSecret } from "./secret.ts";

/**
 * The one-time link that makes the first admin. It lives as long as this process, which keeps
 * only the hash of it; that it works once is because an account exists afterwards.
 */
export class SetupLink {
  #hash: string | null = null;

  /** A new token, in place of any before. */
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
