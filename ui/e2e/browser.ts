import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
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

/** All journeys are in one browser, each in a profile of its own; after a crash in another one. */
let running: Browser | null = null;
async function runningChromium(): Promise<Browser> {
  if (!running?.isConnected()) running = await launchChromium();
  return running;
}

/**
 * A test with a `page` in a fresh profile, its size that of a desktop. Whatever the page
 * complains about on its console fails the test, a breach of its content security policy
 * included, unless the test lists it in `expectedComplaints`.
 */
export const journey = test
  // oxlint-disable-next-line no-empty-pattern -- Vitest takes nothing else for no other fixture
  .extend("browser", { scope: "worker" }, ({}, { onCleanup }) => {
    onCleanup(() => running?.close());
    return runningChromium;
  })
  .extend("expectedComplaints", (): RegExp[] => [])
  .extend("page", async ({ browser, expectedComplaints, task }, { onCleanup }) => {
    const chromium = await browser();
    const context = await chromium.newContext({
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
      await context.close();
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
