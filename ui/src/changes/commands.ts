import { IconArrowBackUpDouble, IconHistory, IconHistoryToggle } from "@tabler/icons-react";
import { mayNow } from "../session/viewer.ts";
import { openChanges, type About } from "../state/changes.ts";
import { always, said, type Command } from "../state/command.ts";
import { graphStore, nameStore } from "../state/store.ts";
import { takeBack, toastStore } from "../state/toast.ts";

/** What the panel is about, if it has a history. */
function about(): About | null {
  const { selection } = graphStore.getState();
  if (selection?.type === "entity") {
    return { id: selection.id, name: nameStore.getState()[selection.id] ?? "the entity" };
  }
  return selection?.type === "document" ? { id: selection.id, name: "the document" } : null;
}

const mayTakeBack = () => toastStore.getState().told !== null && mayNow("revertChange");

export const changeCommands: readonly Command[] = [
  {
    id: "history",
    label: () => `Changes of ${about()?.name ?? "everything"}`,
    keywords: "history who edited log",
    keys: ["h"],
    icon: IconHistory,
    when: always,
    run: () => openChanges(about()),
  },
  {
    id: "all-changes",
    label: said("All changes"),
    keywords: "history log edits",
    keys: ["shift+h"],
    icon: IconHistoryToggle,
    when: () => about() !== null,
    run: () => openChanges(null),
  },
  {
    id: "take-back",
    label: said("Undo the change that was just made"),
    keywords: "revert take back",
    keys: ["u"],
    icon: IconArrowBackUpDouble,
    when: mayTakeBack,
    run: takeBack,
  },
];
