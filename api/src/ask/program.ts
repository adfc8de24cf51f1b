import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../settings.ts";

const FOLDERS = ["api/src", "schema"];

/**
 * What tells the program from one of other words or rules, though the version may be the same: a
 * hash of its sources. About 600 files, read once.
 */
export function programIn(root: string, folders: readonly string[] = FOLDERS): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => /(?<!\.test)\.ts$/.test(name)).toSorted()) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, folder, file)))
        .update("\0");
    }
  }
  return hash.digest("base64url");
}

let known: string | null = null;

/** The same of the program that runs. */
export const thisProgram = (): string => (known ??= programIn(PROJECT_FOLDER));
