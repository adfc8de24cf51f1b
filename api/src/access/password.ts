import { randomBytes } from "node:crypto";
import { hash, type Options, verify } from "@node-rs/argon2";

/** Argon2id, the library's default, with OWASP's minimum: 19 MiB, two passes. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(inOneForm(password), COST);

/**
 * Whether the password matches the hash. Without a hash (the account does not exist) it is checked
 * against a dummy hash, so that the answer takes the same time.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(randomBytes(32).toString("base64url"));
  const right = await verify(stored ?? (await dummy), inOneForm(password));
  return right && stored !== null;
}

let dummy: Promise<string> | undefined;

/** The same accented letter is one character on some keyboards and two on others. */
const inOneForm = (password: string): string => password.normalize("NFKC");

/** A generated password, shown to its user once. */
export const madeUpPassword = (): string => randomBytes(15).toString("base64url");
