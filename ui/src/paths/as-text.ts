import type { PathShown } from "./query.ts";

/** A path with its footnotes as plain text, for the clipboard. */
export function asText({ sentence, notes }: Pick<PathShown, "sentence" | "notes">): string {
  const footnotes = notes.map(
    ({ number, document, locator, text }) =>
      `[${number}] ${[document.citation, locator].filter(Boolean).join(", ")}: ${text}`,
  );
  return [sentence, "", ...footnotes].join("\n");
}
