import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../src/settings.ts";

/** A snippet of the page, with what it prints. */
export interface Snippet {
  /** The heading under which it stands. */
  of: string;
  language: string;
  /** The file that it is, where it is not to be run by itself. */
  file: string | undefined;
  code: string;
  /** Null where nothing is said of it. */
  prints: string | null;
}

const BLOCK = /^## (.+)$|^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;

/** All snippets of `docs/clients.md`, in their order. */
export function snippets(): Snippet[] {
  const page = readFileSync(join(PROJECT_FOLDER, "docs/clients.md"), "utf8");
  const found: Snippet[] = [];
  let of = "";
  for (const [, heading, language, file, code = ""] of page.matchAll(BLOCK)) {
    if (heading) of = heading;
    else if (language === "text") found.at(-1)!.prints = code;
    else found.push({ of, language: language!, file, code, prints: null });
  }
  return found;
}
