import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError } from "../../setup-error.ts";

/** Creates Backchannel's home if there is none. Only its owner may read what is stored in it. */
export function makeHome(home: string): void {
  const own = join(home, "neo4j");
  mkdirSync(own, { recursive: true, mode: 0o700 });
  chmodSync(own, 0o700);
  const trial = join(own, `trial-${process.pid}`);
  writeFileSync(trial, "");
  rmSync(trial);
}

const REASONS: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "it belongs to another user",
  EROFS: "it can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOTDIR: "a file stands where a folder should",
  EEXIST: "a file stands where a folder should",
  ENOENT: "no folder can be made there",
};

/** An error that says in one sentence why a file of the home is unusable. Others stay unchanged. */
export function homeTrouble(error: unknown): unknown {
  const { code = "", path, syscall } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (path === undefined || reason === undefined) return error;
  if (code === "ENOENT" && syscall !== "mkdir") return error;
  return new SetupError(
    `Backchannel cannot use ${path} (${reason}): mend that, or set BACKCHANNEL_HOME to a folder ` +
      "in which the user who starts it may write.",
  );
}
