import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf, pick, toastOf, undo } from "./forms.ts";
import { partsOf } from "./parts.ts";

const EDITOR = "Page editor";
const TITLE = "Claims that belong to another";
const REPRESENTS = "/?page=explore&show=syria&link=link:ahmad-al-dalati:REPRESENTS:syria";

journey("claims on a wrong entity are moved after a look at what changes", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, TITLE);
  await signedIn(page, EDITOR, "/?page=explore&show=ahmad-al-dalati&entity=ahmad-al-dalati");
  const links = details.getByRole("button", { name: /^represents/ });
  await links.first().waitFor();
  const before = await links.count();
  await details.getByRole("button", { name: "Move claims …" }).click();
  const send = form.getByRole("button", { name: "See what changes" });
  await send.click();
  await form.getByText("Pick a claim, or a name.").waitFor();
  await form.getByText("Choose what they belong to.").waitFor();

  await form.getByLabel("Find among the claims").fill("represents Syria");
  await form.getByRole("button", { name: "Pick all shown" }).click();
  await eventually(() => form.getByRole("checkbox", { checked: true }).count()).toBeGreaterThan(0);
  await form.getByLabel("Find among the claims").fill("no such words");
  await form.getByText("No claim has all the words").waitFor();
  await form.getByRole("checkbox", { name: "al-Dallati" }).check();
  await pick(page, TITLE, "They belong to", "Asaad al-Shaybani");
  await send.click();
  await form.getByText("Everything is kept, and one step takes it back.").waitFor();
  await expectAccessible(page);
  await form.getByRole("button", { name: /^Move \d+ claims? and 1 name$/ }).click();
  await form.waitFor({ state: "hidden" });
  await toastOf(page, EDITOR).waitFor();
  await eventually(() => links.count()).toBe(before - 1);
  await undo(page, EDITOR);
  await eventually(() => links.count()).toBe(before);
});

journey("a claim is put on a new entity from its card", async ({ page }) => {
  const { details, title } = partsOf(page);
  const form = formOf(page, "It is about another");
  await signedIn(page, EDITOR, REPRESENTS);
  await details.getByRole("button", { name: "About another …" }).first().click();
  await form.getByRole("radio", { name: "Ahmad al-Dalati" }).check();
  await eventually(() => form.getByRole("checkbox", { checked: true }).count()).toBe(1);
  await form.getByText("A new entity").click();
  await form.getByRole("button", { name: "See what changes" }).click();
  await form.getByText("Give the name it goes by.").waitFor();
  await form.getByLabel("Name", { exact: true }).fill("Another Dalati");
  await form.getByRole("combobox", { name: "Kind" }).selectOption("PERSON");
  await form.getByRole("button", { name: "See what changes" }).click();
  const gained = form.getByRole("listitem").filter({ hasText: "Another Dalati represents Syria" });
  await gained.getByText("No claim supports it now").waitFor();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Move 1 claim" }).click();
  await eventually(() => title.textContent()).toBe("Another Dalati represents Syria");
  await undo(page, EDITOR);
  await page.getByText("No claim here supports this link").waitFor();
  expect(await details.getByText("Another Dalati").count()).toBe(0);
});
