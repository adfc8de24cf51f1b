import type { Locator, Page } from "playwright-core";
import { eventually } from "./browser.ts";

/** The parts of the page that the journeys pass through, by the names a reader knows them by. */
export function partsOf(page: Page) {
  const graph = page.getByRole("listbox", { name: "Graph" });
  const details = page.getByRole("complementary", { name: "Details" });
  return {
    search: page.getByRole("combobox", { name: /Search a person/ }),
    sheet: page.getByRole("table", { name: /^Contacts of/ }),
    graph,
    /** The panel beside the page, and its heading. */
    details,
    title: details.getByRole("heading", { level: 2 }),
    /** An entity on the canvas, by the start of what the listbox says of it. */
    drawn: (name: string) => graph.getByRole("option", { name: new RegExp(`^${name},`) }),
    menu: (name: string) => page.getByRole("dialog", { name: `Expand ${name}` }),
  };
}

/** The names of the entities on the canvas, in order of arrival. */
export async function namesOn(graph: Locator): Promise<string[]> {
  const texts = await graph.getByRole("option").allTextContents();
  return texts.map((text) => text.split(",")[0]!);
}

/** Searches by keyboard, takes the first answer, and waits until it is drawn. */
export async function searchFor(page: Page, text: string, drawnAs: string): Promise<void> {
  const { search, drawn } = partsOf(page);
  await search.fill(text);
  await search.press("Enter");
  await drawn(drawnAs).waitFor();
}

/** The same, and nothing else is drawn. */
export async function searchAlone(page: Page, text: string, drawnAs: string): Promise<void> {
  const { search, drawn } = partsOf(page);
  await search.fill(text);
  await search.press("Shift+Enter");
  await drawn(drawnAs).waitFor();
}

/** Whether the keyboard stands on it. */
export const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

/** Where the entities on the canvas stand on it: what their menus are tied to. */
export async function placesOf(page: Page, names: readonly string[]) {
  const { graph, menu } = partsOf(page);
  await graph.press("Home");
  const places: { x: number; y: number }[] = [];
  for (const name of names) {
    await page.keyboard.press("Enter");
    await menu(name).waitFor();
    const { left, top, width, height } = await page
      .locator('span[class*="anchor"]')
      .evaluate((anchor) => (anchor as HTMLElement).style);
    places.push({
      x: parseFloat(left) + parseFloat(width) / 2,
      y: parseFloat(top) + parseFloat(height) / 2,
    });
    await page.keyboard.press("Escape");
    await menu(name).waitFor({ state: "hidden" });
    await eventually(() => isFocused(graph)).toBe(true);
    await page.keyboard.press("ArrowDown");
  }
  return places;
}
