import { Modal } from "@mantine/core";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { useStore } from "zustand";
import type { Command } from "../state/command.ts";
import { HelpDialog } from "./Help.tsx";
import { closePalette, helpStore, paletteStore } from "../state/palette.ts";
import { commandFor, isTaken, keyText } from "./keys.ts";
import { matching } from "./matching.ts";
import classes from "./Palette.module.css";

/** Command palette, help and all shortcuts; mounted once. */
export function Palette() {
  const palette = useStore(paletteStore);
  const help = useStore(helpStore);
  useEffect(() => {
    window.addEventListener("keydown", onFirst, { capture: true });
    document.addEventListener("keydown", onShortcut);
    return () => {
      window.removeEventListener("keydown", onFirst, { capture: true });
      document.removeEventListener("keydown", onShortcut);
    };
  }, []);
  return (
    <>
      <Modal.Root opened={palette.opened} onClose={closePalette} size={520} yOffset="12vh">
        <Modal.Overlay />
        <Modal.Content aria-label="Commands">
          <CommandList />
        </Modal.Content>
      </Modal.Root>
      <HelpDialog opened={help.opened} onClose={() => helpStore.setState({ opened: false })} />
    </>
  );
}

let underModal = false;

/** What a key closes is gone when its shortcut is looked up: Escape would close the next thing. */
function onFirst(): void {
  underModal = document.querySelector('[aria-modal="true"]') !== null;
}

function onShortcut(event: globalThis.KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const command = commandFor(event);
  if (!command) return;
  const modified = event.ctrlKey || event.metaKey;
  const taken = underModal || isTaken(event.target, event);
  if (taken && !(modified && command.id === "palette")) return;
  if (!command.when()) return;
  event.preventDefault();
  command.run();
}

function CommandList() {
  const base = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = matching(text);
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (command: Command | undefined) => {
    closePalette();
    // The dialog gives the focus back first, so that a command may move it elsewhere.
    if (command) setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way) setAt((Math.min(at, found.length - 1) + way + found.length) % found.length);
    else if (event.key === "Enter") run(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <div className={classes.palette}>
      <input
        data-autofocus
        className={classes.field}
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls={`${base}list`}
        aria-activedescendant={chosen && `${base}${chosen.id}`}
        placeholder="What would you like to do?"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${base}list`} aria-label="Commands" className={classes.list}>
        {found.map((command) => (
          <div
            key={command.id}
            id={`${base}${command.id}`}
            role="option"
            aria-selected={command === chosen}
            className={classes.option}
            ref={(option) => {
              if (command === chosen) option?.scrollIntoView({ block: "nearest" });
            }}
            onClick={() => run(command)}
          >
            <command.icon size={16} stroke={1.6} aria-hidden="true" />
            <span>{command.label()}</span>
            {command.keys[0] && <kbd className="kbd">{keyText(command.keys[0])}</kbd>}
          </div>
        ))}
      </div>
    </div>
  );
}
