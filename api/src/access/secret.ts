import { createHash, randomBytes } from "node:crypto";

/** A random secret. Only its hash is stored. */
export interface Secret {
  secret: string;
  hash: string;
}

/** 256 random bits, so that one fast hash is enough to hide them. */
export function makeSecret(): Secret {
  const secret = `bc_${randomBytes(32).toString("base64url")}`;
  return { secret, hash: hashSecret(secret) };
}

export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");
