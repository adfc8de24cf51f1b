import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { isFocused, namesOn, partsOf } from "./parts.ts";

const AL_DALATI = "Ahmad al-Dalati";

journey("the graph can be explored with the keyboard alone", async ({ page }) => {
  const { search, graph, drawn, menu, sheet, title } = partsOf(page);
  const { keyboard } = page;
  await page.goto("/");
  await sheet.waitFor();

  await keyboard.press("/");
  await eventually(() => isFocused(search)).toBe(true);
  await keyboard.type("Dallaty");
  await keyboard.press("Shift+Enter");
  await drawn(AL_DALATI).waitFor();

  await tabTo(page, graph);
  await keyboard.press("Enter");
  const heads = menu(AL_DALATI).getByRole("button", { name: "heads provinces 2" });
  await heads.waitFor();
  await arrowTo(page, heads);
  await keyboard.press("Enter");
  await drawn("Quneitra province").waitFor();
  await drawn("Sweida province").waitFor();
  await menu(AL_DALATI).waitFor({ state: "hidden" });
  await eventually(() => isFocused(graph)).toBe(true);

  // Arrows walk the entities, Space reads about one, Escape leaves it again.
  await keyboard.press("End");
  const last = (await namesOn(graph)).at(-1)!;
  await eventually(() => activeOption(graph)).toContain(`${last},`);
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowDown");
  await keyboard.press("Space");
  await eventually(() => title.textContent()).toContain(last);
  await eventually(() => drawn(last).getAttribute("aria-selected")).toBe("true");

  await keyboard.press("Home");
  await keyboard.press("Enter");
  await menu(AL_DALATI).waitFor();
  await keyboard.press("Escape");
  await menu(AL_DALATI).waitFor({ state: "hidden" });
  await eventually(() => isFocused(graph)).toBe(true);

  await keyboard.press("Control+z");
  await eventually(() => namesOn(graph)).toEqual([AL_DALATI]);
  await keyboard.press("Control+Shift+z");
  await drawn("Quneitra province").waitFor();
  expect(await namesOn(graph)).toHaveLength(3);
  await expectAccessible(page);
});

/** What a screen reader would say of the option the keyboard stands on. */
const activeOption = (listbox: Locator) =>
  listbox.evaluate(
    (element) =>
      document.getElementById(element.getAttribute("aria-activedescendant") ?? "")?.textContent,
  );

const tabTo = (page: Page, goal: Locator) => pressUntil(page, "Tab", goal);
const arrowTo = (page: Page, goal: Locator) => pressUntil(page, "ArrowDown", goal);

/** Presses a key until the goal has the focus; more than a hundred times would tire anybody. */
async function pressUntil(page: Page, key: string, goal: Locator): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    if (await isFocused(goal)) return;
    await page.keyboard.press(key);
  }
  expect.fail(`${key} never reached it`);
}
