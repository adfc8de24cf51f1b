import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "./children.ts";
import { SetupError } from "../setup-error.ts";
import { PROJECT_FOLDER } from "../settings.ts";

const SOURCES = ["ui/src", "ui/public", "ui/index.html", "ui/vite.config.ts", "schema"];
/** Folders that the build writes to. */
const WRITTEN = ["ui", "node_modules"];
const VITE = join(PROJECT_FOLDER, "node_modules/vite/bin/vite.js");

/** The folder of the built page. */
export const PAGE_FOLDER = join(PROJECT_FOLDER, "ui/dist");

/** Builds the page if there is none, or if a source is newer than it. */
export async function buildPage(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const built = changedAt(join(PAGE_FOLDER, "index.html"));
  if (built >= Math.max(...SOURCES.map((path) => changedAt(join(PROJECT_FOLDER, path))))) return;
  for (const folder of WRITTEN) assertWritable(join(PROJECT_FOLDER, folder));
  say("Building the page …");
  // NODE_ENV is "test" under the tests, but `npm start` must serve the production build.
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

/** The modification time of a file, or of the newest file below a folder; 0 if there is none. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(0, ...entries.map((name) => changedAt(join(path, name))));
}
