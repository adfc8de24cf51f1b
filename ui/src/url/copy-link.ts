import { LONGEST_ADDRESS } from "@backchannel/schema/codecs.ts";
import { createStore } from "zustand/vanilla";
import { graphStore } from "../state/store.ts";
import { writeAddress, type PlacesKept } from "./address.ts";
import { addNote } from "../state/notes.ts";

/** The result of the last copy, while its message is shown. */
export const copyStore = createStore<{ told: "copied" | "refused" | null }>()(() => ({
  told: null,
}));

const THANKS = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Copies the address of what is on screen, and says what it cannot contain. */
export async function copyLink(): Promise<void> {
  copyStore.setState({ told: (await tookIt(location.href)) ? "copied" : "refused" });
  clearTimeout(timer);
  timer = setTimeout(() => copyStore.setState({ told: null }), THANKS);
  const { query, places } = writeAddress(graphStore.getState());
  const lacks = query.length > LONGEST_ADDRESS ? TOO_LONG : LACKS[places];
  if (lacks) addNote(lacks);
}

async function tookIt(text: string): Promise<boolean> {
  try {
    // Browsers offer no clipboard to pages loaded without TLS from another machine.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const TOO_LONG =
  "So much is drawn that the address has become very long: some servers and mail programs will cut it off. Hide something on the graph, then copy it again.";

const LACKS: Record<PlacesKept, string | null> = {
  all: null,
  pinned:
    "So much is drawn that the address holds the places of pinned entities only: where it is opened, the others are arranged again around them.",
  none: "So much is drawn that the address holds no places: where it is opened, everything is arranged again.",
};
