import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/** Starts the system's Chromium or Chrome; where there is none, the one that npm brought. */
export async function launchChromium(): Promise<Browser> {
  for (const executablePath of installed()) {
    try {
      return await chromium.launch({ executablePath, args: ARGS });
    } catch {
      // Some systems install a mere stub of this name that asks for a package: try the next.
    }
  }
  // The browser from npm is for Linux; elsewhere Playwright knows where Chrome is installed.
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome", args: ARGS });
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ARGS });
}

function installed(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
    existsSync(path),
  );
}
