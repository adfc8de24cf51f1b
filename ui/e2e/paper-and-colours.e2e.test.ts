import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

const WHITE = "rgb(255, 255, 255)";
const BLACK = "rgb(0, 0, 0)";
const styleOf = (of: Locator, name: string) =>
  of.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

journey(
  "every page goes on paper whole, in black on white, without its chrome",
  async ({ page }) => {
    const { sheet } = partsOf(page);
    const table = page.getByRole("table", { name: "Links among what is drawn" });
    const heading = page.locator("main h1").first();
    const views: [view: string, there: Locator][] = [
      ["/", sheet],
      ["/?page=explore&view=table&show=syria,israel,turkey&entity=syria", table],
      ["/?page=documents", heading],
      ["/?page=sources", heading],
      ["/?page=differences", heading],
      ["/?page=brief", heading],
    ];
    for (const [view, there] of views) {
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await page.goto(view);
      await there.waitFor();
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await styleOf(page.locator("body"), "background-color"), view).toBe(WHITE);
      expect(await styleOf(page.locator("main h1").first(), "color"), view).toBe(BLACK);
      for (const role of ["navigation", "banner", "complementary"] as const) {
        expect(await page.getByRole(role).filter({ visible: true }).count(), view).toBe(0);
      }
      // Nothing is cut off at the foot of the screen.
      await eventually(() => isCut(page)).toBe(false);
      await page.getByText(/^Backchannel, \d+ \w+ \d+: http/).waitFor();
    }
    await page.goto(views[1]![0]);
    await table.waitFor();
    await page.getByText(/^Sources: .* of 8 documents\.$/).waitFor();
    await page.goto("/");
    await sheet.waitFor();
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(sheets.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
  },
);

/** Whether the page is higher than what shows of it. */
const isCut = (page: Page) =>
  page.locator("main").evaluate((main) => main.scrollHeight > main.clientHeight + 1);

journey("in the reader's own colours everything that is told still shows", async ({ page }) => {
  const { drawn, details } = partsOf(page);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/?page=explore&show=syria,israel&entity=syria&during=2025-02-01..2025-08-31");
  await drawn("Syria").waitFor();
  const time = page.getByRole("region", { name: "Time" });
  await time.getByRole("listitem").first().waitFor();
  const outlined = [
    page.getByRole("button", { name: "Explore", exact: true }),
    page.getByRole("radio", { name: "Graph" }),
    page
      .getByRole("button", { name: /^Contacts \d/ })
      .locator("span")
      .first(),
  ];
  for (const each of outlined) expect(await styleOf(each, "outline-style")).toBe("solid");
  const ground = await styleOf(page.locator("body"), "background-color");
  const bar = time.locator("li i[data-dated]").first();
  expect(await styleOf(bar, "background-color")).not.toBe(ground);
  const knobOf = (of: Locator) => styleOf(of.locator("i"), "background-color");
  const undated = time.getByRole("switch", { name: /undated/ });
  const on = await knobOf(undated);
  await undated.click();
  await eventually(() => knobOf(undated)).not.toBe(on);

  await page.goto("/?page=documents&document=doc:003_4bc48f61549dbc2f");
  await details.getByRole("heading", { level: 2 }).waitFor();
  const picked = page.getByRole("listitem").filter({ hasText: "Reuters exclusive" }).first();
  expect(await styleOf(picked, "outline-style")).toBe("solid");
});
