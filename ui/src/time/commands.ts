import { IconTimeline } from "@tabler/icons-react";
import { always, said, type Command } from "../state/command.ts";
import { toggleTimeBar } from "../state/time-bar.ts";

export const timeCommands: readonly Command[] = [
  {
    id: "time",
    label: said("Fold or open the time bar"),
    keywords: "timeline dates when",
    keys: ["t"],
    icon: IconTimeline,
    when: always,
    run: toggleTimeBar,
  },
];
