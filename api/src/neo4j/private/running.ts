import { setTimeout as sleep } from "node:timers/promises";
import { SetupError } from "../../setup-error.ts";
import { patiently } from "./patience.ts";
import { portOf } from "./prepare.ts";
import { serverOn, serves } from "./processes.ts";
import * as runFile from "./runfile.ts";
import { writtenBelow } from "./written.ts";

/** A server that runs on a folder. */
export interface Running {
  port: number;
  java: number;
  /** The process that watches over it; null if there is none. */
  owner: number | null;
  /** Its owner was killed, so nobody would ever stop it. */
  orphan: boolean;
}

/** The server that runs on a folder now. */
export function runningOn(folder: string): Running | null {
  const file = runFile.read(folder);
  const noted = file?.java ?? null;
  const java = noted !== null && serves(noted, folder) ? noted : serverOn(folder);
  if (java === null) return null;
  const owned = file !== null && runFile.ownerLives(file);
  const orphan = !owned && file?.owner !== null;
  return { port: portOf(folder), java, owner: owned ? file.owner : null, orphan };
}

/** The same, but waits while another process is starting or restarting one. */
export async function findRunning(
  folder: string,
  {
    exclusive,
    say,
    signal,
  }: { exclusive: boolean; say: (line: string) => void; signal?: AbortSignal | undefined },
): Promise<Running | null> {
  const found = async (given: AbortSignal) => {
    for (;;) {
      const file = runFile.read(folder);
      const owned = file !== null && runFile.ownerLives(file);
      if (owned && exclusive) throw inUse(folder, file.owner);
      const running = runningOn(folder);
      if (running || !owned) return running;
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
