import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, searchFor } from "./parts.ts";

const PHONE = { width: 390, height: 844 };
const AL_DALATI = "Ahmad al-Dalati";

journey("a phone shows the contacts without sideways scrolling", async ({ page }) => {
  const { sheet, details, title } = partsOf(page);
  await page.setViewportSize(PHONE);
  await page.goto("/");
  await page.getByRole("heading", { level: 1, name: /between Syria and Israel/ }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // Both filters stand whole on the screen, also when they say more.
  await page.goto("/?published-by=2025-06-01&without=reuters,alwaght");
  const sources = page.getByRole("button", { name: "Sources without Reuters and Alwaght" });
  const { x, width } = (await sources.boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(PHONE.width);
  await page.goto("/");

  const first = sheet.getByRole("button", { name: /^Back-channel contacts/ });
  await first.click();
  await eventually(() => title.textContent()).toBe("Back-channel contacts through intermediaries");

  // The panel is a sheet at the foot that can be pulled up.
  await details.getByText("One origin, repeated in 3 documents").waitFor();
  const low = (await details.boundingBox())!;
  expect(low.width).toBe(PHONE.width);
  await details.getByRole("button", { name: "Make the sheet larger" }).click();
  await eventually(async () => (await details.boundingBox())!.height).toBeGreaterThan(low.height);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

journey("a phone explores the graph as well", async ({ page }) => {
  const { graph, drawn, details, menu } = partsOf(page);
  await page.setViewportSize(PHONE);
  await page.goto("/");
  await searchFor(page, "Dallaty", AL_DALATI);
  await details.getByRole("button", { name: "Expand" }).click();
  await menu(AL_DALATI).getByRole("button", { name: "Draw all 6" }).click();
  await drawn("Syria").waitFor();
  expect(await namesOn(graph)).toHaveLength(7);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
}
