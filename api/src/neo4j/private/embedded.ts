import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beginOpening, endOpening } from "./first-opening.ts";
import { homeTrouble, makeHome } from "./home.ts";
import { resolveJars } from "./jars.ts";
import { boltAnswers, freePort, launchJava, stopJava } from "./java.ts";
import { keep, type Keeper } from "./keep.ts";
import { embeddedConnection, type Memory, prepare, USUAL_MEMORY } from "./prepare.ts";
import * as runFile from "./runfile.ts";
import { findRunning } from "./running.ts";
import type { Server } from "../server.ts";

export interface EmbeddedOptions {
  /** Backchannel's home, where Neo4j's programs are stored. */
  home: string;
  /** The folder of the database itself. By default, a folder in the home. */
  folder?: string;
  /** Refuse a server that another living process owns, instead of joining it. */
  exclusive?: boolean;
  /** The memory of the server. The default suits a newsroom's graph. */
  memory?: Memory;
  /** It is needed for minutes only. */
  brief?: boolean;
  say: (line: string) => void;
  /** Aborts the opening, and stops a server that was started for it. */
  signal?: AbortSignal;
}

/** The folder of the database below Backchannel's home. */
export function databaseFolder(home: string): string {
  return join(home, "neo4j", "database");
}

/** Opens the database of a folder, on the server that runs there already or else on a new one. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Server> {
  try {
    makeHome(options.home);
    return await open(options);
  } catch (error) {
    throw homeTrouble(error);
  }
}

async function open(options: EmbeddedOptions): Promise<Server> {
  const { home, folder = databaseFolder(home), exclusive = false, say, signal } = options;
  const { memory = USUAL_MEMORY, brief = false } = options;
  const jars = await resolveJars(home, say, signal);
  const launch = () => launchJava(folder, jars, { heap: memory.heap, brief });
  const ownedOn = (port: number, java: number): Server => {
    const answers = (restarted: number) => answered(folder, port, restarted, { say });
    return owned(folder, keep({ folder, port, java, launch, answers, say }), port, say);
  };
  mkdirSync(folder, { recursive: true });
  const running = await findRunning(folder, { exclusive, say, signal });
  if (running) {
    const connection = await answered(folder, running.port, running.java, { say, signal });
    if (!running.orphan) {
      say(`Using the database that runs in ${folder}.`);
      return { connection, leave() {}, async close() {} };
    }
    runFile.removeStale(folder);
    if (!runFile.claim(folder, running.port)) return open(options);
    return ownedOn(running.port, running.java);
  }
  runFile.removeStale(folder);
  const port = await freePort();
  if (!runFile.claim(folder, port)) return open(options);
  let java: number | undefined;
  try {
    say(`Starting the database in ${folder}, where none runs yet …`);
    const first = beginOpening(folder);
    prepare(folder, { port, pageCache: memory.pageCache, first });
    java = launch();
    runFile.own(folder, { java, port });
    await answered(folder, port, java, { say, signal });
    return ownedOn(port, java);
  } catch (error) {
    if (java !== undefined) await stopJava(java, folder, say);
    runFile.remove(folder);
    throw error;
  }
}

/** Stops any server that runs on the folder. Returns false if there was none. */
export async function stopEmbedded(
  folder: string,
  say: (line: string) => void = () => {},
): Promise<boolean> {
  const running = await findRunning(folder, { exclusive: true, say });
  if (running) await stopJava(running.java, folder, say);
  runFile.remove(folder);
  return running !== null;
}

interface Opening {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** Waits for the first answer. From then on the folder is never cleared on start. */
async function answered(folder: string, port: number, java: number, opening: Opening) {
  const connection = embeddedConnection(folder, port);
  await boltAnswers(connection, java, folder, opening);
  endOpening(folder);
  return connection;
}

function owned(folder: string, keeper: Keeper, port: number, say: (line: string) => void): Server {
  return {
    connection: embeddedConnection(folder, port),
    leave() {
      keeper.end();
      runFile.own(folder, null);
    },
    async close() {
      keeper.end();
      await stopJava(keeper.java(), folder, say);
      await keeper.settled();
      runFile.remove(folder);
    },
  };
}
