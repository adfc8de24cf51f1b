import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

journey("differences stand side by side, the open ones first", async ({ page }) => {
  const { details, title } = partsOf(page);
  const main = page.getByRole("main");
  await page.goto("/?page=differences");
  await main.getByText("21 contradictions and open points; 31 more differ").waitFor();
  // 15 contradictions and 6 open points stand open; rival facts and the rest are folded.
  const open = main.locator("details[open]");
  await eventually(() => open.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "Contradiction",
    "Unresolved",
  ]);
  await eventually(() => open.getByRole("heading", { level: 3 }).count()).toBe(21);
  await expectAccessible(page);

  // Both sides are of one size.
  const order = open
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: /^Order of the direct meetings/ }) });
  const width = async (text: string) =>
    Math.round((await order.getByText(text).boundingBox())!.width);
  expect(
    Math.abs(
      (await width("Direct meetings came straight after it")) -
        (await width("Several rounds over preceding weeks; no order stated")),
    ),
  ).toBeLessThan(30);

  // By keyboard: unfold the rival facts, and go from a value to its document.
  const rivals = main.locator("summary").filter({ hasText: "Rival facts" });
  await rivals.getByText("17", { exact: true }).waitFor();
  await rivals.press("Enter");
  const called = main.getByRole("listitem").filter({
    has: page.getByRole("heading", { name: "Trump–al-Sharaa meeting in Riyadh: date" }),
  });
  await called.getByText("14 May 2025", { exact: true }).waitFor();
  await expectAccessible(page);
  await called.getByRole("button", { name: /^Daily8 \(Reuters\)/ }).press("Enter");
  await eventually(() => title.textContent()).toBe(
    "Reuters exclusive on direct Syria–Israel security talks",
  );
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "hidden" });
});

journey("differences can be narrowed to what is drawn", async ({ page }) => {
  const main = page.getByRole("main");
  await page.goto("/?page=differences&show=united-arab-emirates");
  const narrow = main.getByRole("switch", { name: "Only what touches the 1 entity drawn" });
  await main.getByText("21 contradictions and open points").waitFor();
  await narrow.press("Space");
  // "Who mediated" alone names the Emirates among the open ones.
  await main.getByText(/^1 contradiction or open point;/).waitFor();
  await main.getByRole("heading", { name: "Who mediated" }).waitFor();
  await expectAccessible(page);
  await narrow.press("Space");
  await main.getByText("21 contradictions and open points").waitFor();
});

journey(
  "differences obey the days and sources chosen, and so does their number",
  async ({ page }) => {
    const main = page.getByRole("main");
    const tab = page.getByRole("button", { name: /^Differences/ });
    await page.goto("/?page=differences&published-by=2025-06-01");
    await main.getByText("17 contradictions and open points; 27 more differ").waitFor();
    await main.getByText("Editors have recorded 52 in all").waitFor();
    await eventually(() => tab.textContent()).toBe("Differences17 open");
    const item = (topic: string) =>
      main.getByRole("listitem").filter({ has: page.getByRole("heading", { name: topic }) });
    // A later document takes part in it, so what an editor made of it is not shown.
    await item("Year of Assad’s fall").getByText("December 2023").waitFor();
    expect(await item("Year of Assad’s fall").getByText("Editor’s view").count()).toBe(0);
    await expectAccessible(page);

    await page.goto("/?page=differences&without=reuters");
    await main.getByText(/^9 contradictions and open points/).waitFor();
    await eventually(() => tab.textContent()).toBe("Differences9 open");
    const druze = item("Why Israel backs the Druze");
    await druze.getByText(/One more side rests only on what is left out/).waitFor();

    await page.goto("/?page=contacts&without=reuters");
    await page.getByRole("button", { name: "See all 9 differences" }).waitFor();
  },
);
