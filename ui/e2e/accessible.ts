import axe from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const GRAVE = ["serious", "critical"];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of axe that look at colours: all that dark colours can make otherwise. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Runs axe over what is on screen, all of it in light colours, and again what is about colours in
 * dark ones; nothing serious or critical may be found.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page, {}), "light").toEqual([]);
  await colours(page, "dark");
  expect(await findings(page, { runOnly: OF_COLOURS }), "dark").toEqual([]);
  await colours(page, "light");
}

async function colours(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
}

async function findings(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await bring(page);
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ["violations"],
        ...given,
      }),
    options,
  );
  return violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}\n${failureSummary}`,
      ),
    );
}

/** By the developer tools, since the page's own policy rightly lets no foreign script in. */
async function bring(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Runtime.evaluate", { expression: SOURCE });
  await tools.detach();
}
