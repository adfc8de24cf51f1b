import { graphStore } from "../graph/store.ts";
import { drawNearest } from "../start/open-around.ts";
import { fromQuery, openedIn, toQuery } from "./address.ts";
import { takeCorrection } from "./correct.ts";

/**
 * Ties the address to the state, both ways: the state is read from the address at the start
 * and on back and forward, and every action that changes what is on screen adds one entry.
 */
export function syncAddress(): void {
  graphStore.setState(fromQuery(location.search));
  const opened = openedIn(location.search);
  if (opened) {
    graphStore.setState({ drawn: [opened] });
    void drawNearest(opened);
  }
  let written = toQuery(graphStore.getState());
  let pending = false;

  graphStore.subscribe(() => {
    // One action may set the state several times; it is one entry all the same.
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      const query = toQuery(graphStore.getState());
      const corrects = takeCorrection();
      if (query === written) return;
      written = query;
      const address = `${location.pathname}${query}`;
      if (corrects) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    });
  });

  window.addEventListener("popstate", () => {
    const shown = fromQuery(location.search);
    written = toQuery(shown);
    graphStore.setState(shown);
  });
}
