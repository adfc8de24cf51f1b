import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

journey("every page and dialog opens from the rail or by its key", async ({ page }) => {
  const { details } = partsOf(page);
  const rail = page.getByRole("navigation", { name: "Pages" });
  await page.goto("/");

  // Where somebody is in contact the first page is about that.
  await rail.getByRole("button", { name: "Contacts" }).waitFor();
  expect(await rail.getByRole("button", { name: "Start" }).count()).toBe(0);
  await rail.getByRole("button", { name: "Documents" }).click();
  await page.getByRole("button", { name: /^Report from Erbil/ }).click();
  await details.getByRole("heading", { name: /^Report from Erbil/ }).waitFor();
  // Each claim stands under the link it speaks of.
  await details
    .getByRole("heading", { level: 4 })
    .filter({ hasText: "Ahmad al-Dalati represents Syria" })
    .first()
    .waitFor();
  await expectAccessible(page);
  await details.getByRole("button", { name: "Close the panel" }).click();

  await rail.getByRole("button", { name: /^Differences/ }).click();
  await page.getByText("What Israel wants Syria to be").first().waitFor();
  await expectAccessible(page);

  await rail.getByRole("button", { name: "Explore" }).click();
  // The graph opens with the contacts, their occasions folded into lines.
  await page.getByRole("option", { name: /^Israel, state,/ }).waitFor();
  await page.getByText(/\d+ events folded into lines\./).waitFor();
  await expectAccessible(page);

  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  for (const word of ["Claim", "Link", "Origin", "Occasion", "Lens", "Contested"]) {
    await help.getByText(word, { exact: true }).waitFor();
  }
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });

  await page.keyboard.press("Control+k");
  const commands = page.getByRole("dialog", { name: "Commands" });
  await commands.getByRole("combobox", { name: "Command" }).fill("contacts");
  await commands.getByRole("option", { name: "Go to contacts" }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /between Syria and Israel/ }).waitFor();
});

journey(
  "another pair can be chosen, and an address that names nothing says so",
  async ({ page }) => {
    const { details } = partsOf(page);
    await page.goto("/");
    await page.getByRole("button", { name: "Choose another pair" }).click();
    const dialog = page.getByRole("dialog", { name: "Whose contacts?" });
    await dialog.getByRole("combobox", { name: "Other side" }).fill("United Arab Emirates");
    await page.getByRole("option", { name: /^United Arab Emirates/ }).click();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: /^Show/ }).click();
    await page.getByRole("heading", { level: 1, name: /Syria and United Arab Emirates/ }).waitFor();

    await page.goto("/?page=explore&show=nobody-at-all&entity=nobody-at-all");
    await details.getByText("No such entity").waitFor();
    await expectAccessible(page);
  },
);

journey("the choice of dark is remembered", async ({ page }) => {
  await page.goto("/");
  const theme = page.getByRole("button", { name: "Theme" });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await theme.waitFor();
  const light = await ground();
  await theme.click();
  await page.locator("html[data-mantine-color-scheme=dark]").waitFor();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await theme.waitFor();
  expect(await ground()).toBe(dark);
});
