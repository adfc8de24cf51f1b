import { spawn } from "node:child_process";
import { join } from "node:path";
import { connectionEnvironment, openDatabase } from "./neo4j/open.ts";
import { runUntilStopped } from "./process.ts";
import { environmentWith, PROJECT_FOLDER } from "./settings.ts";

const VITE = join(PROJECT_FOLDER, "node_modules/vite/bin/vite.js");
const START = join(PROJECT_FOLDER, "api/src/start.ts");

/** `npm run dev`: API and page, both renewed as their sources change, on one lasting database. */
await runUntilStopped(async ({ settings, signal, onEnd }) => {
  const say = (line: string) => console.log(line);
  const database = await openDatabase(settings, { exclusive: true, say, signal });
  onEnd(() => database.close());

  const api = `http://127.0.0.1:${settings.port}`;
  const connection = connectionEnvironment(database.connection);
  onEnd(run(["--watch-preserve-output", "--watch", START], { ...connection, BACKCHANNEL_PAGE: "dev" }));
  onEnd(run([VITE, "ui"], { API_PROXY: api }));
});

/** Starts a script and returns what ends it. */
function run(args: string[], env: Record<string, string>): () => Promise<void> {
  const child = spawn(process.execPath, args, { env: environmentWith(env), stdio: "inherit" });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}
