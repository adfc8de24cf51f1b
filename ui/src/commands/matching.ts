import type { Command } from "../state/command.ts";
import { searchFor } from "../state/search-field.ts";
import { commandOf, COMMANDS } from "./commands.ts";

/**
 * Commands that can run now and hold every word typed: those first that hold them in their label,
 * then those that need their keywords too, then the search for these words.
 */
export function matching(text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (names: string) => words.every((word) => names.toLowerCase().includes(word));
  const able = COMMANDS.filter(({ id, when }) => id !== "palette" && when());
  const byLabel = able.filter(({ label }) => holds(label()));
  const byKeyword = able.filter(
    (command) => !byLabel.includes(command) && holds(`${command.label()} ${command.keywords}`),
  );
  const found = [...byLabel, ...byKeyword];
  return words.length > 0 ? [...found, searching(text.trim())] : found;
}

const searching = (text: string): Command => ({
  ...commandOf("search"),
  id: "search-for",
  label: () => `Search for “${text}”`,
  keys: [],
  run: () => searchFor(text),
});
