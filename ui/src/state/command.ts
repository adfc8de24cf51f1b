import type { TablerIcon } from "@tabler/icons-react";
import { activeStore, LISTBOX_ID } from "./canvas.ts";
import type { PageId } from "./registry.ts";
import { graphStore, nameStore } from "./store.ts";

/** Something a reader can do. The toolbar, the keys, the palette and the help all read these. */
export interface Command {
  id: string;
  /** What it does now, in words. */
  label: () => string;
  /** What it does in a list of keys, where `label` tells what it would do just now. */
  inHelp?: string;
  /** Other words that the palette finds it by. */
  keywords: string;
  /** Keys that run it, e.g. "mod+z"; mod is Ctrl, or ⌘ on a Mac. */
  keys: string[];
  /** The only page on which its keys run it; there they mean nothing else. */
  page?: PageId;
  icon: TablerIcon;
  /** False while there is nothing to do it to. */
  when: () => boolean;
  run: () => void;
}

export const always = () => true;
export const said = (label: string) => () => label;

/** The entity that commands act on: the one the keyboard stands on, else the selected one. */
export function current(): string | null {
  const { selection, drawn, page } = graphStore.getState();
  if (page !== "explore") return null;
  const active = activeStore.getState().id;
  const onGraph = typeof document !== "undefined" && document.activeElement?.id === LISTBOX_ID;
  const id = selection?.type === "entity" && !onGraph ? selection.id : active;
  return id !== null && drawn.includes(id) ? id : null;
}

/** The current entity, else one that is picked on a page without a canvas. */
export function currentOrPicked(): string | null {
  const { selection } = graphStore.getState();
  return current() ?? (selection?.type === "entity" ? selection.id : null);
}

/** "Open … alone" with the name of the entity it would act on. */
export const named = (label: string) => () => {
  const id = current();
  return label.replace("…", (id && nameStore.getState()[id]) || "the entity");
};

/** A command that acts on the current entity, and applies while there is one. */
export const onCurrent = (act: (id: string) => void) => ({
  when: () => current() !== null,
  run: () => {
    const id = current();
    if (id) act(id);
  },
});

/** Whether something is drawn. */
export const hasDrawn = () => graphStore.getState().drawn.length > 0;

/** Whether the graph or table of what is drawn is on screen. */
export const onGraphPage = () => graphStore.getState().page === "explore" && hasDrawn();
