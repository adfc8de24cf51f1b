import { useEffect } from "react";
import { useStore } from "zustand";
import { seqAtFirst } from "../graphql/client.ts";
import { reread } from "../graphql/reread.ts";
import { useViewer } from "../session/viewer.ts";
import { liveStore, markSeen, tellOfOthers } from "../state/live.ts";
import { doorStore } from "../state/door.ts";
import { tellEditing } from "../state/editing.ts";
import { graphStore } from "../state/store.ts";
import { type GraphChange, Stream } from "./stream.ts";

/** Changes that come together are read once, and not by all readers at the same moment. */
const SOON_MS = 300;
const SPREAD_MS = 1_200;

let stream: Stream | null = null;

/** Keeps the page as it would be if it were opened now; mounted once, and seen by nobody. */
export function Live() {
  const { viewer } = useViewer();
  const closed = useStore(doorStore, (state) => state.closed);
  const isIn = viewer !== undefined && (viewer !== null || !closed);
  const name = viewer?.name;
  useEffect(() => {
    if (!isIn) return;
    if (stream) return stream.restart();
    void seqAtFirst().then((seq) => {
      stream ??= new Stream(seq, { change: onChange, editing: tellEditing });
    });
  }, [isIn, name]);
  useEffect(
    () =>
      graphStore.subscribe(({ selection }, before) => {
        if (selection && selection !== before.selection) markSeen(selection.id);
      }),
    [],
  );
  return null;
}

function onChange({ seq, ids, yours }: GraphChange): void {
  // What was done on this page was read again when it was done.
  if (yours && seq <= liveStore.getState().own) return;
  rereadSoon();
  if (!yours) tellOfOthers({ seq, ids, at: Date.now() });
}

let due = false;

/** Reads again what is shown, once for all that comes in a moment; in a hidden tab when it is seen. */
function rereadSoon(): void {
  if (due) return;
  due = true;
  const read = () => {
    if (document.hidden) {
      document.addEventListener("visibilitychange", read, { once: true });
      return;
    }
    due = false;
    reread();
  };
  setTimeout(read, SOON_MS + Math.random() * SPREAD_MS);
}
