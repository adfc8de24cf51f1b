import { IconFileDescription } from "@tabler/icons-react";
import { named, onCurrent, type Command } from "../state/command.ts";
import { openBrief } from "./open.ts";

export const briefCommands: readonly Command[] = [
  {
    id: "brief-on",
    label: named("Brief on …"),
    keywords: "report summary",
    keys: ["b"],
    icon: IconFileDescription,
    ...onCurrent((id) => openBrief([id])),
  },
];
