import { graphStore } from "../graph/store.ts";
import { fromQuery, toQuery } from "./address.ts";

let correcting = false;

/** Changes what is on screen so that going back does not lead to how it was before. */
export function correctAddress(change: () => void): void {
  correcting = true;
  change();
}

/**
 * Ties the address to the state, both ways: the state is read from the address at the start
 * and on back and forward, and every action that changes what is on screen adds one entry.
 */
export function syncAddress(): void {
  graphStore.setState(fromQuery(location.search));
  let written = toQuery(graphStore.getState());
  let pending = false;

  graphStore.subscribe(() => {
    // One action may set the state several times; it is one entry all the same.
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      const query = toQuery(graphStore.getState());
      const corrected = correcting;
      correcting = false;
      if (query === written) return;
      written = query;
      const address = `${location.pathname}${query}`;
      if (corrected) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    });
  });

  window.addEventListener("popstate", () => {
    const shown = fromQuery(location.search);
    written = toQuery(shown);
    graphStore.setState(shown);
  });
}
