import { subscriptionExchange } from "urql";

/** What may be otherwise after a change, or for somebody else. */
export const WHAT_CHANGES = ["Change", "Viewer", "Token"];

type Sink = { next: (result: { data: object }) => void };
const sinks = new Set<Sink>();

/**
 * Answers the one subscription of the client whenever `reread` is called: the document cache then
 * lets everything go that depends on `WHAT_CHANGES`, and reads again what is shown.
 */
export const rereading = subscriptionExchange({
  forwardSubscription: () => ({
    subscribe(sink) {
      sinks.add(sink);
      return { unsubscribe: () => void sinks.delete(sink) };
    },
  }),
});

/** Reads again what is shown, and what is shown later, each under its own filter. */
export function reread(): void {
  for (const sink of sinks) sink.next({ data: {} });
}
