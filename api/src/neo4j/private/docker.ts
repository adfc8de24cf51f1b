import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { PROJECT_FOLDER } from "../../settings.ts";
import { SetupError } from "../../setup-error.ts";
import { patiently } from "./patience.ts";
import type { Connection } from "../server.ts";

/**
 * Starts the `neo4j` service of docker-compose.yml, unless it runs already. Docker's own wait has a
 * fixed time limit, so it is repeated as long as the container runs and logs something.
 */
export async function openDocker(
  given: string | undefined,
  { say, signal }: { say: (line: string) => void; signal?: AbortSignal },
): Promise<Connection> {
  const up = async (patience: AbortSignal) => {
    for (;;) {
      try {
        return await compose(["up", "--detach", "--wait", "neo4j"], patience);
      } catch (error) {
        if ((await stateOf()) !== "running") throw error;
        await sleep(1_000, undefined, { signal: patience });
      }
    }
  };
  await patiently(up, {
    doing: "starting Neo4j with Docker",
    progress: async () => (await output(["logs", "--tail", "20", "neo4j"])) + (await stateOf()),
    silent: (silence) =>
      new SetupError(
        `The service "neo4j" of docker-compose.yml was starting and has logged nothing for ` +
          `${silence}: see \`docker compose logs neo4j\`, then start again.`,
      ),
    say,
    signal,
    silentLooks: SILENT_LOOKS,
  });
  const password = given ?? (await compose(["exec", "-T", "neo4j", "cat", PASSWORD_FILE]));
  return { uri: "bolt://127.0.0.1:7687", user: "neo4j", password, database: "neo4j" };
}

/**
 * Where the service stores the password that it generated on first start; see docker-compose.yml.
 */
const PASSWORD_FILE = "/secret/password";

/** Nothing is printed while the image, some 500 MB, is pulled. */
const SILENT_LOOKS = 900;

async function stateOf(): Promise<string> {
  return (await output(["ps", "--all", "--format", "{{.State}}", "neo4j"])).trim();
}

/** What Docker prints; empty if the command fails. */
async function output(args: string[]): Promise<string> {
  return compose(args).catch(() => "");
}

const WORDS = new Map([
  ["up", "start"],
  ["stop", "stop"],
]);

/** Stops the service; its data stay in their volume. */
export async function stopDocker(): Promise<void> {
  await compose(["stop", "neo4j"]);
}

async function compose(args: string[], signal?: AbortSignal): Promise<string> {
  try {
    const options = { cwd: PROJECT_FOLDER, signal };
    return (await promisify(execFile)("docker", ["compose", ...args], options)).stdout;
  } catch (error) {
    signal?.throwIfAborted();
    const { stderr = "" } = error as { stderr?: string };
    throw new SetupError(
      `Docker could not ${WORDS.get(args[0]!) ?? "read"} the service "neo4j" of ` +
        `docker-compose.yml: ${stderr.trim().split("\n").at(-1)}`,
    );
  }
}
