import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

/** Lower screens start with the bar folded under the contacts. */
const TALL = { width: 1440, height: 1000 };
const TALKS = /First signs of an agreement effort/;

/** The parts of the time bar, by the names a reader knows them by. */
function timeOf(page: Page) {
  const time = page.getByRole("region", { name: "Time" });
  return {
    time,
    from: time.getByRole("slider", { name: "Happened from" }),
    until: time.getByRole("slider", { name: "Happened until" }),
    publishedBy: time.getByRole("slider", { name: "Published by" }),
    when: time.getByRole("button", { name: /^When it happened/ }),
    undated: time.getByRole("switch", { name: /undated/ }),
    possibly: time.getByRole("switch", { name: /possibly/ }),
    month: (told: string) => time.getByRole("listitem").filter({ hasText: new RegExp(`^${told}`) }),
  };
}

const during = (page: Page) => new URL(page.url()).searchParams.get("during");
const publishedBy = (page: Page) => new URL(page.url()).searchParams.get("published-by");

journey("a brush over months narrows the page, and undo widens it again", async ({ page }) => {
  await page.setViewportSize(TALL);
  const { sheet } = partsOf(page);
  const { time, month, when, publishedBy: known } = timeOf(page);
  await page.goto("/");
  await sheet.getByRole("row", { name: TALKS }).waitFor();
  await month("May 2025: 5 dated, 14 possibly").waitFor();
  await expectAccessible(page);

  // From the middle of December 2024 to the middle of May 2025.
  await drag(page, await middleOf(page, "December 2024"), await middleOf(page, "May 2025"));
  await eventually(() => during(page)).toBe("2024-12-01..2025-05-31");
  await eventually(() => when.textContent()).toContain("Dec 2024 – May 2025");
  await sheet.getByRole("row", { name: TALKS }).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: /outside Dec 2024 – May 2025.*include again/ }).waitFor();
  // The bars stay, so that another window can be chosen.
  await month("June 2025: 1 dated, 6 possibly").waitFor();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Undo: happened Dec 2024 – May 2025" }).click();
  await eventually(() => during(page)).toBeNull();
  await sheet.getByRole("row", { name: TALKS }).waitFor();

  await page.getByRole("button", { name: "Redo: happened Dec 2024 – May 2025" }).click();
  await time.getByRole("button", { name: "Any time" }).click();
  await eventually(() => during(page)).toBeNull();

  // The handle of the other clock stands at today, its grip in the lane of documents.
  const grip = (await known.boundingBox())!;
  const start = { x: grip.x + grip.width / 2, y: grip.y + grip.height - 12 };
  await drag(page, start, { ...(await middleOf(page, "May 2025")), y: start.y });
  await eventually(() => publishedBy(page)).toMatch(/^2025-05-1\d$/);
  await page.getByRole("button", { name: /^Undo: published by 1\d May 2025$/ }).waitFor();
});

journey("both clocks can be set with the keyboard alone", async ({ page }) => {
  await page.setViewportSize(TALL);
  const { time, from, until, publishedBy: known } = timeOf(page);
  await page.goto("/?page=explore&show=syria,israel");
  await page.getByText(/^2 of \d+ entities/).waitFor();

  await from.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await eventually(() => during(page)).toBe("2025-01-01..");
  await eventually(() => from.getAttribute("aria-valuetext")).toBe("1 January 2025");
  await until.focus();
  await page.keyboard.press("Home");
  // No handle passes the other: the first month that the window may end with is its first.
  await eventually(() => during(page)).toBe("2025-01-01..2025-01-31");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await eventually(() => during(page)).toBe("2025-01-01..2025-11-30");
  await page.getByText("Dated Jan – Nov 2025 or undated.").waitFor();

  await known.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await eventually(() => publishedBy(page)).toBe("2025-02-28");
  await page.getByText("or undated, published by 28 February 2025.").waitFor();
  // Only the three documents of 2025 whose day is unknown may have been out.
  await time
    .getByText("No document was out by 28 February 2025, 3 possibly; 5 came later.")
    .waitFor();
  await page.keyboard.press("Control+z");
  await eventually(() => publishedBy(page)).not.toBe("2025-02-28");

  await page.keyboard.press("t");
  await from.waitFor({ state: "hidden" });
  await page.keyboard.press("t");
  await from.waitFor();
});

journey(
  "what is possible and what is undated can be left out, and is counted",
  async ({ page }) => {
    await page.setViewportSize(TALL);
    const { sheet } = partsOf(page);
    const { time, undated, possibly } = timeOf(page);
    await page.goto("/");
    await sheet.waitFor();
    await undated.getByText("14 undated, 4 in order only").waitFor();
    expect(await undated.isDisabled()).toBe(true);

    await page.goto("/?during=2025-07-01..2025-07-31");
    await possibly.getByText("6 possibly").waitFor();
    await undated.click();
    await possibly.click();
    await time.getByText("Both left out").waitFor();
    await page.getByText("Nothing is dated July 2025").waitFor();
    await page
      .getByRole("button", { name: /10 occasions without a date.*include again/ })
      .waitFor();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Show undated" }).click();
    // The Paris round is placed after September.
    await sheet.getByRole("row", { name: /First official round, in Baku/ }).waitFor();
    expect(await sheet.getByRole("row", { name: /Paris round/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Undo: keep what is undated" }).click();
    await page.getByRole("button", { name: "Clear dates" }).click();
    await eventually(() => during(page)).toBeNull();
  },
);

journey("days can be typed, and the day of publication is told in words", async ({ page }) => {
  await page.setViewportSize(TALL);
  const { when, time } = timeOf(page);
  await page.goto("/?published-by=2025-06-01");
  const sentence = "4 documents were out by 1 June 2025, 3 more possibly; 1 came later.";
  await time.getByText(sentence).waitFor();
  await page.getByRole("button", { name: /^Published by/ }).click();
  await page.getByRole("dialog", { name: "Published by" }).getByText(sentence).waitFor();
  await page.keyboard.press("Escape");

  await when.click();
  const days = page.getByRole("dialog", { name: "When it happened" });
  await days.getByLabel("First day").fill("2025-05-14");
  await days.getByLabel("Last day").fill("2025-05-01");
  await days.getByRole("button", { name: "Show" }).click();
  await days.getByRole("alert").waitFor();
  await expectAccessible(page);
  await days.getByLabel("Last day").fill("2025-06-01");
  await page.keyboard.press("Enter");
  await eventually(() => during(page)).toBe("2025-05-14..2025-06-01");
  await eventually(() => when.textContent()).toContain("14 May – 1 Jun 2025");
});

journey("a phone keeps the bar folded until it is asked for", async ({ page }) => {
  const { sheet } = partsOf(page);
  const { time, from } = timeOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?during=2024-12-01..2025-09-30");
  await sheet.waitFor();
  expect(await from.isVisible()).toBe(false);
  await time.getByRole("button", { name: /Dec 2024 – Sep 2025.*open the time bar/ }).click();
  await from.waitFor();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await time.getByRole("button", { name: "Fold the time bar" }).click();
  await from.waitFor({ state: "hidden" });
});

/** A point in the bar of a month. */
async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = (await timeOf(page).month(`${name}:`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + 30 };
}

type Point = Awaited<ReturnType<typeof middleOf>>;

async function drag(page: Page, start: Point, end: Point): Promise<void> {
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, end.y);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}
