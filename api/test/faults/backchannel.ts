import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { databaseFolder } from "../../src/neo4j/private/embedded.ts";
import { jarsFolder, resolveJars } from "../../src/neo4j/private/jars.ts";
import { freePort } from "../../src/neo4j/private/java.ts";
import * as runFile from "../../src/neo4j/private/runfile.ts";
import { environmentWith, readSettings } from "../../src/settings.ts";

/** A running Backchannel with its own home, which can be killed. */
export interface Running {
  url: string;
  folder: string;
  /** Resolves when it answers, even if it was killed in the meantime. */
  ready(): Promise<void>;
  /** `kill -9` of the API, which is then started again. Neo4j runs on. */
  killApi(): Promise<void>;
  /** `kill -9` of Neo4j, which the API starts again. */
  killNeo4j(): Promise<void>;
  stop(): Promise<void>;
}

const SCRIPT = new URL("serve.ts", import.meta.url).pathname;
const LOOK_AGAIN_MS = 50;

/** Starts it with the programs that the usual home has already. */
export async function startBackchannel(): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), "backchannel-faults-"));
  const jars = await resolveJars(readSettings().home, () => {});
  mkdirSync(dirname(jarsFolder(home)), { recursive: true });
  symlinkSync(jars, jarsFolder(home));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = databaseFolder(home);
  const launch = () =>
    spawn(process.execPath, [SCRIPT], {
      env: environmentWith({ BACKCHANNEL_HOME: home, PORT: String(port), LOG_LEVEL: "silent" }),
      stdio: ["ignore", "ignore", "inherit"],
    });
  let api: ChildProcess = launch();

  const ready = async () => {
    for (;;) {
      const answer = await fetch(`${url}/ready`).catch(() => null);
      if (answer?.ok) return;
      await pause(LOOK_AGAIN_MS);
    }
  };
  return {
    url,
    folder,
    ready,
    async killApi() {
      const gone = once(api, "exit");
      api.kill("SIGKILL");
      await gone;
      api = launch();
      await ready();
    },
    async killNeo4j() {
      const java = runFile.read(folder)?.java;
      if (!java) throw new Error("There is no Neo4j to be killed.");
      process.kill(java, "SIGKILL");
      while (runFile.read(folder)?.java === java) await pause(LOOK_AGAIN_MS);
      await ready();
    },
    async stop() {
      const gone = once(api, "exit");
      api.kill("SIGTERM");
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
