import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf } from "./parts.ts";

const MEDIATORS = "syria,israel,united-arab-emirates,unnamed-intermediaries,ahmad-al-dalati";
const tableOf = (page: Page) => page.getByRole("table", { name: "Links among what is drawn" });
const view = (page: Page, name: "Graph" | "Table") => page.getByRole("radio", { name });

/** The number of links that the caption of the page tells. */
async function linksTold(page: Page): Promise<number> {
  const facts = await page.getByText(/of \d+ entities, \d+ links/).textContent();
  return Number(/(\d+) links/.exec(facts ?? "")?.[1]);
}

/**
 * Whether anything at all is to be seen on the canvas. A copy is read: Chromium complains of a
 * canvas that is read again and again.
 */
const isPainted = (page: Page) =>
  page.locator("canvas").evaluateAll((all) =>
    all.some((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const copy = new OffscreenCanvas(width, height).getContext("2d", {
        willReadFrequently: true,
      });
      copy?.drawImage(canvas as HTMLCanvasElement, 0, 0);
      return copy?.getImageData(0, 0, width, height).data.some((value) => value > 0) ?? false;
    }),
  );

journey("what is drawn can be read as a table", async ({ page }) => {
  const { details, title, graph } = partsOf(page);
  await page.goto(`/?page=explore&show=${MEDIATORS}`);
  await graph.waitFor();
  await view(page, "Table").click();
  const rows = tableOf(page).locator("tbody tr");
  await rows.first().waitFor();

  // Two mediators, each for Syria and for Israel: four links in two rows.
  const mediations = tableOf(page).getByRole("button", { name: /mediated/ });
  for (const mediator of ["United Arab Emirates", "Unnamed intermediaries"]) {
    const name = `${mediator} mediated between Israel and Syria`;
    await tableOf(page).getByRole("button", { name, exact: true }).waitFor();
  }
  expect(await mediations.count()).toBe(2);
  expect(await rows.count()).toBe((await linksTold(page)) - 2);

  // The file has one line a link, without what belongs to the page alone.
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download CSV" }).click(),
  ]);
  const lines = readFileSync(await file.path(), "utf8").split("\n");
  expect(file.suggestedFilename()).toBe("links.csv");
  expect(lines.filter((line) => line.startsWith("link:"))).toHaveLength(await linksTold(page));

  // A mediation opens whole, with the claims of both its links, and can be sent by its address.
  await mediations.first().press("Enter");
  const whole = "United Arab Emirates mediated between Israel and Syria";
  await eventually(() => title.textContent()).toBe(whole);
  expect(await mediations.first().getAttribute("aria-pressed")).toBe("true");
  await page.reload();
  for (const party of ["Israel", "Syria"]) {
    await details
      .getByText(`A Reuters story had the Emirates mediating indirect talks for ${party}.`)
      .waitFor();
  }
  await expectAccessible(page);

  const from = page.getByRole("columnheader", { name: "From" });
  await from.getByRole("button").click();
  expect(await from.getAttribute("aria-sort")).toBe("ascending");
  const firstNames = () =>
    rows.evaluateAll((all) => all.map((row) => row.querySelector("b")?.textContent ?? ""));
  const upwards = await firstNames();
  expect(upwards).toEqual(upwards.toSorted((a, b) => a.localeCompare(b)));
  await from.getByRole("button").click();
  expect(await from.getAttribute("aria-sort")).toBe("descending");
  expect((await firstNames())[0]).toBe(upwards.at(-1));

  // The address keeps the view, and the key v turns back to the graph.
  expect(page.url()).toContain("view=table");
  await page.reload();
  await rows.first().waitFor();
  await page.keyboard.press("v");
  await tableOf(page).waitFor({ state: "hidden" });
  expect(await namesOn(graph)).toHaveLength(5);
  await eventually(() => isPainted(page)).toBe(true);
});

journey("the table obeys the key and the sources that are left out", async ({ page }) => {
  await page.goto(`/?page=explore&view=table&show=${MEDIATORS}&without=reuters`);
  const rows = tableOf(page).locator("tbody tr");
  await rows.first().waitFor();
  // Both mediations are Reuters's, wherever they were printed.
  expect(
    await tableOf(page)
      .getByRole("button", { name: /mediated/ })
      .count(),
  ).toBe(0);
  await page.goto(`/?page=explore&view=table&show=${MEDIATORS}&hide=person`);
  await rows.first().waitFor();
  expect(await tableOf(page).getByText("Ahmad al-Dalati").count()).toBe(0);
});

journey("a mediation that no source that counts tells of says so", async ({ page }) => {
  const { details } = partsOf(page);
  const chosen = "mediation=united-arab-emirates,israel,syria";
  await page.goto(`/?page=explore&view=table&show=${MEDIATORS}&${chosen}`);
  await details.getByRole("button", { name: "Leave out Reuters" }).click();
  await details.getByText("No source that counts tells of this mediation").waitFor();
  await page.getByRole("button", { name: "Undo: leave out Reuters" }).click();
  await details.getByText("One origin, repeated in 2 documents").waitFor();
});

journey("arrow keys switch between graph and table", async ({ page }) => {
  await page.goto(`/?page=explore&show=${MEDIATORS}`);
  await view(page, "Graph").focus();
  await page.keyboard.press("ArrowRight");
  await tableOf(page).waitFor();
  expect(await view(page, "Table").getAttribute("aria-checked")).toBe("true");
  await page.keyboard.press("ArrowLeft");
  await tableOf(page).waitFor({ state: "hidden" });
});

journey("common neighbours of what is drawn are drawn in one step", async ({ page }) => {
  const { graph, drawn } = partsOf(page);
  await page.goto("/?page=explore&show=syria,israel");
  await drawn("Syria").waitFor();
  await page.keyboard.press("n");
  await drawn("United Arab Emirates").waitFor();
  await drawn("Unnamed intermediaries").waitFor();
  await page.getByRole("button", { name: "Undo: draw common neighbours" }).click();
  await eventually(() => namesOn(graph)).toEqual(["Syria", "Israel"]);

  await page.goto("/?page=explore&show=ron-dermer,bedouin-groups");
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("n");
  await page
    .getByText("Nobody else is linked to both by the kinds that are switched on.")
    .waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await namesOn(graph)).toHaveLength(2);
});

journey("a phone reads the table without sideways scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/?page=explore&view=table&show=${MEDIATORS}`);
  await tableOf(page).locator("tbody tr").first().waitFor();
  const widest = await page.evaluate(() =>
    Math.max(
      ...[
        document.documentElement,
        ...document.querySelectorAll('[aria-label="Table of links"]'),
      ].map((element) => element.scrollWidth),
    ),
  );
  expect(widest).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
