import { spawn } from "node:child_process";
import { join } from "node:path";
import { connectionEnvironment, openDatabase } from "./server/open.ts";
import { runUntilStopped, type Life } from "./server/process.ts";
import { say } from "./server/serve.ts";
import { environmentWith, PROJECT_FOLDER } from "./settings.ts";

/** `npm run dev`: API and page, each renewed as its sources change, on one lasting database. */
await runUntilStopped(async (life) => {
  const { settings, signal } = life;
  const database = await openDatabase(settings, { exclusive: true, say, signal });
  life.onEnd(() => database.close());

  const api = join(PROJECT_FOLDER, "api/src/dev-api.ts");
  const connection = connectionEnvironment(database.connection);
  // To the API this is a database that was given, for which the default is another.
  const env = {
    ...connection,
    DEMO: settings.demo ? "on" : "off",
    UPGRADE: settings.upgrade ? "on" : "off",
  };
  runAlong(life, ["--watch", "--watch-preserve-output", api], env);
  const vite = join(PROJECT_FOLDER, "node_modules/vite/bin/vite.js");
  runAlong(life, [vite, "ui"], { API_PROXY: `http://127.0.0.1:${settings.port}` });
});

/** Runs a script as long as this process: where one of them ends, all do. */
function runAlong(life: Life, args: string[], env: Record<string, string>): void {
  const child = spawn(process.execPath, args, { env: environmentWith(env), stdio: "inherit" });
  const ended = new Promise<void>((resolve) => {
    child.on("exit", () => {
      life.end();
      resolve();
    });
  });
  life.onEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
}
