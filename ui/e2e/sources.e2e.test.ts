import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

const WITHOUT_REUTERS =
  "Without Reuters 48 links lose all support, 12 keep a weaker grade, 2 of 9 occasions vanish, 1 keeps a weaker grade.";

journey("what falls without an outlet is told while it still counts", async ({ page }) => {
  const { details, title, sheet } = partsOf(page);
  const falls = page.getByRole("region", { name: "What falls" });
  await page.goto("/");
  await sheet.waitFor();
  await page.keyboard.press("5");
  await page.getByRole("heading", { level: 1, name: "Sources" }).waitFor();
  await page.getByText("Nobody has rated the reliability of an outlet yet.").waitFor();
  await falls.getByText("Nothing is left out.").waitFor();

  await page.getByRole("button", { name: /^What falls without it.*Reuters$/ }).click();
  await falls.getByRole("heading", { name: "What falls without Reuters" }).waitFor();
  await falls.getByText(WITHOUT_REUTERS).waitFor();
  await falls.getByText("137 claims fall; 68 links lose at least one.").waitFor();
  expect(new URL(page.url()).searchParams.get("falls")).toBe("reuters");
  await page.reload();
  await falls.getByRole("button", { name: /Emirati mediation/ }).waitFor();
  await falls
    .getByRole("button", {
      name: /^Ahmed al-Sharaa met Donald Trump.*2 separate origins.*then.*one document$/,
    })
    .click();
  await eventually(() => title.textContent()).toBe("Ahmed al-Sharaa met Donald Trump");
  await details.getByText("Without Reuters: one document.").waitFor();
  await expectAccessible(page);
});

journey(
  "an outlet is switched off for the whole page, and one step takes it back",
  async ({ page }) => {
    const falls = page.getByRole("region", { name: "What falls" });
    const reuters = page.getByRole("switch", { name: "Count Reuters" });
    await page.goto("/?page=sources");
    await reuters.uncheck();
    await page.getByRole("button", { name: /^Sources without Reuters/ }).waitFor();
    await falls.getByRole("heading", { name: "What falls without what is left out" }).waitFor();
    await falls.getByText(WITHOUT_REUTERS).waitFor();
    expect(new URL(page.url()).searchParams.get("without")).toBe("reuters");
    await page.getByRole("button", { name: "Undo: leave out Reuters" }).click();
    await falls.getByText("Nothing is left out.").waitFor();
    expect(await reuters.isChecked()).toBe(true);
  },
);

journey("a document or an origin of an outlet can be left out by itself", async ({ page }) => {
  const falls = page.getByRole("region", { name: "What falls" });
  await page.goto("/?page=sources");
  await page.getByRole("button", { name: "Reuters", exact: true }).click();
  await page.getByRole("switch", { name: /^Earlier Reuters story that the Emirates/ }).uncheck();
  await falls.getByText(/^Without “Earlier Reuters story.* 2 links lose all support/).waitFor();

  await page.getByRole("button", { name: "Daily8", exact: true }).click();
  await page.getByRole("switch", { name: /^Count Daily8 \(Reuters\), May 2025/ }).uncheck();
  await page.getByRole("button", { name: /^Sources without 1 document and 1 origin/ }).click();
  const short = page.getByRole("dialog", { name: "Sources" });
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  // The first page names them both, and takes each back in by itself.
  await page.keyboard.press("1");
  await page
    .getByRole("button", { name: /^Daily8 \(Reuters\), May 2025.*include again$/ })
    .waitFor();
  await page.getByRole("button", { name: /^Earlier Reuters story.*include again$/ }).click();
  await page.getByRole("button", { name: /^Sources without 1 document/ }).click();
  await short.getByRole("button", { name: "All sources and what falls without them" }).click();
  await page.getByRole("button", { name: /^Sources without 1 document/ }).click();
  await short.getByRole("button", { name: "Include all" }).click();
  await falls.getByText("Nothing is left out.").waitFor();
});

journey("two outlets are compared, by an address that can be sent", async ({ page }) => {
  await page.goto("/?page=sources");
  const one = page.getByRole("combobox", { name: /^Compare/ });
  await one.selectOption({ label: "Reuters" });
  const other = page.getByRole("combobox", { name: /^with/ });
  await other.selectOption({ label: "Alwaght" });
  await page.getByRole("heading", { name: "Only Reuters 46" }).waitFor();
  await page.getByRole("heading", { name: "Only Alwaght 80" }).waitFor();
  await page.getByRole("heading", { name: "They contradict 11" }).waitFor();
  await page.getByText("Both bring 21 links").waitFor();
  await page.getByRole("heading", { name: /^Year of Assad’s fall/ }).waitFor();
  await expectAccessible(page);

  await eventually(() => new URL(page.url()).searchParams.get("compare")).toBe("reuters,alwaght");
  await page.reload();
  await page.getByRole("heading", { name: "Only Alwaght 80" }).waitFor();
  // Daily8 printed the Reuters report, so it brings nothing that Reuters does not.
  await one.selectOption({ label: "Daily8" });
  await other.selectOption({ label: "Reuters" });
  await page.getByText("Only Daily8: no link.").waitFor();
  await page.getByRole("heading", { name: "Only Reuters 11" }).waitFor();
});

journey("on a phone the table folds and nothing runs off the screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/?page=sources&without=reuters&compare=reuters,alwaght");
  await page.getByText("Reuters is left out at the moment and so brings nothing.").waitFor();
  const wide = await page.evaluate(() => {
    const main = document.querySelector("main")!;
    return main.scrollWidth - main.clientWidth;
  });
  expect(wide).toBe(0);
  await expectAccessible(page);
});
