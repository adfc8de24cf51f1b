import { IconArrowsMaximize, IconArrowsMinimize, IconListDetails } from "@tabler/icons-react";
import { collapseNeighbors, expand } from "../graph/expand.ts";
import { named, onCurrent, type Command } from "../state/command.ts";
import { requestExpand } from "../state/expand-menu.ts";

export const expandCommands: readonly Command[] = [
  {
    id: "menu",
    label: named("Choose what to draw around …"),
    inHelp: "Choose what to draw around the entity",
    keywords: "expand neighbours menu",
    keys: ["e"],
    icon: IconListDetails,
    ...onCurrent(requestExpand),
  },
  {
    id: "expand",
    label: named("Draw all neighbours of …"),
    inHelp: "Draw all its neighbours",
    keywords: "expand links",
    keys: ["shift+e"],
    icon: IconArrowsMaximize,
    ...onCurrent((id) => void expand(id)),
  },
  {
    id: "collapse",
    label: named("Collapse …"),
    inHelp: "Collapse it: hide what only it connects",
    keywords: "hide neighbours fold",
    keys: ["c"],
    icon: IconArrowsMinimize,
    ...onCurrent((id) => void collapseNeighbors(id)),
  },
];
