import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconBroadcast,
  IconCommand,
  IconEqualNot,
  IconEyeOff,
  IconEraser,
  IconFileDescription,
  IconFiles,
  IconFocus2,
  IconHelpCircle,
  IconHistory,
  IconHistoryToggle,
  IconLayoutGrid,
  IconLink,
  IconListDetails,
  IconLogout,
  IconMaximize,
  IconMessagePlus,
  IconPin,
  IconRoute,
  IconSearch,
  IconTable,
  IconTimeline,
  IconTopologyRing,
  IconTopologyStar3,
  IconUserPlus,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
  IconArrowBackUpDouble,
  IconX,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from "@tabler/icons-react";
import { mayNow } from "../session/viewer.ts";
import { activeStore, LISTBOX_ID } from "../state/active.ts";
import { canvasStore } from "../canvas/handle.ts";
import { addClaim, addClaimTo, openDialog } from "../state/dialogs.ts";
import { askToSignIn, openAccount, openAccounts } from "../state/door.ts";
import { signOut } from "../account/sign-out.ts";
import { openChanges } from "../state/changes.ts";
import { takeBack, toastStore } from "../state/toast.ts";
import { collapseNeighbors, expand } from "../graph/expand.ts";
import { closeMenu, menuStore } from "../state/expand-menu.ts";
import { requestExpand } from "../expand/request.ts";
import { drawCommonNeighbors, mayShare } from "../graph/common-neighbors.ts";
import {
  arrangeAgain,
  closePanel,
  go,
  openAlone,
  openBrief,
  redo,
  remove,
  setPath,
  setView,
  togglePin,
  turnEvents,
  undo,
} from "../state/actions.ts";
import { graphStore, nameStore, NEW_QUESTION } from "../state/store.ts";
import { canRedo, canUndo } from "../state/told-steps.ts";
import { focusSearch } from "../state/search-field.ts";
import { toggleTimeBar } from "../state/time-bar.ts";
import { copyLink } from "../url/copy-link.ts";
import { openHelp } from "../state/help.ts";
import { openPalette } from "../state/palette.ts";

/** Something a reader can do. The toolbar, the keys, the palette and the help all read these. */
export interface Command {
  id: string;
  /** What it does now, in words. */
  label: () => string;
  /** Keys that run it, e.g. "mod+z"; mod is Ctrl, or ⌘ on a Mac. */
  keys: string[];
  icon: TablerIcon;
  /** False while there is nothing to do it to. */
  when: () => boolean;
  run: () => void;
}

/** The entity that commands act on: the one the keyboard stands on, else the selected one. */
function current(): string | null {
  const { selection, drawn, page } = graphStore.getState();
  if (page !== "explore") return null;
  const active = activeStore.getState().id;
  const onGraph = typeof document !== "undefined" && document.activeElement?.id === LISTBOX_ID;
  const id = selection?.type === "entity" && !onGraph ? selection.id : active;
  return id !== null && drawn.includes(id) ? id : null;
}

/** "Open … alone" with the name of the entity it would act on. */
const named = (label: string) => () => {
  const id = current();
  return label.replace("…", (id && nameStore.getState()[id]) || "the entity");
};
const onCurrent = (act: (id: string) => void) => ({
  when: () => current() !== null,
  run: () => {
    const id = current();
    if (id) act(id);
  },
});
const onCanvas = () => canvasStore.getState().canvas !== null;
const hasDrawn = () => graphStore.getState().drawn.length > 0;
const hasMenu = () => menuStore.getState().menu !== null;
const hasPanel = () =>
  graphStore.getState().selection !== null || graphStore.getState().path !== null;
const always = () => true;
const said = (label: string) => () => label;
const STEP = 1.25;

/** Opens the path finder, from the entity that is picked if there is one. */
function findPath(): void {
  const { selection } = graphStore.getState();
  const from = current() ?? (selection?.type === "entity" ? selection.id : null);
  graphStore.setState({ selection: null });
  setPath({ ...NEW_QUESTION, from: from ? [from] : [] });
}

/** What the panel is about, if it has a history. */
function about(): { id: string; name: string } | null {
  const { selection } = graphStore.getState();
  if (selection?.type === "entity") {
    return { id: selection.id, name: nameStore.getState()[selection.id] ?? "the entity" };
  }
  return selection?.type === "document" ? { id: selection.id, name: "the document" } : null;
}

/** Whether somebody is signed in: whoever is may see to their own account. */
const signedIn = () => mayNow("changePassword");

/** Closes what lies on top. A menu that was just opened may not have the keyboard yet. */
function closeTopmost(): void {
  if (hasMenu()) closeMenu();
  else closePanel();
}

/** Opens "Add a claim" about what is picked: a link, an entity, or nothing yet. */
function startClaim(): void {
  const { selection } = graphStore.getState();
  if (selection?.type === "link") addClaimTo(selection.id);
  else addClaim(current() ?? (selection?.type === "entity" ? selection.id : null));
}

function switchView(): void {
  setView(graphStore.getState().view === "graph" ? "table" : "graph");
}

const step = (verb: string, of: () => string | null) => () => {
  const what = of();
  return what ? `${verb}: ${what}` : verb;
};

// prettier-ignore
export const COMMANDS: readonly Command[] = [
  { id: "search", label: said("Search names and what is said"), keys: ["/"], icon: IconSearch, when: always, run: focusSearch },
  { id: "palette", label: said("Commands"), keys: ["mod+k"], icon: IconCommand, when: always, run: openPalette },
  { id: "undo", label: step("Undo", canUndo), keys: ["mod+z"], icon: IconArrowBackUp, when: () => canUndo() !== null, run: undo },
  { id: "redo", label: step("Redo", canRedo), keys: ["mod+shift+z", "mod+y"], icon: IconArrowForwardUp, when: () => canRedo() !== null, run: redo },
  { id: "menu", label: named("Choose what to draw around …"), keys: ["e"], icon: IconListDetails, ...onCurrent(requestExpand) },
  { id: "expand", label: named("Draw all neighbours of …"), keys: ["shift+e"], icon: IconArrowsMaximize, ...onCurrent((id) => void expand(id)) },
  { id: "collapse", label: named("Collapse …"), keys: ["c"], icon: IconArrowsMinimize, ...onCurrent((id) => void collapseNeighbors(id)) },
  { id: "alone", label: named("Open … alone"), keys: ["o"], icon: IconFocus2, ...onCurrent(openAlone) },
  { id: "pin", label: named("Pin or unpin …"), keys: ["p"], icon: IconPin, ...onCurrent(togglePin) },
  { id: "remove", label: named("Hide …"), keys: ["delete", "backspace"], icon: IconEyeOff, ...onCurrent((id) => remove([id])) },
  { id: "fit", label: said("Fit everything"), keys: ["f"], icon: IconMaximize, when: onCanvas, run: () => canvasStore.getState().canvas?.fit() },
  { id: "zoom-in", label: said("Zoom in"), keys: ["+", "="], icon: IconZoomIn, when: onCanvas, run: () => canvasStore.getState().canvas?.zoomBy(STEP) },
  { id: "zoom-out", label: said("Zoom out"), keys: ["-"], icon: IconZoomOut, when: onCanvas, run: () => canvasStore.getState().canvas?.zoomBy(1 / STEP) },
  { id: "arrange", label: said("Arrange again, around what is pinned"), keys: ["a"], icon: IconLayoutGrid, when: () => onCanvas() && hasDrawn(), run: arrangeAgain },
  { id: "clear", label: said("Clear the graph"), keys: [], icon: IconEraser, when: hasDrawn, run: () => remove(graphStore.getState().drawn) },
  { id: "close", label: said("Close the panel"), keys: ["escape"], icon: IconX, when: () => hasMenu() || hasPanel(), run: closeTopmost },
  { id: "copy-link", label: said("Copy link to what is on screen"), keys: ["l"], icon: IconLink, when: always, run: () => void copyLink() },
  { id: "path", label: said("Find a path"), keys: ["r"], icon: IconRoute, when: always, run: findPath },
  { id: "common", label: said("Draw the common neighbours of what is drawn"), keys: ["n"], icon: IconUsersGroup, when: mayShare, run: () => void drawCommonNeighbors() },
  { id: "events", label: () => (graphStore.getState().events === "folded" ? "Unfold the events" : "Fold the events into lines"), keys: ["x"], icon: IconTopologyRing, when: () => graphStore.getState().page === "explore" && hasDrawn(), run: turnEvents },
  { id: "claim", label: said("Add a claim"), keys: ["k"], icon: IconMessagePlus, when: () => mayNow("addClaim"), run: startClaim },
  { id: "entity", label: said("Add a person, group, place or event"), keys: [], icon: IconUserPlus, when: () => mayNow("createEntity"), run: () => openDialog({ what: "add-entity" }) },
  { id: "table", label: said("Switch between graph and table"), keys: ["v"], icon: IconTable, when: () => graphStore.getState().page === "explore" && hasDrawn(), run: switchView },
  { id: "time", label: said("Fold or open the time bar"), keys: ["t"], icon: IconTimeline, when: always, run: toggleTimeBar },
  { id: "contacts", label: said("Go to contacts"), keys: ["1"], icon: IconUsers, when: always, run: () => go("contacts") },
  { id: "explore", label: said("Go to the graph"), keys: ["2"], icon: IconTopologyStar3, when: always, run: () => go("explore") },
  { id: "documents", label: said("Go to documents"), keys: ["3"], icon: IconFiles, when: always, run: () => go("documents") },
  { id: "differences", label: said("Go to differences"), keys: ["4"], icon: IconEqualNot, when: always, run: () => go("differences") },
  { id: "sources", label: said("Go to sources"), keys: ["5"], icon: IconBroadcast, when: always, run: () => go("sources") },
  { id: "brief", label: said("Go to the brief"), keys: ["6"], icon: IconFileDescription, when: always, run: () => go("brief") },
  { id: "brief-on", label: named("Brief on …"), keys: ["b"], icon: IconFileDescription, ...onCurrent((id) => openBrief([id])) },
  { id: "history", label: () => `Changes of ${about()?.name ?? "everything"}`, keys: ["h"], icon: IconHistory, when: always, run: () => openChanges(about()) },
  { id: "all-changes", label: said("All changes"), keys: ["shift+h"], icon: IconHistoryToggle, when: () => about() !== null, run: () => openChanges(null) },
  { id: "take-back", label: said("Undo the change that was just made"), keys: ["u"], icon: IconArrowBackUpDouble, when: () => toastStore.getState().told !== null && mayNow("revertChange"), run: takeBack },
  { id: "account", label: () => (signedIn() ? "Your account: sessions, tokens, password" : "Sign in"), keys: ["s"], icon: IconUserCircle, when: always, run: () => (signedIn() ? openAccount() : askToSignIn()) },
  { id: "accounts", label: said("Accounts: add, role, disable, password"), keys: [], icon: IconUsersPlus, when: () => mayNow("accounts"), run: openAccounts },
  { id: "sign-out", label: said("Sign out"), keys: [], icon: IconLogout, when: signedIn, run: () => void signOut() },
  { id: "help", label: said("Help and keys"), keys: ["?"], icon: IconHelpCircle, when: always, run: openHelp },
];

/** Keys that act only on the canvas itself; the listbox "Graph" handles them. */
export const LISTBOX_KEYS: readonly { keys: string; label: string }[] = [
  { keys: "↑ ↓", label: "Next or previous entity" },
  { keys: "Space", label: "Select it and read about it" },
  { keys: "Enter", label: "Choose what to draw around it" },
  { keys: "Delete", label: "Hide it" },
  { keys: ". then letters", label: "Jump to a name" },
  { keys: "Shift + drag", label: "Draw a link from one entity to another, if you may edit" },
];

/** The command with this id. */
export function commandOf(id: string): Command {
  return COMMANDS.find((command) => command.id === id)!;
}
