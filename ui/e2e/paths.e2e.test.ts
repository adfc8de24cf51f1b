import type { Locator, Page, Route } from "playwright-core";
import { beforeAll, expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf } from "./parts.ts";

const DERMER = "Ron Dermer";
const AL_DALATI = "Ahmad al-Dalati";
const STATES = "3 links through Israel and Syria";
const ASKED = "/?path-from=ron-dermer&path-to=ahmad-al-dalati";

/**
 * A database that has just started plans each search anew, which can take longer than a search
 * may; the server asks once when it starts, and so does this, for every length asked for below.
 */
beforeAll(async () => {
  const query = `query ($maxLength: Int!, $through: [ID!]) {
    paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], through: $through,
          maxLength: $maxLength, limit: 15, timeBudget: 20000) { leftOut { count } }
  }`;
  for (const maxLength of [6, 8, 3, 2]) {
    for (const through of [[], ["azerbaijan"]]) {
      await fetch(new URL("/graphql", inject("pageUrl")), {
        method: "POST",
        headers: { "content-type": "application/json", "x-backchannel": "1" },
        body: JSON.stringify({ query, variables: { maxLength, through } }),
      });
    }
  }
}, 240_000);

/** The parts of the path finder, by the names a reader knows them by. */
function finderOf(page: Page) {
  const { details } = partsOf(page);
  const found = details.getByRole("group", { name: "Paths found" });
  return {
    from: details.getByRole("combobox", { name: "From whom?" }),
    to: details.getByRole("combobox", { name: "To whom?" }),
    found,
    /** The buttons that open and close each path. */
    cards: found.getByRole("button", { name: /^\d links? / }),
    card: (title: string) => found.getByRole("button", { name: title }),
    note: (number: number) => found.getByRole("button", { name: new RegExp(`^Note ${number}:`) }),
  };
}

journey(
  "a path is asked for by name, read to its evidence, drawn and taken back",
  async ({ page }) => {
    const { details, title, drawn, graph } = partsOf(page);
    const { from, to, found, cards, card, note } = finderOf(page);
    await page.goto("/");
    await page.getByRole("button", { name: "Find a path" }).click();
    await eventually(() => isFocused(from)).toBe(true);
    await expectAccessible(page);
    await from.fill("Dermer");
    await from.press("Enter");
    await eventually(() => isFocused(to)).toBe(true);
    await to.fill("Dallaty");
    await to.press("Enter");

    // No neighbour of the one is a neighbour of the other: their states are the shortest way.
    // The first path stands open; the one over both states is opened in its stead.
    const first = cards.first();
    await first.waitFor();
    expect(await first.getAttribute("aria-expanded")).toBe("true");
    await card(STATES).click();
    expect(await first.getAttribute("aria-expanded")).toBe("false");
    await found.getByText(`No document names ${DERMER} and ${AL_DALATI} together`).waitFor();
    await found.getByText(/^Ron Dermer (represents|represented) Israel/).waitFor();
    await found.getByText(/^Weakest: hop/).waitFor();
    await found.getByRole("heading", { name: /^Footnotes/ }).waitFor();
    await expectAccessible(page);

    // The first hop stands in one document, of Alwaght; its footnote leads there and back again.
    await note(1).click();
    await eventually(() => title.textContent()).toMatch(/^Ron Dermer represent\w+ Israel$/);
    await details.getByText("One document").first().waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => isFocused(note(1))).toBe(true);
    await found.getByRole("button", { name: "¶ 6 in Alwaght, November 2025 or later" }).click();
    await details.getByRole("heading", { name: /^Analysis of the Paris round/ }).waitFor();
    await page.keyboard.press("Escape");

    await found.getByRole("button", { name: "Add to the graph" }).click();
    await drawn(AL_DALATI).waitFor();
    expect(await namesOn(graph)).toEqual([DERMER, "Israel", "Syria", AL_DALATI]);
    await eventually(() => page.getByText("4 of").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Undo: add path" }).click();
    await page.getByText("Nothing is drawn yet").waitFor();

    // All of them in one step, and then only the one that is open.
    const many = await cards.count();
    expect(many).toBeGreaterThan(1);
    await found.getByRole("button", { name: "Add all" }).click();
    await drawn("Direct Syria–Israel border security talks").waitFor();
    expect(await namesOn(graph)).toContain("Syria");
    await found.getByRole("button", { name: "Keep only this path" }).click();
    await eventually(() => namesOn(graph)).toEqual([DERMER, "Israel", "Syria", AL_DALATI]);
    await expectAccessible(page);

    // The address keeps the question; a path is closed by pressing it.
    await page.reload();
    await first.click();
    expect(await first.getAttribute("aria-expanded")).toBe("false");
    await details.getByRole("button", { name: "Close the panel" }).click();
    await details.waitFor({ state: "hidden" });
    expect(new URL(page.url()).search).not.toContain("path-");
  },
);

journey(
  "an outlet is left out on trial, and the clock and the sources hold here too",
  async ({ page }) => {
    const { found, card } = finderOf(page);
    // Of the five ways from Israel to HTS, what ties the Emirates to both sides alone goes back to Reuters.
    const talks = "through United Arab Emirates and Syria";
    await page.goto("/?path-from=israel&path-to=hayat-tahrir-al-sham");
    await card(talks).click();
    await found.getByRole("button", { name: "Without Reuters" }).click();
    const trial = found.getByRole("group", { name: "Without Reuters" });
    await trial.getByText(`4 of 5 paths hold without Reuters. Broken: ${talks}.`).waitFor();
    await card(talks).waitFor({ state: "detached" });
    await found.getByText("Hops 1 and 2 do not hold without Reuters.").waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.has("without")).toBe(false);
    expect(searchParams.get("path-without")).toBe("reuters");
    await expectAccessible(page);
    await page.reload();
    await trial.getByRole("button", { name: "Take Reuters back in" }).click();
    await card(talks).waitFor();

    const states = card(STATES);
    // All that is told of al-Dalati goes back to Reuters: left out on every page, nothing is found, and the way back is offered.
    await page.goto(`${ASKED}&without=reuters`);
    await found.getByRole("button", { name: "Include all sources" }).click();
    await states.waitFor();
    await page.getByRole("button", { name: "Undo: include all sources" }).click();
    await found.getByRole("button", { name: "Include all sources" }).waitFor();

    // The one document that says whom Dermer represented is of November 2025 or later.
    await page.goto(`${ASKED}&published-by=2025-05-31`);
    await found.getByRole("button", { name: "Clear dates" }).click();
    await states.waitFor();
  },
);

journey("limits, and questions without an answer", async ({ page }) => {
  const { details } = partsOf(page);
  const { found, card } = finderOf(page);
  await page.goto(`${ASKED}&path-length=2`);
  await found.getByRole("button", { name: "Look up to 8 links" }).waitFor();
  await expectAccessible(page);
  await details
    .getByRole("combobox", { name: "Links at most" })
    .selectOption({ label: "Up to 3 links" });
  await card(STATES).waitFor();

  await details.getByRole("button", { name: "Pass through…" }).click();
  const through = details.getByRole("combobox", { name: "Through whom?" });
  await through.fill("Azerbaijan");
  await through.press("Enter");
  await found.getByRole("button", { name: "Look up to 8 links" }).click();
  await found
    .getByRole("button", { name: /^\d links through .*Azerbaijan/ })
    .first()
    .waitFor();
  await details.getByRole("button", { name: "Swap both ends" }).click();
  await eventually(() => new URL(page.url()).searchParams.get("path-from")).toBe("ahmad-al-dalati");

  // What the API does not take is told at the field.
  await page.goto("/?path-from=ron-dermer&path-to=ron-dermer");
  await details.getByText("Ron Dermer is also at the start: a path needs two ends.").waitFor();
  await expectAccessible(page);
  await page.goto("/?path-from=ron-dermer&path-to=nobody-at-all");
  await page.getByText("The address names something that is not here: nobody-at-all.").waitFor();
  await details.getByText("Name both ends.", { exact: false }).waitFor();
});

journey("a search that takes long can be stopped, and given more time", async ({ page }) => {
  const { found, cards } = finderOf(page);
  const asked: number[] = [];
  let held: Route | undefined;
  await page.route("**/graphql", async (route) => {
    const { query, variables } = route.request().postDataJSON() as {
      query: string;
      variables: { timeBudget: number };
    };
    if (!query.includes("query Paths(")) return route.continue();
    asked.push(variables.timeBudget);
    if (asked.length === 1) held = route;
    else if (asked.length === 2) await outOfTime(route);
    else await route.continue();
  });
  await page.goto(ASKED);
  await found.getByText("Looking for paths of up to 6 links").waitFor();
  await found.getByRole("button", { name: "Stop" }).click();
  await found.getByText("The search was stopped").waitFor();
  await held?.abort().catch(() => {});
  await found.getByRole("button", { name: "Search again" }).click();

  await found.getByText("It looked at every path of up to 4 links.", { exact: false }).waitFor();
  expect(await cards.count()).toBeGreaterThan(0);
  await expectAccessible(page);
  await found.getByRole("button", { name: "Give it 10 seconds more" }).click();
  await found.getByText("The search ran out of time").waitFor({ state: "detached" });
  expect(await cards.count()).toBeGreaterThan(0);
  expect(asked).toEqual([5000, 5000, 15_000]);
});

/** Answers as if the search had run out of time at four links. */
async function outOfTime(route: Route): Promise<void> {
  const response = await route.fetch();
  const answer = (await response.json()) as { data: { paths: object } };
  Object.assign(answer.data.paths, { truncated: true, searchedLength: 4 });
  await route.fulfill({ response, json: answer });
}

journey("a path is found and drawn with the keyboard alone", async ({ page }) => {
  const { drawn, graph, sheet, title } = partsOf(page);
  const { from, to, found, card } = finderOf(page);
  const { keyboard } = page;
  await page.goto("/");
  await sheet.waitFor();
  await keyboard.press("r");
  await eventually(() => isFocused(from)).toBe(true);
  await keyboard.type("Dermer");
  await keyboard.press("Enter");
  await eventually(() => isFocused(to)).toBe(true);
  await keyboard.type("Dallaty");
  await keyboard.press("Enter");
  await card(STATES).waitFor();
  await eventually(() => isFocused(found)).toBe(true);

  await tabTo(page, found.getByRole("button", { name: "Add to the graph" }));
  await keyboard.press("Enter");
  await drawn(AL_DALATI).waitFor();
  expect(await namesOn(graph)).toHaveLength(4);
  await keyboard.press("Control+z");
  await page.getByText("Nothing is drawn yet").waitFor();

  // From the panel of an entity: it becomes an end of the question that waits below.
  await page.goto("/?page=explore&show=israel&entity=israel");
  await eventually(() => title.textContent()).toContain("Israel");
  const start = page.getByRole("button", { name: "Find a path from here" });
  await start.focus();
  await keyboard.press("Enter");
  await eventually(() => isFocused(to)).toBe(true);
  await keyboard.type("Dallaty");
  await keyboard.press("Enter");
  await card("2 links through Syria").waitFor();
});

journey("a phone asks for a path as well", async ({ page }) => {
  const { details } = partsOf(page);
  const { card } = finderOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ASKED);
  await card(STATES).waitFor();
  await details.getByRole("button", { name: "Make the sheet larger" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until the goal has the focus; more than a hundred times would tire anybody. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let pressed = 0; pressed < 100; pressed++) {
    if (await isFocused(goal)) return;
    await page.keyboard.press("Tab");
  }
  expect.fail("Tab never reached it");
}
