import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, placesOf, searchFor } from "./parts.ts";

const AL_DALATI = "Ahmad al-Dalati";
/** The bar that says what of the address could not be followed. */
const told = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words });

journey("what an address says wrongly is told and hides nothing", async ({ page }) => {
  const { graph, drawn, sheet } = partsOf(page);
  await page.goto(
    "/?page=explore&show=syria,atlantis,israel&evidence=bogus&during=2025-13-01..&without=nobody",
  );
  await told(page, "“evidence=bogus” and “during=2025-13-01..” in the address mean").waitFor();
  await told(
    page,
    /names 2 things that are not here: (atlantis, nobody|nobody, atlantis)\./,
  ).waitFor();
  await drawn("Syria").waitFor();
  expect(await namesOn(graph)).toEqual(["Syria", "Israel"]);
  await page.getByText("2 of 193 entities, 2 links.").waitFor();
  await eventually(() => page.url()).toMatch(/\?page=explore&show=syria,israel$/);
  await expectAccessible(page);

  // Of more than can be drawn the first are; and whatever was wrong, the way back leads out of it.
  const many = Array.from({ length: 757 }, (_, i) => `e${i}`);
  await page.goto(`/?page=explore&show=syria,${many.join(",")}`);
  await told(page, "The address names 758 entities; the first 500 are drawn.").waitFor();
  await told(page, "names 499 things that are not here.").waitFor();
  await eventually(() => namesOn(graph)).toEqual(["Syria"]);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await told(page, "The address").waitFor({ state: "hidden" });

  await page.goto("/?between=syria,atlantis");
  await told(page, "names something that is not here: atlantis.").waitFor();
  await sheet.waitFor();
});

journey("a picture arranged by hand stands elsewhere as it stands here", async ({ page }) => {
  const { graph, drawn } = partsOf(page);
  await page.goto("/");
  await searchFor(page, "Dallaty", AL_DALATI);
  await searchFor(page, "Dermer", "Ron Dermer");
  await graph.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+E");
  await drawn("Syria").waitFor();
  await page.keyboard.press("p");
  await eventually(() => page.url()).toMatch(/&at=[\w-]{6,}/);
  const names = await namesOn(graph);

  const browser = page.context().browser()!;
  const elsewhere = await browser.newContext({
    baseURL: inject("pageUrl"),
    viewport: page.viewportSize(),
    reducedMotion: "reduce",
  });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await partsOf(other).drawn("Syria").waitFor();
  expect(await namesOn(partsOf(other).graph)).toEqual(names);
  await page.keyboard.press("f");
  await other.keyboard.press("f");
  const [here, there] = [await placesOf(page, names), await placesOf(other, names)];
  for (const [i, { x, y }] of here.entries()) {
    expect(Math.hypot(there[i]!.x - x, there[i]!.y - y), names[i]).toBeLessThan(2);
  }
});

journey("back and forward put what was dragged where it stood", async ({ page }) => {
  const { drawn } = partsOf(page);
  await page.goto("/?page=explore&show=syria&alone=yes");
  await drawn("Syria").waitFor();
  const canvas = (await page.locator("canvas").first().boundingBox())!;
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 - 27 };
  // Fitted, as it is once the entity has its place.
  await page.getByText("115%").waitFor();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 100, middle.y + 50, { steps: 4 });
  await page.mouse.up();
  await eventually(() => placesIn(page)).toMatch(/^.{6}$/);
  const dragged = placesIn(page);

  await page.goBack();
  await eventually(() => placesIn(page)).toBeNull();
  await page.goForward();
  await eventually(() => placesIn(page)).toBe(dragged);
  await page.keyboard.press("Control+z");
  await eventually(() => placesIn(page)).toBeNull();
  await page.reload();
  await drawn("Syria").waitFor();
  await page.goBack();
  await eventually(() => placesIn(page)).toBe(dragged);
});

const placesIn = (page: Page) => new URL(page.url()).searchParams.get("at");
