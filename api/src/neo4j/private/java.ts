import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { accepts } from "./accepts.ts";
import { SetupError } from "../../setup-error.ts";
import { patiently } from "./patience.ts";
import { exists, homeArgument, serves, signal as send } from "./processes.ts";
import type { Connection } from "../server.ts";
import { consoleLog, endedWhileStarting, serverLog } from "./why.ts";
import { writtenBelow } from "./written.ts";

const JVM = [
  "-Xms256m",
  "-XX:+UseG1GC",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dio.netty.tryReflectionSetAccessible=true",
  // Raises the threshold for the optimizing compiler fourfold: while a server starts and plans,
  // compiling takes as much processor time as everything else.
  "-XX:Tier4InvocationThreshold=20000",
  "-XX:Tier4MinInvocationThreshold=2400",
  "-XX:Tier4CompileThreshold=60000",
  "-XX:Tier4BackEdgeThreshold=160000",
];

/**
 * Without the optimizing compiler, which in a server that lives for minutes costs more than it
 * saves. Java then keeps a fifth of the room for what it compiled, and once that is full nothing
 * that needs a method handle goes on: so as much as otherwise.
 */
const BRIEF = ["-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"];

/**
 * Starts Neo4j on a prepared folder and returns Java's process id at once. It runs in its own
 * process group, so that Ctrl-C in the terminal reaches only us and we stop it in order.
 */
export function launchJava(
  folder: string,
  jars: string,
  { heap, brief }: { heap: string; brief: boolean },
): number {
  mkdirSync(join(folder, "logs"), { recursive: true });
  const console = openSync(consoleLog(folder), "w");
  const server = ["org.neo4j.server.CommunityEntryPoint", homeArgument(folder)];
  const java = spawn(
    "java",
    [
      ...JVM,
      ...(brief ? BRIEF : []),
      `-Xmx${heap}`,
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

/**
 * Waits until the server answers, as long as it lives and its log or store grows. If Java ends
 * first, throws an error with the reason from its logs.
 */
export async function boltAnswers(
  connection: Connection,
  java: number,
  folder: string,
  { say, signal }: { say: (line: string) => void; signal?: AbortSignal },
): Promise<void> {
  const opened = async (given: AbortSignal) => {
    while (!(await accepts(connection, folder))) {
      given.throwIfAborted();
      if (!exists(java)) throw endedWhileStarting(folder);
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

/**
 * Stops a server cleanly and waits until its process has ended. Never signals any other process.
 */
export async function stopJava(
  java: number,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  if (!serves(java, folder)) return;
  const gone = async (given?: AbortSignal) => {
    while (exists(java) && !given?.aborted) await sleep(50);
  };
  send(java, "SIGTERM");
  await patiently(gone, {
    doing: "stopping the database",
    progress: () => writtenBelow(folder),
    silent: () => new Error("It hangs."),
    say,
  }).catch(() => send(java, "SIGKILL"));
  await gone();
}

/** A free port of the loopback interface. */
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
