import { existsSync } from "node:fs";
import { exists } from "./processes.ts";
import * as runFile from "./runfile.ts";

const RESTARTS = 5;
const RESTARTS_COUNT_WITHIN_MS = 60_000;

interface KeepOptions {
  folder: string;
  port: number;
  java: number;
  /** Starts another server on the same folder and port. */
  launch: () => number;
  /** Waits until it answers. */
  answers: (java: number) => Promise<unknown>;
  say: (line: string) => void;
}

/** Watches over a server, whose process changes with each restart. */
export interface Keeper {
  java(): number;
  /** Stops watching. */
  end(): void;
  /** Resolves when no restart is under way. */
  settled(): Promise<void>;
}

/** Watches over a running server: restarts it when it ends by itself. */
export function keep({ folder, port, java: first, launch, answers, say }: KeepOptions): Keeper {
  let java = first;
  let restarts: number[] = [];
  let restarting: Promise<void> | null = null;
  runFile.own(folder, { java, port });

  const restart = async () => {
    const now = performance.now();
    restarts = restarts.filter((at) => at > now - RESTARTS_COUNT_WITHIN_MS);
    if (restarts.push(now) > RESTARTS || !existsSync(folder)) {
      clearInterval(watch);
      say("The database keeps ending by itself and is left as it is: see its folder's logs.");
      return;
    }
    say("The database ended by itself: starting it again.");
    java = launch();
    runFile.own(folder, { java, port });
    await answers(java);
    say("The database is back.");
  };
  const watch = setInterval(() => {
    if (restarting || exists(java)) return;
    restarting = restart()
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
      .finally(() => (restarting = null));
  }, 500);
  watch.unref();

  return {
    java: () => java,
    end: () => clearInterval(watch),
    settled: async () => restarting ?? undefined,
  };
}
