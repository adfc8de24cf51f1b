import { SetupError } from "../setup-error.ts";
import { readSettings, type Settings } from "../settings.ts";

/** What a program needs to shut down in order. */
export interface Life {
  settings: Settings;
  /** Aborted when the process is asked to end. */
  signal: AbortSignal;
  /** Asks the process to end. */
  end(): void;
  /** Registers a function to call on exit. The last registered is called first. */
  onEnd(close: () => Promise<void>): void;
}

const PARENT_CHECK_MS = 500;

/**
 * Runs `main` and then stays until SIGINT, SIGTERM or SIGHUP. Under npm, it also ends when npm has
 * gone, since npm does not always pass a signal on. Whatever happens, everything is closed in
 * reverse order.
 */
export async function runUntilStopped(main: (life: Life) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    stop.signal.addEventListener("abort", () => resolve());
  });
  // Ctrl-C may arrive twice, from the terminal and from npm. The second has no effect.
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => stop.abort());

  const closers: (() => Promise<void>)[] = [];
  try {
    const settings = readSettings();
    if (settings.underNpm) onParentGone(() => stop.abort());
    const onEnd = (close: () => Promise<void>) => closers.push(close);
    await main({ settings, signal: stop.signal, end: () => stop.abort(), onEnd });
    await stopped;
  } catch (error) {
    if (!stop.signal.aborted) {
      console.error(error instanceof SetupError ? error.message : error);
      process.exitCode = 1;
    }
  }
  for (const close of closers.reverse()) await close().catch(console.error);
  process.exit();
}

function onParentGone(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK_MS).unref();
}
