import type { Command } from "../state/command.ts";
import { graphStore } from "../state/store.ts";
import { COMMANDS } from "./commands.ts";

interface Pressed {
  key: string;
  /** Which key of the board it is, whatever stands on it. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Signs typed with Shift on some keyboards: the sign alone decides. */
const SIGNS = new Set(["?", "+", "=", "/", "-"]);

/** The command that a key press means, if any. */
export function commandFor(event: Pressed): Command | undefined {
  if (event.altKey) return undefined;
  const key = latinKey(event).toLowerCase();
  const parts = [
    ...(event.ctrlKey || event.metaKey ? ["mod"] : []),
    ...(event.shiftKey && !SIGNS.has(key) ? ["shift"] : []),
    key,
  ];
  const pressed = parts.join("+");
  const meant = COMMANDS.filter(({ keys }) => keys.includes(pressed));
  const { page } = graphStore.getState();
  return meant.find((command) => command.page === page) ?? meant.find(({ page }) => !page);
}

/** On a keyboard with other letters, the Latin letter that shares the key. */
function latinKey({ key, code }: Pressed): string {
  return /^[^\p{Script=Latin}]$/u.test(key) && /^\p{Letter}$/u.test(key)
    ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
    : key;
}

const IS_MAC = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key as it is printed on the keyboard: "mod+shift+z" → "Ctrl Shift Z". */
export function keyText(keys: string): string {
  const words: Record<string, string> = {
    mod: IS_MAC ? "⌘" : "Ctrl",
    shift: IS_MAC ? "⇧" : "Shift",
    delete: "Delete",
    backspace: "Backspace",
    escape: "Esc",
    arrowright: "→",
  };
  if (keys === "+") return "+";
  return keys
    .split("+")
    .map((key) => words[key] ?? key.toUpperCase())
    .join(" ");
}

/** Inputs that are pressed or moved, not written in. */
const PRESSED = new Set(["checkbox", "radio", "range", "button", "submit"]);

/** True where keys are typed as text, or belong to a dialog that is open. */
export function isTaken(target: EventTarget | null, key: Pick<Pressed, "key">): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]')) return true;
  if (target.closest("textarea, select, [contenteditable]")) return true;
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type);
  // A focused button keeps what presses it.
  return target.closest("button, a") !== null && (key.key === "Enter" || key.key === " ");
}
