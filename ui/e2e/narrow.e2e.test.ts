import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, searchAlone } from "./parts.ts";

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
  await searchAlone(page, "Dallaty", AL_DALATI);
  await details.getByRole("button", { name: "Expand" }).click();
  await menu(AL_DALATI).getByRole("button", { name: "Draw all 6" }).click();
  await drawn("Syria").waitFor();
  expect(await namesOn(graph)).toHaveLength(7);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

journey("on a small desk what is drawn stands beside the panel, not under it", async ({ page }) => {
  const { details, graph } = partsOf(page);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto("/?page=explore&show=syria,israel&entity=syria");
  await graph.waitFor();
  const panel = (await details.boundingBox())!;
  const canvas = (await page.locator("canvas").first().boundingBox())!;
  expect(canvas.x + canvas.width).toBeLessThanOrEqual(panel.x);

  // The counts of the time bar are told in words on any width.
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto("/?page=sources&published-by=2025-06-01&during=2025-02-01..2025-07-31");
  await page
    .getByText("4 documents were out by 1 June 2025, 3 more possibly; 1 came later.")
    .waitFor();
  await expectAccessible(page);
});

journey("at twice the size what is drawn is told in lines, above the graph", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto("/?page=explore&show=syria,israel,united-arab-emirates");
  const facts = page.getByText(/^3 of \d+ entities, \d+ links\.$/);
  await facts.waitFor();
  expect((await facts.boundingBox())!.height).toBeLessThan(50);
  const canvas = (await page.locator("canvas").first().boundingBox())!;
  expect(canvas.height).toBeGreaterThan(100);
  await expectAccessible(page);
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
}
