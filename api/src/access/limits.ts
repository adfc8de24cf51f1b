import { isIPv6 } from "node:net";
import { foldName } from "./account.ts";
import { Attempts } from "./attempts.ts";
import { TooManyAttempts } from "./errors.ts";

const REMEMBERED = 10_000;
/** Longer than any account name. Longer keys are cut, to bound the memory they take. */
const LONGEST_KEY = 60;

/**
 * Limits how often passwords may be tried, per account and per address. The pause of an account
 * stays short, so that others cannot lock its holder out for long.
 */
export class SignInLimits {
  readonly #accounts = new Attempts({ free: 5, longestPauseMs: 60_000, capacity: REMEMBERED });
  readonly #addresses = new Attempts({ free: 20, longestPauseMs: 900_000, capacity: REMEMBERED });

  /**
   * Lets `check` try a password. Null means a wrong password. Throws TooManyAttempts, without
   * calling `check`, if there were too many failures lately.
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

/**
 * The network of an IPv6 address, a /64. One client usually has a whole /64, so it counts as one.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":");
}
