import { keysOf } from "@backchannel/schema/kinds.ts";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCommand,
  IconHelpCircle,
  IconX,
} from "@tabler/icons-react";
import { accountCommands } from "../account/commands.ts";
import { briefCommands } from "../brief/commands.ts";
import { changeCommands } from "../changes/commands.ts";
import { editCommands } from "../edit/commands.ts";
import { expandCommands } from "../expand/commands.ts";
import { canvasCommands, drawnCommands, viewCommands } from "../explore/commands.ts";
import { pathCommands } from "../paths/commands.ts";
import { PAGES } from "../registry/pages.ts";
import { sameCommands } from "../same/commands.ts";
import { searchCommands } from "../search/commands.ts";
import { closePanel, go, redo, undo } from "../state/actions.ts";
import { always, said, type Command } from "../state/command.ts";
import { closeMenu, menuStore } from "../state/expand-menu.ts";
import { openHelp, openPalette } from "../state/palette.ts";
import { graphStore } from "../state/store.ts";
import { namedIn, roomsNow } from "../start/rooms.ts";
import { canRedo, canUndo } from "../state/step-words.ts";
import { timeCommands } from "../time/commands.ts";
import { addressCommands } from "../url/commands.ts";

const step = (verb: string, of: () => string | null) => () => {
  const what = of();
  return what ? `${verb}: ${what}` : verb;
};

const hasMenu = () => menuStore.getState().menu !== null;
const hasPanel = () =>
  graphStore.getState().selection !== null || graphStore.getState().path !== null;

/** Closes what lies on top. A menu that was just opened may not have the keyboard yet. */
function closeTopmost(): void {
  if (hasMenu()) closeMenu();
  else closePanel();
}

const stepCommands: readonly Command[] = [
  {
    id: "palette",
    label: said("Commands"),
    keywords: "",
    keys: ["mod+k"],
    icon: IconCommand,
    when: always,
    run: openPalette,
  },
  {
    id: "undo",
    label: step("Undo", canUndo),
    inHelp: "Undo",
    keywords: "back revert",
    keys: ["mod+z"],
    icon: IconArrowBackUp,
    when: () => canUndo() !== null,
    run: undo,
  },
  {
    id: "redo",
    label: step("Redo", canRedo),
    inHelp: "Redo",
    keywords: "again forward",
    keys: ["mod+shift+z", "mod+y"],
    icon: IconArrowForwardUp,
    when: () => canRedo() !== null,
    run: redo,
  },
];

const closeCommands: readonly Command[] = [
  {
    id: "close",
    label: said("Close the panel"),
    keywords: "dismiss",
    keys: ["escape"],
    icon: IconX,
    when: () => hasMenu() || hasPanel(),
    run: closeTopmost,
  },
];

const pageCommands: readonly Command[] = keysOf(PAGES)
  .map((page) => {
    const { goTo, icon } = PAGES[page];
    const { keywords, key } = goTo;
    return {
      id: page,
      label: () => namedIn(PAGES[page], roomsNow()).goToLabel,
      keywords,
      keys: [key],
      icon,
      when: always,
      run: () => go(page),
    };
  })
  .toSorted((a, b) => a.keys[0]!.localeCompare(b.keys[0]!));

const helpCommands: readonly Command[] = [
  {
    id: "help",
    label: said("Help and keys"),
    keywords: "shortcuts about manual",
    keys: ["?"],
    icon: IconHelpCircle,
    when: always,
    run: openHelp,
  },
];

/** Every command, as the palette and the help list them; each is declared beside its feature. */
export const COMMANDS: readonly Command[] = [
  ...searchCommands,
  ...stepCommands,
  ...expandCommands,
  ...canvasCommands,
  ...closeCommands,
  ...addressCommands,
  ...pathCommands,
  ...drawnCommands,
  ...editCommands,
  ...sameCommands,
  ...viewCommands,
  ...timeCommands,
  ...pageCommands,
  ...briefCommands,
  ...changeCommands,
  ...accountCommands,
  ...helpCommands,
];

/** The command with this id. */
export function commandOf(id: string): Command {
  return COMMANDS.find((command) => command.id === id)!;
}
