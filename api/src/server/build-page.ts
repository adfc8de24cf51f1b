import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./children.ts";
import { SetupError } from "../setup-error.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const SOURCES = ["ui/src", "ui/public", "ui/index.html", "ui/vite.config.ts", "schema"];
/** Where the build leaves the page and its own files. */
const WRITTEN = ["ui", "node_modules"];
const VITE = join(PROJECT_FOLDER, "node_modules/vite/bin/vite.js");

/** Where the built page lies. */
export const PAGE_FOLDER = join(PROJECT_FOLDER, "ui/dist");

/** Builds the page if there is none, or if a source is newer than it. */
export async function buildPage(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const built = changedAt(join(PAGE_FOLDER, "index.html"));
  if (built >= Math.max(...SOURCES.map((path) => changedAt(join(PROJECT_FOLDER, path))))) return;
  for (const folder of WRITTEN) assertWritable(join(PROJECT_FOLDER, folder));
  say("Building the page …");
  // Whoever builds it, tests too: what `npm start` serves must be the page for readers.
  const env = { NODE_ENV: "production" };
  await runNode(VITE, { args: ["build", "ui", "--logLevel", "warn"], env, signal });
}

function assertWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new SetupError(
      `The page has to be built, and ${folder} cannot be written: start Backchannel once as the ` +
        "user to whom it belongs.",
    );
  }
}

/** When a file, or the newest file below a folder, was changed; 0 where there is none. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(0, ...entries.map((name) => changedAt(join(path, name))));
}
