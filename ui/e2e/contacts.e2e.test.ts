import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

const BORDER_TALKS = "Direct Syria–Israel border security talks";

journey("the contacts sheet leads from a row to its evidence", async ({ page }) => {
  const { sheet, details, title } = partsOf(page);
  await page.goto("/");
  await page.getByRole("heading", { level: 1, name: /between Syria and Israel/ }).waitFor();
  // The row of headings, nine occasions, and what is told of no occasion.
  await eventually(() => sheet.getByRole("row").count()).toBe(1 + 9 + 1);
  await page.getByText("8 documents; 150 of 371 claims go back to Reuters.").waitFor();
  await expectAccessible(page);

  const row = sheet.getByRole("row", { name: new RegExp(BORDER_TALKS) });
  await row.getByRole("cell", { name: "One origin, repeated in 4 documents" }).waitFor();
  await row.getByRole("button", { name: BORDER_TALKS }).click();

  await eventually(() => title.textContent()).toBe(BORDER_TALKS);
  await details.getByText("One origin, repeated in 4 documents").waitFor();
  const sources =
    "Reuters: 4 documents; Alwaght, on the Reuters report: 1 document; Alwaght: 1 document";
  await details.getByRole("img", { name: sources }).waitFor();

  // A disagreement stands with both its sides and what the editor makes of it.
  const order = details.getByRole("group").filter({ hasText: "Order of the direct meetings" });
  await order.getByText("Direct meetings came straight after it").waitFor();
  await order.getByText("Several rounds over preceding weeks; no order stated").waitFor();
  await order.getByText(/the order is open/).waitFor();
  await expectAccessible(page);

  // How a date was come by stands with it, the document's own words below.
  const basis = "to May 2025, start not given (counted from relative words)";
  const dated = details.getByRole("group").filter({ hasText: basis }).last();
  await dated.getByText("Details", { exact: true }).click();
  await dated.getByText(basis).waitFor();

  // From a claim to the document it stands in.
  await details.getByRole("button", { name: "¶ 50 of Alwaght, 1 June 2025" }).first().click();
  await eventually(() => title.textContent()).toBe(
    "Analysis of the motives for the Damascus–Israel contacts",
  );
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "hidden" });
});

journey("leaving an outlet out changes the sheet, says so, and can be undone", async ({ page }) => {
  const { sheet } = partsOf(page);
  const evidence = sheet.getByRole("row", { name: new RegExp(BORDER_TALKS) });
  const takeBack = page.getByRole("button", { name: /^Reuters.*include again$/ });
  await page.goto("/");
  await evidence.getByRole("cell", { name: "One origin, repeated in 4 documents" }).waitFor();

  await page.getByRole("button", { name: "Leave out Reuters" }).click();
  await takeBack.waitFor();
  await evidence.getByRole("cell", { name: "Alleged only" }).waitFor();
  const rowsWithout = await sheet.getByRole("row").count();
  expect(rowsWithout).toBeLessThan(11);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Undo: leave out Reuters" }).click();
  await takeBack.waitFor({ state: "hidden" });
  await evidence.getByRole("cell", { name: "One origin, repeated in 4 documents" }).waitFor();

  await page.getByRole("button", { name: "Redo: leave out Reuters" }).click();
  await takeBack.click();
  await eventually(() => sheet.getByRole("row").count()).toBe(11);
});

journey(
  "under a window what is in it stands apart from what only may be, and folds",
  async ({ page }) => {
    const { sheet } = partsOf(page);
    const group = (title: string) =>
      sheet.getByRole("button", { name: new RegExp(`^${title} \\d`) });
    const countOf = async (title: string) =>
      Number((await group(title).textContent())!.match(/\d+/));
    await page.goto("/?during=2025-05-01..2025-12-31");
    await group("In the window").waitFor();
    await expectAccessible(page);
    const counts = await Promise.all(
      ["In the window", "Possibly in the window", "Not dated"].map(countOf),
    );
    expect(counts.every((count) => count > 0)).toBe(true);
    const all = counts.reduce((sum, count) => sum + count, 0);
    // The row of headings, one for each group, and the rows.
    await eventually(() => sheet.getByRole("row").count()).toBe(1 + 3 + all);

    const undated = sheet.getByRole("row", { name: /Paris round of security talks/ });
    await undated.waitFor();
    // Where it has no date, what bounds it is told in short; its panels tell why.
    await undated.getByText("not before September 2025").waitFor();
    const bound = /after Further round in Baku, September 2025 \(placed by an editor\)/i;
    await group("Not dated").press("Enter");
    await undated.waitFor({ state: "hidden" });
    expect(await group("Not dated").getAttribute("aria-expanded")).toBe("false");
    expect(await countOf("Not dated")).toBe(counts[2]);
    await group("Not dated").press("Enter");
    await undated.getByRole("button").click();
    const { details } = partsOf(page);
    await details.getByText(bound).waitFor();
    await details.getByRole("button", { name: "Open the event" }).click();
    await details.getByText(bound).waitFor();
    await expectAccessible(page);
    await page.goto("/?during=1900-01-01..1999-12-31");
    await sheet.getByRole("row", { name: /Last session before Paris/ }).waitFor();
    expect(await undated.count()).toBe(0);
  },
);
