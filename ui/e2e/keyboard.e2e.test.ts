import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { COMMANDS } from "../src/commands/commands.ts";
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

const ON_EXPLORE = "/?page=explore&show=syria,israel,turkey&entity=syria";

journey("the keys of Help are left to the page wherever the keyboard stands", async ({ page }) => {
  const { graph, drawn, details } = partsOf(page);
  // Heard before the page hears them, and kept from it: no command runs.
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener("keydown", (event) => {
      if (!event.defaultPrevented) heard.push(event.key);
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  });
  await page.goto(ON_EXPLORE);
  await drawn("Syria").waitFor();
  const places = {
    graph,
    rail: page.getByRole("button", { name: "Documents", exact: true }),
    bar: page.getByRole("button", { name: "Find a path" }).first(),
    key: page.getByRole("button", { name: /^State/ }),
    view: page.getByRole("radio", { name: "Graph" }),
    zoom: page.getByRole("button", { name: "Zoom in" }),
    panel: details,
    link: details.getByRole("button", { name: /Israel/ }).first(),
    close: details.getByRole("button", { name: "Close" }),
    time: page.getByRole("slider").first(),
  };
  /** Taken where they are about that very place: by the graph to remove, by the panel to close. */
  const own = new Set(["graph delete", "graph backspace"]);
  for (const place of ["panel", "link", "close"]) own.add(`${place} escape`);
  const anywhere = COMMANDS.filter((command) => !command.page);
  const presses = anywhere
    .flatMap((command) => command.keys)
    .map((keys) => ({
      keys,
      key: keys === "+" ? "+" : keys.split("+").at(-1)!,
      ctrlKey: keys.startsWith("mod+"),
      shiftKey: keys.includes("shift+"),
    }));
  for (const [name, place] of Object.entries(places)) {
    await place.focus();
    const missed = await place.evaluate(
      (element, pressed) => {
        const { heard } = globalThis as unknown as { heard: string[] };
        return pressed.filter(({ key, ...more }) => {
          heard.length = 0;
          const name = key.length > 1 ? key[0]!.toUpperCase() + key.slice(1) : key;
          const init = { key: more.shiftKey ? name.toUpperCase() : name, bubbles: true, ...more };
          element.dispatchEvent(new KeyboardEvent("keydown", { ...init, cancelable: true }));
          return heard.length === 0;
        });
      },
      presses.filter(({ keys }) => !own.has(`${name} ${keys}`)),
    );
    expect(missed, name).toEqual([]);
  }
});

journey(
  "a key acts on what the keyboard stands on, and rests while one types",
  async ({ page }) => {
    const { search, graph, drawn } = partsOf(page);
    await page.goto(ON_EXPLORE);
    await drawn("Syria").waitFor();
    const time = page.getByRole("region", { name: "Time" });
    const isFolded = () => time.getAttribute("data-folded").then((folded) => folded !== null);
    const folds = async (place: Locator) => {
      const before = await isFolded();
      await place.focus();
      await page.keyboard.press("t");
      await eventually(isFolded).toBe(!before);
    };
    await folds(graph);
    await folds(page.getByRole("button", { name: /^State/ }));
    await search.focus();
    await page.keyboard.type("tt");
    await eventually(() => search.inputValue()).toBe("tt");
    expect(await isFolded()).toBe(false);
    await page.keyboard.press("Escape");

    // Syria is picked, but the keyboard has gone on to Turkey, by the start of its name.
    await graph.focus();
    await page.keyboard.press(".");
    await page.keyboard.type("tu");
    await eventually(() => activeOption(graph)).toContain("Turkey,");
    await page.keyboard.press("Shift+E");
    await eventually(async () => (await namesOn(graph)).length).toBeGreaterThan(3);
    await page.getByRole("button", { name: "Undo: expand Turkey" }).waitFor();

    // Space presses a box to tick; all other keys are free there.
    await page.goto("/?page=sources");
    const box = page.getByRole("switch", { name: /^Count / }).first();
    await box.waitFor();
    await folds(box);
  },
);

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
