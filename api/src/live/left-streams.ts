import type { Plugin } from "graphql-yoga";

/**
 * Ends a stream whose client goes away before anybody has begun to read it. Who reads it ends it by
 * itself; without a reader its own pings would keep it for as long as the process runs.
 */
export const endsLeftStreams = (): Plugin => ({
  onResponse({ request: { signal }, response }) {
    if (!response.headers.get("content-type")?.startsWith("text/event-stream")) return;
    // Refused where somebody reads it.
    const end = () => void response.body?.cancel().catch(() => undefined);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  },
});
