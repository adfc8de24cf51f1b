import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SetupError } from "./errors.ts";
import { resolveJars } from "./jars.ts";
import { boltAnswers, freePort, launchJava, stopJava } from "./java.ts";
import { patiently } from "./patience.ts";
import { embeddedConnection, type Memory, prepare, USUAL_MEMORY } from "./prepare.ts";
import type { Server } from "./server.ts";
import * as runFile from "./runfile.ts";
import { writtenBelow } from "./written.ts";

export interface EmbeddedOptions {
  /** Backchannel's home, where the programs are kept. */
  home: string;
  /** The folder of the database itself; below the home unless told. */
  folder?: string;
  /** Refuse a server that another living process owns, instead of joining it. */
  exclusive?: boolean;
  /** What the server may take; sized for a newsroom's graph unless told. */
  memory?: Memory;
  say: (line: string) => void;
  /** Gives up opening; a server started for it is stopped. */
  signal?: AbortSignal;
}

const RESTARTS = 5;
const RESTARTS_COUNT_WITHIN_MS = 60_000;

/** The folder of the database below Backchannel's home. */
export function databaseFolder(home: string): string {
  return join(home, "neo4j", "database");
}

/** Opens the database of a folder: on the server that runs there already, else on a new one. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Server> {
  const { home, folder = databaseFolder(home), exclusive = false, say, signal } = options;
  const { memory = USUAL_MEMORY } = options;
  const jars = await resolveJars(home, say, signal);
  // Worth its space only where the database is started again and again.
  const archive =
    folder === databaseFolder(home) ? join(folder, `${basename(jars)}-classes.jsa`) : null;
  const launch = () => launchJava(folder, jars, archive, memory.heap);
  const running = await findRunning(folder, exclusive, say, signal);
  if (running) {
    const connection = embeddedConnection(folder, running.port);
    await boltAnswers(connection, running.java, folder, { say, signal });
    // The owner was killed: without a new one nobody would ever stop this server.
    if (running.orphan) return own(folder, launch, running.port, running.java, say);
    return { connection, leave() {}, async close() {} };
  }
  runFile.remove(folder);
  const port = await freePort();
  if (!runFile.claim(folder, port)) return openEmbedded(options);
  let java: number | undefined;
  try {
    say("Starting the database …");
    const prepared = (given: AbortSignal) => prepare(folder, jars, port, memory.pageCache, given);
    await patiently(prepared, {
      doing: "preparing the database",
      progress: () => writtenBelow(folder),
      silent: (silence) =>
        new SetupError(`Neo4j's admin tool has done nothing for ${silence}: start again.`),
      say,
      signal,
    });
    java = launch();
    runFile.update(folder, { java });
    await boltAnswers(embeddedConnection(folder, port), java, folder, { say, signal });
    return own(folder, launch, port, java, say);
  } catch (error) {
    if (java !== undefined) await stopJava(java, folder, say);
    runFile.remove(folder);
    throw error;
  }
}

/** Stops whatever server runs on the folder. False: there was none. */
export async function stopEmbedded(
  folder: string,
  say: (line: string) => void = () => {},
): Promise<boolean> {
  const running = await findRunning(folder, true, say);
  if (running) await stopJava(running.java, folder, say);
  runFile.remove(folder);
  return running !== null;
}

interface Running {
  port: number;
  java: number;
  orphan: boolean;
}

/** The server on the folder; waits where another process is starting it, or starting it again. */
async function findRunning(
  folder: string,
  exclusive: boolean,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Running | null> {
  const found = async (given: AbortSignal) => {
    for (;;) {
      const file = runFile.read(folder);
      if (!file) return null;
      const { port, java } = file;
      const owned = runFile.ownerLives(file);
      if (owned && exclusive) throw inUse(folder, file.owner);
      if (java !== null && runFile.lives(java)) {
        return { port, java, orphan: file.owner !== null && !owned };
      }
      if (!owned) return null;
      await sleep(200, undefined, { signal: given });
    }
  };
  return patiently(found, {
    doing: "waiting for the database, which another process starts",
    progress: () => writtenBelow(folder),
    silent: () => inUse(folder, runFile.read(folder)?.owner ?? null),
    say,
    signal,
  });
}

function inUse(folder: string, owner: number | null): SetupError {
  return new SetupError(
    `The database in ${folder} is in use by another Backchannel (process ${owner}): ` +
      "stop that one first, or set BACKCHANNEL_HOME to another folder.",
  );
}

/** Looks after a running server: starts it again when it ends by itself, stops it at the end. */
function own(
  folder: string,
  launch: () => number,
  port: number,
  firstJava: number,
  say: (line: string) => void,
): Server {
  let java = firstJava;
  let restarts: number[] = [];
  let restarting: Promise<void> | null = null;
  runFile.update(folder, { owner: process.pid });

  const restart = async () => {
    restarts = restarts.filter((at) => at > Date.now() - RESTARTS_COUNT_WITHIN_MS);
    if (restarts.push(Date.now()) > RESTARTS || !existsSync(folder)) {
      clearInterval(watch);
      say("The database keeps ending by itself and is left as it is: see its folder's logs.");
      return;
    }
    say("The database ended by itself: starting it again.");
    java = launch();
    runFile.update(folder, { java });
    await boltAnswers(embeddedConnection(folder, port), java, folder, { say });
    say("The database is back.");
  };
  const watch = setInterval(() => {
    if (restarting || runFile.lives(java)) return;
    restarting = restart()
      .catch(() => {})
      .finally(() => (restarting = null));
  }, 500);
  watch.unref();

  return {
    connection: embeddedConnection(folder, port),
    leave() {
      clearInterval(watch);
      runFile.update(folder, { owner: null });
    },
    async close() {
      clearInterval(watch);
      await stopJava(java, folder, say);
      await restarting;
      runFile.remove(folder);
    },
  };
}
