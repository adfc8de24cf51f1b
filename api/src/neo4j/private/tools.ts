import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** `docker` waits for ever if the engine hangs. */
const ENGINE_ANSWERS_WITHIN_MS = 60_000;

/** The major version of the `java` on the path, or null where there is none. */
export async function javaVersion(): Promise<number | null> {
  const output = await outputOf("java", ["-version"]);
  const version = /version "(?:1\.)?(\d+)/.exec(output ?? "")?.[1];
  return version === undefined ? null : Number(version);
}

/** Whether Maven can be run. */
export async function hasMaven(): Promise<boolean> {
  return (await outputOf("mvn", ["--version"])) !== null;
}

/** Whether a Docker engine answers; the `docker` program alone is not enough. */
export async function hasDocker(): Promise<boolean> {
  const asked = ["info", "--format", "{{.ServerVersion}}"];
  return (await outputOf("docker", asked, ENGINE_ANSWERS_WITHIN_MS)) !== null;
}

/**
 * What a program prints; null if it is absent or fails. No time limit by default, since a slow
 * answer on a busy machine is still an answer. `java -version` prints to stderr.
 */
async function outputOf(program: string, args: string[], timeout = 0): Promise<string | null> {
  try {
    const { stdout, stderr } = await execute(program, args, { timeout });
    return stdout + stderr;
  } catch {
    return null;
  }
}
