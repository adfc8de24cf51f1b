import { COMMANDS, type Command } from "./commands.ts";

interface Pressed {
  key: string;
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
  const key = event.key.toLowerCase();
  const parts = [
    ...(event.ctrlKey || event.metaKey ? ["mod"] : []),
    ...(event.shiftKey && !SIGNS.has(key) ? ["shift"] : []),
    key,
  ];
  const pressed = parts.join("+");
  return COMMANDS.find(({ keys }) => keys.includes(pressed));
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
  };
  if (keys === "+") return "+";
  return keys
    .split("+")
    .map((key) => words[key] ?? key.toUpperCase())
    .join(" ");
}

/** True where keys are typed as text, or belong to a dialog that is open. */
export function isTaken(target: EventTarget | null, key: Pressed): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"]')) return true;
  if (target.closest("input, textarea, select, [contenteditable]")) return true;
  // A focused button keeps what presses it.
  return target.closest("button, a") !== null && (key.key === "Enter" || key.key === " ");
}
