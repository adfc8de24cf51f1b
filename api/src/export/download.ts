import { setTimeout as sleep } from "node:timers/promises";
import { type Ask, Refused } from "../ask/ask.ts";
import { type FORMS, rowOf } from "./columns.ts";
import type { File } from "./files.ts";
import type { Question } from "./parameters.ts";

/** How long a download may take in all, however slowly it is read. */
const LONGEST_MS = 15 * 60_000;
/** How often a page that is not answered because others come first is asked for again. */
const MOST_TRIES = 5;

/**
 * The text of a file, piece by piece: each page is read when the client has taken the one before, so
 * that a file of any size needs the memory of a page. Rejects with what the first page was refused
 * for. Where a later one fails, the stream breaks off, so that nobody takes it for the whole.
 */
export async function download(
  file: File,
  form: (typeof FORMS)[keyof typeof FORMS],
  { ask, question, signal }: { ask: Ask; question: Question; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array>> {
  const end = Date.now() + LONGEST_MS;
  const pages = file.rows(patient(ask, signal), question);
  let ready: IteratorResult<object[]> | null = await pages.next();
  const encoder = new TextEncoder();
  const head = encoder.encode(form.head(file.columns));
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (head.length > 0) controller.enqueue(head);
      },
      async pull(controller) {
        // A page without a row is passed over: a stream that is handed nothing is not asked again.
        for (;;) {
          if (Date.now() > end) throw new Error("The download took too long.");
          const { done, value } = ready ?? (await pages.next());
          ready = null;
          if (done) return controller.close();
          const text = form.rows(value.map((node) => rowOf(file.columns, node)));
          if (text !== "") return controller.enqueue(encoder.encode(text));
        }
      },
      cancel: async () => void (await pages.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** Asks again after a while where others come first. */
const patient =
  (ask: Ask, signal: AbortSignal): Ask =>
  async (query, variables) => {
    for (let tries = 1; ; tries++) {
      try {
        return await ask(query, variables);
      } catch (error) {
        const wait = error instanceof Refused ? error.retryAfter : undefined;
        if (wait === undefined || tries === MOST_TRIES) throw error;
        await sleep(wait * 1_000, undefined, { signal });
      }
    }
  };
