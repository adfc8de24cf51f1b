import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { fillClaim, formOf, pick } from "./forms.ts";
import { isFocused, partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const CLAIM = "Add a claim";
const TWO = "/?page=explore&show=ron-dermer,ahmad-al-dalati";
const ADDRESS = "https://news.example/talks";

journey("a document is made on the way to a claim, and known the next time", async ({ page }) => {
  const { title, details, drawn } = partsOf(page);
  const form = formOf(page, CLAIM);
  const made = form.getByRole("group", { name: "A new document" });
  const add = made.getByRole("button", { name: "Add the document" });
  const openNew = () => form.getByRole("button", { name: /^Add a document that is not/ }).click();
  await signedIn(page, EDITOR, TWO);
  const since = await lastChange(page);
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("k");
  await fillClaim(page, CLAIM, "They met.");

  await openNew();
  await eventually(() => isFocused(made.getByLabel("Title"))).toBe(true);
  await add.click();
  await made.getByText("Must not be empty.").waitFor();
  expect(await isFocused(made.getByLabel("Title"))).toBe(true);
  await made.getByLabel("Title").fill("Talks in the desert");
  await made.getByLabel("Address").fill(ADDRESS);
  await pick(page, CLAIM, "Outlet", "Axios");
  await made.getByRole("textbox", { name: "Published" }).fill("2025-06-02");
  await made.getByRole("textbox", { name: "Published" }).press("Enter");
  // It is picked, and the keyboard stands on it; the claim is as it was.
  const picked = form.getByRole("button", { name: /^Change document: Axios/ });
  await eventually(() => isFocused(picked)).toBe(true);
  expect(await form.getByLabel("What it says").inputValue()).toBe("They met.");
  await form.getByRole("button", { name: "Add the claim" }).click();
  await eventually(() => title.textContent()).toBe("Ahmad al-Dalati met Ron Dermer");

  await details.getByRole("button", { name: "Add another source" }).click();
  await form.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
  await form.getByLabel("What it says").fill("They met again.");
  await form.getByLabel("When it holds").fill("2025-06");
  await openNew();
  await made.getByLabel("Title").fill("The talks");
  await made.getByLabel("Address").fill(ADDRESS);
  await add.click();
  await made.getByText("This address is of a document that is here").waitFor();
  await made.getByText("Talks in the desert", { exact: true }).waitFor();
  await expectAccessible(page);
  await made.getByRole("button", { name: "Use that one" }).click();
  await picked.waitFor();
  await form.getByRole("button", { name: "Add the claim" }).click();
  await form.getByText("The same document already says of these two").waitFor();
  await form.getByRole("button", { name: "Done" }).click();
  await details.getByText("1 document", { exact: false }).first().waitFor();
  await details.getByText("They met again.").waitFor();
  await takenBackSince(page, since);
});

journey("an address that is known may be that of another document too", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, CLAIM);
  const made = form.getByRole("group", { name: "A new document" });
  await signedIn(page, EDITOR, "/?page=explore");
  const since = await lastChange(page);
  await page.keyboard.press("k");
  for (const [title, send] of [
    ["The first of two", "Add the document"],
    ["The second of two", "Add mine anyway"],
  ] as const) {
    await form.getByRole("button", { name: /^Add a document that is not/ }).click();
    await made.getByLabel("Title").fill(title);
    await made.getByLabel("Address").fill(`${ADDRESS}/both`);
    await made.getByLabel("Printed as").fill("A leaflet");
    await made.getByRole("button", { name: "Add the document" }).click();
    if (send !== "Add the document") {
      await made.getByRole("alert").getByText("The first of two").waitFor();
      // What was found at one address says nothing of another.
      await made.getByLabel("Address").fill("talks");
      await made.getByRole("button", { name: "Add the document" }).click();
      await made.getByLabel("Address").and(page.locator("[aria-invalid=true]")).waitFor();
      await made.getByLabel("Address").fill(`${ADDRESS}/both`);
      await pick(page, CLAIM, "Repeats", "kurdistan24");
      await made.getByRole("button", { name: "Add the document" }).click();
      await made.getByRole("button", { name: send }).click();
    }
    await form.getByRole("group", { name: "Document" }).getByText(title).waitFor();
    await form.getByRole("button", { name: /^Change document/ }).click();
  }
  // The document tells what it repeats.
  await page.goto("/?page=documents");
  await page.getByRole("button", { name: /^The second of two/ }).click();
  await details.getByRole("heading", { name: "Repeats" }).waitFor();
  await details
    .getByRole("button", { name: /Kurdistan24/ })
    .first()
    .waitFor();
  await takenBackSince(page, since);
});
