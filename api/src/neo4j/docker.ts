import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { PROJECT_FOLDER } from "../settings.ts";
import { SetupError } from "./errors.ts";
import type { Connection } from "./server.ts";

/** Brings up the `neo4j` service of docker-compose.yml; a database that runs already stays. */
export async function openDocker(password = "backchannel"): Promise<Connection> {
  await compose("up", "--detach", "--wait", "neo4j");
  return { uri: "bolt://127.0.0.1:7687", user: "neo4j", password, database: "neo4j" };
}

/** Stops the service; its data stay in their volume. */
export async function stopDocker(): Promise<void> {
  await compose("stop", "neo4j");
}

async function compose(...args: string[]): Promise<void> {
  try {
    await promisify(execFile)("docker", ["compose", ...args], { cwd: PROJECT_FOLDER });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new SetupError(
      `Docker could not ${args[0] === "up" ? "start" : "stop"} the service "neo4j" of ` +
        `docker-compose.yml: ${stderr.trim().split("\n").at(-1)}`,
    );
  }
}
