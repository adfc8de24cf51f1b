import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ONLY_OWNER = { mode: 0o600 };
const ROUNDS = 1024;

/**
 * Generates the password of a server that has never been started. Writes it to a file that only the
 * owner can read, and its hash to where the server reads it. Neo4j's own tool writes the same line,
 * but would take another Java process.
 */
export function makePassword(folder: string): void {
  const password = randomBytes(24).toString("hex");
  const salt = randomBytes(32);
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) hash = createHash("sha256").update(hash).digest();
  const credential = ["SHA-256", hash.toString("hex"), salt.toString("hex"), ROUNDS].join();
  const users = join(folder, "data", "dbms");
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, "auth.ini"), `neo4j:${credential}:\n`, ONLY_OWNER);
  writeFileSync(passwordFile(folder), password, ONLY_OWNER);
}

/** The password generated for the server of a folder. */
export const readPassword = (folder: string): string => readFileSync(passwordFile(folder), "utf8");

export const passwordFile = (folder: string): string => join(folder, "password");
