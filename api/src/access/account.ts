import { InvalidInput } from "../change/errors.ts";
import type { Role } from "../roles.ts";

/** An account as others may know it. */
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

/** The name as it is kept. Throws where it is not one: no markup, no invisible characters. */
export function checkName(given: string): string {
  const name = given.normalize("NFC").trim();
  if (!NAME.test(name)) throw new InvalidInput("name", NAME_RULE);
  return name;
}

/** The form under which a name is found, and is taken. */
export function foldName(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** Throws where a password is too short to be hard to guess, or too long to be one. */
export function checkPassword(password: string, field: string): void {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) {
    throw new InvalidInput(field, `must have ${SHORTEST} to ${LONGEST} characters`);
  }
}
