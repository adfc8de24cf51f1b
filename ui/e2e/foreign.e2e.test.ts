import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { isFocused, namesOn, partsOf, searchFor } from "./parts.ts";

/** A graph that is nothing like the reports, on a database of its own; before that, nothing. */
let url = "";
const ask = async (what: string, body = "") => {
  const answer = await fetch(`${inject("pageUrl")}/test/own/${what}`, { method: "POST", body });
  expect(answer.status).toBe(200);
  return answer.text();
};
/** Another database is started, on a machine that is busy. */
const LONG = 480_000;
/** The browser itself notes every answer of a server that is busy. */
const BUSY = /Failed to load resource: .* 503/;
/** A walk through all pages. */
const WALK = { timeout: 240_000 };
beforeAll(async () => void (url = await ask("open")), LONG);
afterAll(() => ask("close"), LONG);

const PAGES = ["contacts", "explore", "documents", "sources", "differences", "brief"];
const AGENT = "Harbour Row Nominees Ltd";
const AMALGAMATED = "The Second Amalgamated Harbour";

/** Opens an address and waits until the page says something; whatever failed is told as an alert. */
async function open(page: Page, path: string): Promise<void> {
  const main = page.getByRole("main");
  await page.goto(`${url}${path}`);
  await eventually(async () => (await main.innerText()).length).toBeGreaterThan(60);
  await eventually(() => page.getByRole("status", { name: /^Reading/ }).count()).toBe(0);
  const alerts = page.getByRole("alert");
  // A server that has too much to do at once says so, and asks to be asked again.
  await eventually(async () => {
    const again = alerts.getByRole("button", { name: "Try again" });
    if ((await again.count()) > 0) await again.first().click();
    return alerts.allTextContents();
  }).toEqual([]);
}

describe("with nothing in the graph", () => {
  journey(
    "every page says what it is for and how to begin",
    WALK,
    async ({ page, expectedComplaints }) => {
      expectedComplaints.push(BUSY);
      for (const name of PAGES) {
        await open(page, `/?page=${name}`);
        await page.getByRole("main").getByText("npm run seed -- FOLDER").waitFor();
        await page
          .getByRole("main")
          .getByRole("button", { name: "Sign in to add something" })
          .waitFor();
      }
      await expectAccessible(page);
    },
  );

  journey("the first page says what comes as soon as something tells of it", async ({ page }) => {
    const rail = page.getByRole("navigation", { name: "Pages" });
    await open(page, "/");
    await page.getByText("There is nothing in this graph yet").waitFor();
    for (const why of [
      "A claim of a kind under Contacts, with its date, would fill this.",
      "A document with its day, or an event with its date, would bring it.",
      "A claim that denies another, or a second value of a fact, would stand here.",
      "The first claim about two of them would bring one.",
    ]) {
      await page.getByText(why).waitFor();
    }
    // What has nothing to show is not offered, and stands there once one is on it.
    const pages = async () => {
      const names = await rail.getByRole("button").allTextContents();
      return names.filter((name) => !["", "Kinds", "Help", "Theme"].includes(name));
    };
    expect(await pages()).toEqual(["Start", "Explore", "Documents", "Sources"]);
    expect(await page.getByRole("region", { name: "Time" }).count()).toBe(0);
    expect(await page.title()).toBe("Start · Backchannel");
    await page.keyboard.press("4");
    await eventually(pages).toContain("Differences0 open");
  });
});

describe("with companies and payments and no contact", () => {
  beforeAll(() => ask("load", "seed/fixtures/ownership"), LONG);

  journey("no page is blank and nothing fails", WALK, async ({ page, expectedComplaints }) => {
    expectedComplaints.push(BUSY);
    for (const name of PAGES) await open(page, `/?page=${name}`);
    for (const path of [
      "/?page=explore&view=table&show=harbour-row,second-amalgamated,cuthbert-orrell",
      "/?page=explore&show=harbour-row&entity=najmat-al-mina",
      "/?page=brief&brief=cuthbert-orrell",
      "/?page=sources&falls=velmora-courier&compare=velmora-courier,corran-ledger",
      "/?page=explore&path-from=cuthbert-orrell&path-to=corran",
      "/?page=documents&document=doc:formation-files",
      "/?page=sources&published-by=2012-12-31&during=1990-01-01..2012-12-31",
    ]) {
      await open(page, path);
    }
  });

  journey("the first page draws the best connected of a kind", async ({ page }) => {
    const { graph } = partsOf(page);
    await open(page, "/");
    await page.getByRole("button", { name: /^person 64/i }).click();
    await eventually(() => graph.getByRole("option").count()).toBe(12);
  });

  journey("the first page leads on where nobody is in contact", async ({ page }) => {
    const { graph, drawn, title, details } = partsOf(page);
    const table = page.getByRole("table", { name: "Best connected" });
    await open(page, "/");
    await page.getByRole("heading", { name: "Who owns whom, and who pays" }).waitFor();
    await page
      .getByText("285 entities and 480 links from 12 documents. Of 478 occasions and ties")
      .waitFor();
    await page.getByText("No two actors met or spoke in this graph.").waitFor();
    await page.getByRole("button", { name: "All 12 documents", exact: true }).waitFor();
    const heads = await table.getByRole("columnheader").allTextContents();
    expect(heads.slice(0, 4)).toEqual(["Best connected", "Links", "Money", "Offices"]);
    const first = table.getByRole("row").nth(1);
    await eventually(() => first.getByRole("cell").first().textContent()).toMatch(/120$/);
    await expectAccessible(page);

    // A sum opens its link, by keyboard too; the line tells its evidence, not how much.
    const sums = page.getByRole("region", { name: "Largest sums" });
    const largest = sums.getByRole("button").first();
    await eventually(() => largest.textContent()).toMatch(/^Lantern Rock.*paid EUR 8\.9 m$/);
    await largest.press("Enter");
    await details.getByRole("heading", { name: "How much" }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await details.waitFor({ state: "hidden" });

    await page.getByRole("button", { name: /^Cuthbert Orrell owns/ }).press("Enter");
    await eventually(() => title.textContent()).toMatch(/^Cuthbert Orrell owns/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^How it is linked to/ }).press("Enter");
    await details.getByRole("heading", { name: /path/i }).first().waitFor();
    await page.goBack();
    await page.getByRole("button", { name: /^Find a name/ }).press("Enter");
    await eventually(() => isFocused(partsOf(page).search)).toBe(true);

    await table.getByRole("button", { name: new RegExp(`^${AGENT}`) }).click();
    await drawn("Lantern Rock Dredging SA").waitFor();
    await eventually(() => title.textContent()).toBe(AGENT);
    await eventually(() => graph.getByRole("option").count()).toBe(13);
  });

  journey("the first page keeps to the dates and sources that are chosen", async ({ page }) => {
    const table = page.getByRole("table", { name: "Best connected" });
    await open(page, "/?published-by=2004-12-31");
    await page.getByText(/^In all, 285 entities/).waitFor();
    await page.getByRole("button", { name: /printed after 31 December 2004/ }).waitFor();
    const links = table.getByRole("row").nth(1).getByRole("cell").first();
    await eventually(async () =>
      Number(/\d+$/.exec((await links.textContent())!)?.[0]),
    ).toBeLessThan(120);
    // The payments were printed later.
    expect(await page.getByRole("region", { name: "Largest sums" }).count()).toBe(0);
    await page.getByRole("button", { name: /include again$/ }).click();
    await page.getByRole("region", { name: "Largest sums" }).waitFor();
    await eventually(() => links.textContent()).toMatch(/120$/);
  });

  journey("the first page fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/");
    const first = page.getByRole("table", { name: "Best connected" }).getByRole("row").nth(1);
    await first.getByText("Money").waitFor();
    const wide = await page
      .getByRole("main")
      .evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(wide).toBe(false);
    await expectAccessible(page);
  });

  journey(
    "the graph opens with the best connected and with names to start from",
    async ({ page }) => {
      const { graph, drawn } = partsOf(page);
      await open(page, "/?page=explore");
      await eventually(() => graph.getByRole("option").count()).toBe(13);
      expect(await drawn(AGENT).textContent()).toMatch(/12 links, 10\d hidden$/);
      await page.getByText("All 12 lines are one origin, repeated: thin and solid.").waitFor();
      const starts = page.getByText("The best connected to start with:").getByRole("button");
      await eventually(() => starts.count()).toBe(5);
      await starts.filter({ hasText: AMALGAMATED }).click();
      await graph.getByRole("option", { name: new RegExp(`^${AMALGAMATED}`) }).waitFor();
      await starts.first().waitFor({ state: "hidden" });
      await page.getByRole("button", { name: /^Undo: open The Second/ }).click();
      await drawn(AGENT).waitFor();

      // Whoever clears the graph wants it clear, and finds names to start from.
      await page.getByRole("button", { name: "Undo: open Harbour Row Nominees Ltd" }).click();
      await page.getByText("Nothing is drawn yet").waitFor();
      await page
        .getByRole("listitem")
        .getByRole("button", { name: new RegExp(`^${AGENT}`) })
        .click();
      await drawn(AGENT).waitFor();
    },
  );

  journey("the table tells how much, and is sorted by it", async ({ page }) => {
    const table = page.getByRole("table", { name: "Links among what is drawn" });
    const shown =
      "saltmarsh-holdings-plc,three-sisters-maritime-gmbh,blue-anchor-maritime-plc,cuthbert-orrell,maud-orrell";
    await open(page, `/?page=explore&view=table&show=${shown}`);
    const rivals = "documents differ: EUR 1,000,000 against EUR 1,900,000";
    await table.getByRole("cell", { name: rivals }).waitFor();
    const head = table.getByRole("button", { name: "How much" });
    await head.click();
    const first = table.getByRole("row").nth(1);
    await eventually(() => first.textContent()).toMatch(/owns.*40 %/);
    await expectAccessible(page);

    // The panel of a link tells the same.
    const { details } = partsOf(page);
    await table.getByRole("button", { name: /^Saltmarsh Holdings plc paid/ }).click();
    await details.getByRole("heading", { name: "How much" }).waitFor();
    await details.getByText("documents differ: EUR 1,000,000 against EUR 1,900,000").waitFor();
    await expectAccessible(page);

    // Where nobody tells of an amount there is no such column.
    await open(page, "/?page=explore&view=table&show=cuthbert-orrell,maud-orrell");
    await table.getByText("is related to").waitFor();
    expect(await head.count()).toBe(0);
  });

  journey("documents count by their nature, on every page alike", async ({ page }) => {
    const sources = page.getByRole("dialog", { name: "Sources" });
    const nature = (name: string) => sources.getByRole("checkbox", { name });
    const { details } = partsOf(page);
    const link = "link:harbour-row:TRADED_WITH:lantern-rock-bunkering-gmbh";
    await open(page, `/?page=explore&show=lantern-rock-bunkering-gmbh,harbour-row&link=${link}`);
    await details
      .getByText("One origin, repeated in 2 documents: a leaked record and a report")
      .waitFor();
    await page.getByRole("button", { name: "Sources all 12 documents" }).click();
    await sources.getByText("Beside these: 1 document whose nature nobody told.").waitFor();
    await expectAccessible(page);
    await nature("reports: 7 documents").press("Space");
    await details.getByText("One document, a leaked record").waitFor();
    await sources.getByText("Left out with them: 1 document whose nature nobody told.").waitFor();
    expect(new URL(page.url()).searchParams.get("natures")).toBe("register,court,leaked,statement");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Undo: leave out reports" }).click();
    await page.getByRole("button", { name: "Sources all 12 documents" }).waitFor();
    await open(page, "/?page=documents&natures=register,court&document=doc:register-2003");
    await details.getByText(/^Register, published February 2004/).waitFor();
    await page.getByRole("main").getByText("These counts cover all documents").waitFor();
    await page.getByRole("button", { name: "Sources only registers and court records" }).click();
    await nature("leaked records: 1 document").check();
    await page.getByRole("button", { name: "Sources only 3 natures" }).waitFor();
    await sources.getByRole("button", { name: "Include all" }).click();
    expect(await nature("reports: 7 documents").isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.has("natures")).toBe(false);
  });

  journey(
    "who joins a picture brings the events they share, folded into lines",
    async ({ page }) => {
      const { graph, drawn } = partsOf(page);
      await open(page, "/?page=explore&show=maud-orrell&alone=yes");
      await drawn("Maud Orrell").waitFor();
      expect(await namesOn(graph)).toEqual(["Maud Orrell"]);
      await searchFor(page, "Clementine Vandeleur", "Clementine Vandeleur-Strachey");
      const bead = drawn("General meeting of Second Amalgamated");
      await eventually(() => bead.textContent()).toMatch(
        /meeting, June 2018, joins Maud Orrell and Clementine Vandeleur-Strachey, \d+ hidden$/,
      );
      expect(await namesOn(graph)).toHaveLength(3);
      await page.getByText("1 event folded into lines.").waitFor();

      // One key unfolds it, and the address keeps that.
      await page.keyboard.press("Escape");
      await page.keyboard.press("x");
      await page.getByText("Events are unfolded.").waitFor();
      await eventually(() => bead.textContent()).toContain("2 links");
      expect(page.url()).toContain("events=unfolded");
      await page.reload();
      await page.getByText("Events are unfolded.").waitFor();
      await page.getByRole("button", { name: "Fold them" }).click();
      await eventually(() => bead.textContent()).toContain("joins");
      await expectAccessible(page);
    },
  );
});
