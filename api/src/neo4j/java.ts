import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRefusal, openingError, SetupError } from "./errors.ts";
import { patiently } from "./patience.ts";
import { createDriver } from "./run.ts";
import type { Connection } from "./server.ts";
import { lives } from "./runfile.ts";
import { writtenBelow } from "./written.ts";

/** A server that was told to stop and writes nothing for so many seconds is ended hard. */
const SILENT_WHILE_STOPPING = 60;

const JVM = [
  "-Xms256m",
  "-XX:+UseG1GC",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
];

/**
 * Starts Neo4j on a prepared folder and returns Java's process id at once. The first start with
 * an `archive` writes there, at its end, the classes it loaded; later ones read them from it,
 * which takes a third off their start. It runs in a process
 * group of its own: Ctrl-C in the terminal reaches only us, and we stop it in order.
 */
export function launchJava(
  folder: string,
  jars: string,
  archive: string | null,
  heap: string,
): number {
  mkdirSync(join(folder, "logs"), { recursive: true });
  const console = openSync(consoleLog(folder), "w");
  const server = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${folder}`];
  const java = spawn(
    "java",
    [
      ...JVM,
      `-Xmx${heap}`,
      ...sharing(archive),
      "-cp",
      join(jars, "*"),
      ...server,
      `--config-dir=${join(folder, "conf")}`,
    ],
    { detached: true, stdio: ["ignore", console, console] },
  );
  closeSync(console);
  java.unref();
  java.on("error", () => {});
  if (java.pid === undefined) throw new SetupError("Java could not be started: is it installed?");
  return java.pid;
}

function sharing(archive: string | null): string[] {
  if (archive === null) return [];
  return [`-XX:${existsSync(archive) ? "SharedArchiveFile" : "ArchiveClassesAtExit"}=${archive}`];
}

/**
 * Waits until the server lets us in, as long as it lives and its log or store grows. Throws when
 * Java ends before, with what it said.
 */
export async function boltAnswers(
  connection: Connection,
  java: number,
  folder: string,
  { say, signal }: { say: (line: string) => void; signal?: AbortSignal },
): Promise<void> {
  const opened = async (given: AbortSignal) => {
    while (!(await accepts(connection))) {
      given.throwIfAborted();
      if (!lives(java)) throw new SetupError(reasonOfDeath(folder));
      await sleep(100);
    }
  };
  const silent = (silence: string) =>
    new SetupError(
      `The database was starting and has written nothing for ${silence}. Start again; if that ` +
        `does not help, see ${serverLog(folder)} for what it did last.`,
    );
  const progress = () => writtenBelow(folder);
  await patiently(opened, { doing: "starting the database", progress, silent, say, signal });
}

/** Ends a server cleanly and waits until its process is gone. */
export async function stopJava(
  java: number,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const gone = async (given?: AbortSignal) => {
    while (lives(java) && !given?.aborted) await sleep(50);
  };
  kill(java, "SIGTERM");
  await patiently(gone, {
    doing: "stopping the database",
    progress: () => writtenBelow(folder),
    silent: () => new Error("It hangs."),
    say,
    silentLooks: SILENT_WHILE_STOPPING,
  }).catch(() => kill(java, "SIGKILL"));
  await gone();
}

/** A port of the loopback interface that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** A closed port is told at once; a server that answers for the first time may be slow to. */
const FIRST_ANSWER = { connectionTimeout: 60_000, connectionAcquisitionTimeout: 60_000 };

async function accepts(connection: Connection): Promise<boolean> {
  const driver = createDriver(connection, FIRST_ANSWER);
  try {
    await driver.verifyConnectivity({ database: connection.database });
    return true;
  } catch (error) {
    if (isRefusal(error)) throw openingError(error, connection);
    return false;
  } finally {
    await driver.close();
  }
}

function kill(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

function reasonOfDeath(folder: string): string {
  const said = existsSync(consoleLog(folder)) ? readFileSync(consoleLog(folder), "utf8") : "";
  if (/already in use by another process|StoreLockException|FileLockException/.test(said)) {
    return `The database in ${folder} is in use by a process that is not ours: end that one first.`;
  }
  if (/UnsupportedClassVersionError/.test(said)) {
    return "Java is too old for Neo4j: install Java 17 or 21, or start a Docker engine.";
  }
  return `The database ended while starting: see ${consoleLog(folder)} for the reason.`;
}

function consoleLog(folder: string): string {
  return join(folder, "logs", "console.log");
}

function serverLog(folder: string): string {
  return join(folder, "logs", "neo4j.log");
}
