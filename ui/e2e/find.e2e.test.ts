import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

journey("words of a claim lead to its link, opened at the claim", async ({ page }) => {
  const { search, details, title } = partsOf(page);
  await page.goto("/");
  await search.fill("who mediated");
  const said = page.getByRole("group", { name: /^Said in documents/ });
  const first = said.getByRole("option").first();
  await first.getByText("Some unnamed regional actors mediate for Syria.").waitFor();
  expect(await first.locator("mark").allTextContents()).toEqual(["mediate"]);
  await page
    .getByRole("group", { name: /^Editors’ notes/ })
    .getByText("Who mediated")
    .waitFor();
  await expectAccessible(page);

  await search.fill("security in Sweida");
  const charge = said.getByRole("option").filter({ hasText: "Given charge of security there" });
  await charge
    .filter({ hasText: "Ahmad al-Dalati is in charge of security in Sweida province" })
    .waitFor();
  await charge.click();
  await eventually(() => title.textContent()).toBe(
    "Ahmad al-Dalati is in charge of security in Sweida province",
  );
  const claim = details.locator('[aria-current="true"]');
  await claim.getByText("Given charge of security there").waitFor();
  expect(new URL(page.url()).searchParams.get("claim")).toBe("claim:c003-012");
  await expectAccessible(page);

  // The address leads back to the claim, and the page around the panel does not move.
  await page.reload();
  await claim.getByText("Given charge of security there").waitFor();
  expect(await page.evaluate(() => document.scrollingElement!.scrollTop)).toBe(0);
});

journey("the keyboard goes through all that is found, and into one kind", async ({ page }) => {
  const { search, details, title } = partsOf(page);
  await page.goto("/");
  await search.fill("Israel");
  const all = page.getByRole("option", { name: /^Show all \d+ under Said in documents/ });
  await all.waitFor();
  const places = await page.getByRole("option").allTextContents();
  const steps = places.findIndex((text) => text.startsWith("Show all"));
  for (let n = 0; n < steps; n++) await search.press("ArrowDown");
  await search.press("Enter");
  const back = page.getByRole("option", { name: "Back to everything found" });
  await back.waitFor();
  const more = page.getByRole("option", { name: "Show more" });
  await more.waitFor();
  const before = await page.getByRole("option").count();
  await more.click();
  await eventually(() => page.getByRole("option").count()).toBeGreaterThan(before);
  await back.click();
  await all.waitFor();

  await search.fill("who mediated");
  const note = page.getByRole("group", { name: /^Editors’ notes/ }).getByRole("option");
  await note.filter({ hasText: "Is the back channel the same" }).click();
  await eventually(() => title.textContent()).toContain("Is the back channel the same");
  await details.getByText("Editor’s view").waitFor();
  await expectAccessible(page);
});

journey("a fact is opened at its claim, and what nothing says is told", async ({ page }) => {
  const { search, details, title } = partsOf(page);
  await page.goto("/");
  await search.fill("key figure");
  await page.getByRole("option").filter({ hasText: "Ahmad al-Dalati: called" }).click();
  await eventually(() => title.textContent()).toContain("Ahmad al-Dalati");
  await details.locator('[aria-current="true"]').getByText("key figure").first().waitFor();

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Command" }).fill("zebra quagga");
  await page.getByRole("option", { name: "Search for “zebra quagga”" }).click();
  await page.getByText("No name is spelled like").waitFor();
  await page.getByText("no claim, document or note has the words").waitFor();
});
