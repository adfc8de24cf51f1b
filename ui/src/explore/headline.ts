import { isolated } from "../design/words.ts";

/** What is on the canvas, in a few words: its first entity stands for the rest. */
export function headline(entities: readonly { name: string }[]): string {
  const [first, second, ...more] = entities;
  if (!first) return "Nothing is drawn yet";
  if (!second) return isolated(first.name);
  if (more.length === 0) return `${isolated(first.name)} and ${isolated(second.name)}`;
  return `${isolated(first.name)} and ${more.length + 1} others`;
}

/** Who carried what is drawn: "Sources: Alwaght, Kurdistan24. 3 of 8 documents." */
export function sourceLine(
  documents: readonly { id: string; outletName: string }[],
  total: number,
): string {
  const ids = new Set(documents.map(({ id }) => id));
  if (ids.size === 0) return "";
  const outlets = [...new Set(documents.map(({ outletName }) => outletName))].sort((a, b) =>
    a.localeCompare(b),
  );
  return `Sources: ${outlets.join(", ")}. ${ids.size} of ${total} documents.`;
}
