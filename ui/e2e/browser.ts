import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    pageUrl: string;
    closedUrl: string;
  }
}

/** How long a condition may take to come true on a busy machine. */
const PATIENCE = 30_000;

/** Where the last look at a failed journey is kept. */
const PICTURES = join(import.meta.dirname, "../../node_modules/.cache/backchannel/journeys");

/**
 * A test with a `page` in a fresh browser, its size that of a desktop. Whatever the page
 * complains about on its console fails the test, a breach of its content security policy
 * included, unless the test lists it in `expectedComplaints`.
 */
export const journey = test
  .extend("expectedComplaints", (): RegExp[] => [])
  .extend("page", async ({ expectedComplaints, task }, { onCleanup }) => {
    const browser = await launchChromium();
    const context = await browser.newContext({
      baseURL: inject("pageUrl"),
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(PATIENCE);
    const complaints = listen(context);
    const page = await context.newPage();
    onCleanup(async () => {
      if (task.result?.state === "fail") await picture(page, task.name);
      await browser.close();
      const isExpected = (text: string) => expectedComplaints.some((known) => known.test(text));
      expect(complaints.filter((text) => !isExpected(text))).toEqual([]);
    });
    return page;
  });

/** Waits until what the page tells is as expected; the answer to `expect(…)` without sleeping. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE });
}

function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (thrown) => complaints.push(String(thrown.error().stack)));
  return complaints;
}

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name.replaceAll(/\W+/g, "-")}.png`) });
}
