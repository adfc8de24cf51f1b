import { Tooltip } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useStore } from "zustand";
import { useHistory } from "../state/step-words.ts";
import { copyStore } from "../url/copy-link.ts";
import type { Command } from "../state/command.ts";
import { commandOf } from "./commands.ts";
import { keyText } from "./keys.ts";
import classes from "./Toolbar.module.css";

/** Undo, redo and copy link in the top bar, each telling what it would do. */
export function Toolbar() {
  const history = useHistory();
  return (
    <div role="toolbar" aria-label="Actions" className={classes.toolbar}>
      <CommandButton command={commandOf("undo")} enabled={history.undo !== null} />
      <CommandButton command={commandOf("redo")} enabled={history.redo !== null} />
      <FindPath />
      <CopyLink />
    </div>
  );
}

function CommandButton({ command, enabled }: { command: Command; enabled: boolean }) {
  const label = command.label();
  return (
    <Tooltip label={titleOf(command)} disabled={!enabled}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        disabled={!enabled}
        onClick={command.run}
      >
        <command.icon size={18} stroke={1.6} aria-hidden="true" />
      </button>
    </Tooltip>
  );
}

/** Its words where only the icon has room, and its key. */
const titleOf = (command: Command) => `${command.label()} (${keyText(command.keys[0]!)})`;

function FindPath() {
  const command = commandOf("path");
  return (
    <button
      type="button"
      className={`button ${classes.copy}`}
      title={titleOf(command)}
      onClick={command.run}
    >
      <command.icon size={16} stroke={1.6} aria-hidden="true" />
      <span>{command.label()}</span>
    </button>
  );
}

function CopyLink() {
  const told = useStore(copyStore, (state) => state.told);
  const command = commandOf("copy-link");
  const Icon = told === "copied" ? IconCheck : command.icon;
  return (
    <button
      type="button"
      className={`button ${classes.copy}`}
      title={titleOf(command)}
      onClick={command.run}
    >
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span aria-live="polite">
        {told === "copied" ? "Copied" : told === "refused" ? "Copy from the address" : "Copy link"}
      </span>
    </button>
  );
}
