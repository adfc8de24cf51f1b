import { graphStore, type GraphState } from "../state/store.ts";
import { drawNearest } from "../graph/open-around.ts";
import { fromQuery, openedIn, toQuery } from "./address.ts";
import { takeCorrection } from "../state/correct.ts";
import { dropUnknown } from "./known.ts";
import { forget } from "./rename.ts";
import { unknownStore } from "../state/unknown.ts";
import { setNotes } from "../state/notes.ts";

/** What an entry of the browser's history stores besides its address: all positions. */
type Kept = Pick<GraphState, "positions" | "pinned" | "arrivedFrom">;

/**
 * The address as last written, without positions chosen by a layout, since those are not the
 * reader's doing.
 */
let written = "";
let writing = false;

/**
 * Keeps the address and the state in step: reads the state from the address on load, back and
 * forward, and adds one history entry for every action that changes what is on screen.
 */
export function syncAddress(): void {
  follow(history.state as Kept | null);
  const opened = openedIn(location.search);
  if (opened) {
    graphStore.setState({ drawn: [opened] });
    void drawNearest(opened);
    written = byHand(graphStore.getState());
  }
  graphStore.subscribe(() => {
    // One action may set the state several times, but gets only one entry.
    if (writing) return;
    writing = true;
    queueMicrotask(write);
  });
  unknownStore.subscribe(({ ids }) => forget(ids));
  window.addEventListener("popstate", ({ state }) => follow(state as Kept | null));
}

function follow(kept: Kept | null): void {
  const { shown, notes } = fromQuery(location.search);
  const positions = { ...graphStore.getState().positions, ...shown.positions };
  graphStore.setState({ ...shown, positions, ...kept });
  written = byHand(graphStore.getState());
  setNotes(notes);
  void dropUnknown(shown);
}

function write(): void {
  writing = false;
  const state = graphStore.getState();
  const query = byHand(state);
  const add = !takeCorrection() && query !== written;
  written = query;
  const { positions, pinned, arrivedFrom } = state;
  const kept: Kept = { positions, pinned, arrivedFrom };
  const address = `${location.pathname}${toQuery(state)}`;
  if (add) history.pushState(kept, "", address);
  else if (address !== location.pathname + location.search || !isKept(kept)) {
    history.replaceState(kept, "", address);
  }
}

/** The address with only the positions that somebody chose. */
function byHand(state: GraphState): string {
  const { positions, pinned } = state;
  const chosen = pinned.flatMap((id) => (positions[id] ? [[id, positions[id]] as const] : []));
  return toQuery({ ...state, positions: Object.fromEntries(chosen) });
}

const isKept = (kept: Kept) => JSON.stringify(history.state) === JSON.stringify(kept);
