import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../../src/settings.ts";

/** What selects this part of the bench, beside the operations. */
export const PAGE_FRAMES = "page-frames";

/** The title of its section in the document. */
export const PAGE_TITLE = "The page";

/**
 * Measures the canvas in a browser and answers with its section of the document. The page is
 * not the API's to know: its bench is a program of `ui`, and this is all that passes between.
 */
export function measurePage(quick: boolean): string {
  const script = join(PROJECT_FOLDER, "ui/bench/main.ts");
  return execFileSync(process.execPath, [script, ...(quick ? ["--quick"] : [])], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
}
