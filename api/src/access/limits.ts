import { isIPv6 } from "node:net";
import { foldName } from "./account.ts";
import { Attempts } from "./attempts.ts";
import { TooManyAttempts } from "./errors.ts";

const REMEMBERED = 10_000;
/** What is longer is no name of an account, and may be kept short. */
const LONGEST_KEY = 60;

/**
 * How often passwords may be tried, for one account and from one address. An account's pause
 * stays short, so that nobody can be kept out of theirs for long by others.
 */
export class SignInLimits {
  readonly #accounts = new Attempts({ free: 5, longestPauseMs: 60_000, capacity: REMEMBERED });
  readonly #addresses = new Attempts({ free: 20, longestPauseMs: 900_000, capacity: REMEMBERED });

  /**
   * Lets `check` try a password; null, from it and from here, means a wrong one. Throws
   * TooManyAttempts, without having tried, where too many were wrong lately.
   */
  async tried<T>(name: string, address: string, check: () => Promise<T | null>): Promise<T | null> {
    const account = foldName(name).slice(0, LONGEST_KEY);
    const from = networkOf(address);
    const pause = Math.max(this.#accounts.pauseOf(account), this.#addresses.pauseOf(from));
    if (pause > 0) throw new TooManyAttempts(pause);
    this.#accounts.count(account);
    this.#addresses.count(from);
    const takeBack = () => {
      this.#accounts.takeBack(account);
      this.#addresses.takeBack(from);
    };
    const found = await check().catch((error: unknown) => {
      takeBack();
      throw error;
    });
    if (found === null) return null;
    takeBack();
    this.#accounts.forget(account);
    return found;
  }
}

/** Who has one IPv6 address usually has 2⁶⁴ of them: they count as one. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":");
}
