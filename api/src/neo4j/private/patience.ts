import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 1_000;
const LOOKS_BETWEEN_WORDS = 15;
/** A machine under heavy load may write nothing for a minute, but no healthy one for three. */
const SILENT_LOOKS = 180;

export interface Patience {
  /** What is being done, for messages such as "Still … (45 s so far)". */
  doing: string;
  /** Any text that changes as long as there is progress: sizes of files, lines of output. */
  progress: () => string | Promise<string>;
  /** The error to throw once nothing has changed for `silence`, with the cause and the remedy. */
  silent: (silence: string) => Error;
  say: (line: string) => void;
  /** Gives up at once when aborted. */
  signal?: AbortSignal | undefined;
  silentLooks?: number;
  lookEveryMs?: number;
}

/**
 * Waits for `work` without a time limit as long as `progress` changes, and reports now and then.
 * Silence is counted in looks, not by the clock: while the machine sleeps or is too busy to look,
 * the work stands still too. The signal given to `work` is aborted when nobody waits for it any
 * longer.
 */
export async function patiently<T>(
  work: (signal: AbortSignal) => Promise<T>,
  patience: Patience,
): Promise<T> {
  const over = new AbortController();
  const signals = [over.signal, patience.signal].filter((signal) => signal !== undefined);
  const signal = AbortSignal.any(signals);
  const working = work(signal);
  const watching = watch(patience, signal);
  watching.catch(() => {});
  working.catch(() => {});
  try {
    return await Promise.race([working, watching]);
  } finally {
    over.abort();
  }
}

async function watch(patience: Patience, signal: AbortSignal): Promise<never> {
  const { doing, progress, silent, say } = patience;
  const { silentLooks = SILENT_LOOKS, lookEveryMs = LOOK_EVERY_MS } = patience;
  const begun = performance.now();
  let last = "";
  let unchanged = 0;
  for (let looks = 1; ; looks += 1) {
    await sleep(lookEveryMs, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
    const now = await progress();
    unchanged = now === last ? unchanged + 1 : 0;
    last = now;
    if (unchanged >= silentLooks) throw silent(inWords(silentLooks * lookEveryMs));
    if (looks % LOOKS_BETWEEN_WORDS === 0) {
      say(`Still ${doing} (${Math.round((performance.now() - begun) / 1_000)} s so far) …`);
    }
  }
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 2 ? `${Math.round(ms / 1_000)} seconds` : `${minutes} minutes`;
}
