import { InvalidInput } from "../change/errors.ts";
import type { Role } from "../roles.ts";

/** An account without its secrets. */
export interface Account {
  id: string;
  name: string;
  role: Role;
  disabled: boolean;
  version: number;
  createdAt: string;
  signedInAt: string | null;
}

const NAME_RULE =
  "must be 1 to 60 letters, digits, spaces or any of . _ ' @ + -, and begin with a letter or digit";
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._'@+-]{0,59}$/u;

const SHORTEST = 12;
const LONGEST = 256;

/** The name in the form that is stored. Throws if it contains markup or invisible characters. */
export function checkName(given: string): string {
  const name = given.normalize("NFC").trim();
  if (!NAME.test(name)) throw new InvalidInput("name", NAME_RULE);
  return name;
}

/** The name in the form used to look it up, in which it must be unique. */
export function foldName(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** Throws if a password is too short to be hard to guess, or too long to be a password. */
export function checkPassword(password: string, field: string): void {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) {
    throw new InvalidInput(field, `must have ${SHORTEST} to ${LONGEST} characters`);
  }
}
