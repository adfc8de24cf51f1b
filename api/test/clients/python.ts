import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT_FOLDER } from "../../src/settings.ts";

const run = promisify(execFile);
const REQUIREMENTS = join(PROJECT_FOLDER, "api/test/clients/requirements.txt");
const LEAST = "import sys; sys.exit(sys.version_info < (3, 10))";

/**
 * A Python that has what `requirements.txt` pins, in an environment that is made once. Null where
 * there is none, unless `PYTHON_CLIENT=required`: then it throws.
 */
export async function python(): Promise<string | null> {
  try {
    return await withRequirements();
  } catch (error) {
    if (process.env["PYTHON_CLIENT"] === "required") throw error;
    console.warn(`gql is not tried here: ${(error as Error).message}`);
    return null;
  }
}

async function withRequirements(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
  const cache = join(PROJECT_FOLDER, "node_modules/.cache/backchannel");
  const folder = join(cache, `python-${hash}`);
  const command = join(folder, "bin/python");
  if (existsSync(command)) return command;
  await run("python3", ["-c", LEAST]);
  // One that was cut short is not taken for a whole one. Once it is moved, only its `python` works.
  const making = `${folder}-${process.pid}`;
  mkdirSync(cache, { recursive: true });
  try {
    await run("python3", ["-m", "venv", making]);
    const options = [
      "--quiet",
      "--disable-pip-version-check",
      "--no-deps",
      "--only-binary",
      ":all:",
    ];
    await run(
      join(making, "bin/python"),
      ["-m", "pip", "install", ...options, "-r", REQUIREMENTS],
      {
        timeout: 180_000,
      },
    );
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return command;
}
