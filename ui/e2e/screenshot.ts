import { join } from "node:path";
import { launchChromium } from "./chromium.ts";

// Takes the picture of the README from the page that runs at PORT.
const port = process.env["PORT"] ?? "4000";
const path = join(import.meta.dirname, "../../docs/screenshot.png");

const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole("table", { name: /^Contacts of/ }).waitFor();
  await page.getByRole("figure", { name: "Graph of the contacts" }).waitFor();
  // The cards below ask for themselves.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  console.log("Wrote docs/screenshot.png.");
} finally {
  await browser.close();
}
