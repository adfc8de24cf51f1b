import {
  IconEraser,
  IconEyeOff,
  IconFocus2,
  IconLayoutGrid,
  IconMaximize,
  IconPin,
  IconTable,
  IconTopologyRing,
  IconUsersGroup,
  IconZoomIn,
  IconZoomOut,
} from "@tabler/icons-react";
import { canvasStore } from "../canvas/handle.ts";
import { drawCommonNeighbors, mayShare } from "../graph/common-neighbors.ts";
import { arrangeAgain, openAlone, remove, togglePin, turnEvents } from "../state/actions.ts";
import { hasDrawn, named, onCurrent, onGraphPage, said, type Command } from "../state/command.ts";
import { graphStore } from "../state/store.ts";
import { turnView } from "./views.ts";

const STEP = 1.25;
const canvas = () => canvasStore.getState().canvas;
const onCanvas = () => canvas() !== null;
const foldOrUnfold = () =>
  graphStore.getState().events === "folded" ? "Unfold the events" : "Fold the events into lines";

/** What is done to a single entity on the graph, and to the picture as a whole. */
export const canvasCommands: readonly Command[] = [
  {
    id: "alone",
    label: named("Open … alone"),
    inHelp: "Open it alone",
    keywords: "focus only",
    keys: ["o"],
    icon: IconFocus2,
    ...onCurrent(openAlone),
  },
  {
    id: "pin",
    label: named("Pin or unpin …"),
    inHelp: "Pin it where it stands, or unpin it",
    keywords: "fix keep hold place",
    keys: ["p"],
    icon: IconPin,
    ...onCurrent(togglePin),
  },
  {
    id: "remove",
    label: named("Hide …"),
    inHelp: "Hide it",
    keywords: "remove delete take off",
    keys: ["delete", "backspace"],
    icon: IconEyeOff,
    ...onCurrent((id) => remove([id])),
  },
  {
    id: "fit",
    label: said("Fit everything"),
    keywords: "zoom whole all",
    keys: ["f"],
    icon: IconMaximize,
    when: onCanvas,
    run: () => canvas()?.fit(),
  },
  {
    id: "zoom-in",
    label: said("Zoom in"),
    keywords: "nearer larger",
    keys: ["+", "="],
    icon: IconZoomIn,
    when: onCanvas,
    run: () => canvas()?.zoomBy(STEP),
  },
  {
    id: "zoom-out",
    label: said("Zoom out"),
    keywords: "farther smaller",
    keys: ["-"],
    icon: IconZoomOut,
    when: onCanvas,
    run: () => canvas()?.zoomBy(1 / STEP),
  },
  {
    id: "arrange",
    label: said("Arrange again, around what is pinned"),
    keywords: "layout tidy",
    keys: ["a"],
    icon: IconLayoutGrid,
    when: () => onCanvas() && hasDrawn(),
    run: arrangeAgain,
  },
  {
    id: "clear",
    label: said("Clear the graph"),
    keywords: "remove all empty hide everything",
    keys: [],
    icon: IconEraser,
    when: hasDrawn,
    run: () => remove(graphStore.getState().drawn),
  },
];

/** What is done with all that is drawn. */
export const drawnCommands: readonly Command[] = [
  {
    id: "common",
    label: said("Draw the common neighbours of what is drawn"),
    keywords: "shared between",
    keys: ["n"],
    icon: IconUsersGroup,
    when: mayShare,
    run: () => void drawCommonNeighbors(),
  },
  {
    id: "events",
    label: foldOrUnfold,
    inHelp: "Unfold the events, or fold them into lines",
    keywords: "beads meetings",
    keys: ["x"],
    icon: IconTopologyRing,
    when: onGraphPage,
    run: turnEvents,
  },
];

export const viewCommands: readonly Command[] = [
  {
    id: "table",
    label: said("Switch between graph and table"),
    keywords: "view list rows",
    keys: ["v"],
    icon: IconTable,
    when: onGraphPage,
    run: turnView,
  },
];
