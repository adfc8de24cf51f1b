import { randomBytes } from "node:crypto";
import { hash, type Options, verify } from "@node-rs/argon2";

/** Argon2id, which is what the library does unless told, at OWASP's least: 19 MiB, two passes. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(inOneForm(password), COST);

/**
 * Whether the password is the one that was hashed. Without a hash (nobody has that name) another
 * one is tried all the same, so that the answer takes as long.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword(randomBytes(32).toString("base64url"));
  const right = await verify(stored ?? (await dummy), inOneForm(password));
  return right && stored !== null;
}

let dummy: Promise<string> | undefined;

/** A letter with an accent is typed as one character on one machine and as two on another. */
const inOneForm = (password: string): string => password.normalize("NFKC");

/** A password for somebody who is told it once. */
export const madeUpPassword = (): string => randomBytes(15).toString("base64url");
