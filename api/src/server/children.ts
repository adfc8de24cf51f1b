import { spawn } from "node:child_process";
import { SetupError } from "../setup-error.ts";
import { environmentWith } from "../settings.ts";

export interface ChildOptions {
  args?: string[];
  /** Environment variables added to those of this process. */
  env?: Record<string, string>;
  /** Stops the child when aborted. */
  signal?: AbortSignal;
}

/** Runs a script with the same Node and this terminal. Rejects if it fails. */
export function runNode(script: string, options: ChildOptions = {}): Promise<void> {
  const { args = [], env = {}, signal } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      env: environmentWith(env),
      stdio: ["ignore", "inherit", "inherit"],
      signal,
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`"node ${script}" ended with an error; what it said is above.`));
    });
  });
}
