import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

const SPEAKS = "Ahmad al-Dalati represents Syria";

journey("a brief answers with citations, and is copied, saved and printed", async ({ page }) => {
  const { details, title } = partsOf(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("button", { name: "Brief", exact: true }).first().waitFor();
  await page.getByRole("main").getByRole("button", { name: "Brief", exact: true }).click();

  const main = page.getByRole("main");
  await main.getByRole("heading", { level: 1, name: "Contacts of Syria and Israel" }).waitFor();
  await eventually(() => main.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "Channels of contact",
    "Who speaks for whom",
    "Go-betweens",
    "Ownership, money, law and family",
    "Where the documents differ",
    "What rests on one outlet",
    "Notes",
  ]);
  await expectAccessible(page);

  // A line leads to the documents it rests on.
  const line = main.getByRole("listitem").filter({ hasText: SPEAKS }).first();
  await line.getByText("one origin, repeated in 4 documents").waitFor();
  await line.getByRole("button", { name: /^Note \d+: Alwaght, 1 June 2025, ¶ 51$/ }).click();
  await eventually(() => title.textContent()).toBe(
    "Analysis of the motives for the Damascus–Israel contacts",
  );
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "hidden" });

  await main.getByRole("button", { name: "Copy as Markdown" }).click();
  await main.getByText("Copied", { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("# Contacts of Syria and Israel\n");
  expect(copied).toContain(`- ${SPEAKS} (`);
  expect(copied).toMatch(/^\[\^1\]: \S/m);

  const saving = page.waitForEvent("download");
  await main.getByRole("button", { name: "Save as Markdown" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("contacts-of-syria-and-israel.md");
  expect(await readFile(await file.path(), "utf8")).toBe(copied);

  // On paper stands the brief and nothing around it, whatever the theme.
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await eventually(() => page.getByRole("navigation", { name: "Pages" }).isVisible()).toBe(false);
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await main.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
  expect(await main.getByText(SPEAKS).first().isVisible()).toBe(true);
  const colours = await main
    .getByRole("article")
    .evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(element).backgroundColor,
    ]);
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

journey(
  "a brief obeys the day and the sources, and is found again by its address",
  async ({ page }) => {
    const main = page.getByRole("main");
    await page.goto("/?page=brief&published-by=2025-06-01&without=reuters");
    await main.getByText("As of 1 June 2025; without Reuters").waitFor();
    await main.getByRole("listitem").filter({ hasText: SPEAKS }).waitFor({ state: "detached" });

    await main.getByRole("combobox", { name: "Brief on somebody else" }).fill("Dallaty");
    await page.getByRole("option", { name: /^Ahmad al-Dalati/ }).click();
    await main.getByRole("heading", { level: 1, name: "Ahmad al-Dalati" }).waitFor();
    await main.getByText("No document tells of mediation by or for Ahmad al-Dalati.").waitFor();
    await expectAccessible(page);
    await page.reload();
    await main.getByRole("heading", { level: 1, name: "Ahmad al-Dalati" }).waitFor();

    // With an event there are no contacts: the page says so and offers a way on.
    await main.getByRole("combobox", { name: "Contacts with" }).fill("Paris round");
    await page.getByRole("option", { name: /^Paris round/ }).click();
    await main.getByText(/"paris-round" is an event/).waitFor();
    await main.getByRole("button", { name: "The pair of the contacts page" }).click();
    await main.getByRole("heading", { level: 1, name: "Contacts of Syria and Israel" }).waitFor();
  },
);

journey("the table of mediators says who says so, and leads to the claims", async ({ page }) => {
  const { details, title } = partsOf(page);
  await page.goto("/");
  const ask = page.getByRole("button", { name: "Who says so, document by document" });
  await ask.press("Enter");
  const table = page.getByRole("table", { name: "Who is called mediator by which document" });
  const emirates = table.getByRole("row", { name: /^United Arab Emirates/ });
  await emirates.waitFor();
  // Kurdistan24, Daily8, the unsigned text, Alwaght of June, Alwaght of November.
  await eventually(() => emirates.getByRole("cell").allTextContents()).toEqual([
    "Names another: Unnamed intermediaries",
    "Asserts",
    "Asserts",
    "Names another: Unnamed intermediaries and Unnamed regional actors",
    "– silent",
  ]);
  await page.getByText(/^Silence is not denial/).waitFor();
  await expectAccessible(page);

  await emirates.getByRole("button", { name: "Asserts" }).first().click();
  await eventually(() => title.textContent()).toMatch(/^United Arab Emirates mediated between/);
  await details.getByText("¶ 9").first().waitFor();
});
