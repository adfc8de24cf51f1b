import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const GRAVE = ["serious", "critical"];

/** Runs axe over what is on screen, light and dark; nothing serious or critical may be found. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
    expect(await findings(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function findings(page: Page): Promise<string[]> {
  // By the developer tools, since the page's own policy rightly lets no foreign script in.
  const tools = await page.context().newCDPSession(page);
  await tools.send("Runtime.evaluate", { expression: axe.source });
  await tools.detach();
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
  );
  return violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}\n${failureSummary}`,
      ),
    );
}
