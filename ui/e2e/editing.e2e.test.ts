import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, signedIn, signInHere } from "./doors.ts";
import { chooseKind, formOf, pick, toastOf, undo } from "./forms.ts";
import { partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const ONE = "/?page=explore&show=ron-dermer&alone=yes&lenses=force";
const REPRESENTS = "/?page=explore&show=syria&link=link:ahmad-al-dalati:REPRESENTS:syria";

journey("a claim is added with its source, and taken back", async ({ page }) => {
  const { title, drawn } = partsOf(page);
  const form = formOf(page, "Add a claim");
  await signedIn(page, EDITOR, ONE);
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("k");
  const send = form.getByRole("button", { name: "Add the claim" });
  await send.click();
  await form.getByText("A claim needs a document. Choose one, or add it.").waitFor();
  await expectAccessible(page);
  await pick(page, "Add a claim", "Subject", "Syria");
  await pick(page, "Add a claim", "Object", "Ron Dermer");

  // Only kinds that fit are offered; what fits the other way round is a press away.
  const kind = form.getByRole("combobox", { name: "Link" });
  const offered = () => page.locator("[data-combobox-option]:visible").allTextContents();
  await kind.fill("represents");
  await page.getByText("No kind that fits has these words.").waitFor();
  await form.getByRole("button", { name: "Swap subject and object" }).click();
  await kind.fill("represents");
  await eventually(offered).toEqual(["represents"]);
  await form.getByRole("button", { name: "Change object: Syria" }).click();
  await pick(page, "Add a claim", "Object", "Ahmad al-Dalati");
  await chooseKind(form, "met");
  await form.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
  await form.getByLabel("What it says").fill("They <b>met</b> twice.");
  await pick(page, "Add a claim", "Document", "kurdistan24");
  await form.getByLabel("When it holds").fill("in May");
  await send.click();
  await form.getByText("Must be a date as EDTF").waitFor();

  // Leaving loses nothing, and the keyboard goes back to where it was.
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "hidden" });
  await page.keyboard.press("k");
  await form.getByText("Here is what you wrote earlier and did not send.").waitFor();
  await form.getByLabel("When it holds").fill("2025-05");
  // While it is sent the button says so, and pressed again it does nothing more.
  const busy = form.getByRole("status").filter({ hasText: "Saving …" });
  await page.route("**/graphql", async (route) => {
    const isSent = route.request().postData()?.includes("mutation AddClaim");
    if (isSent) await busy.waitFor({ state: "attached" });
    if (isSent) await send.click({ force: true });
    await route.continue();
  });
  await send.click();
  await eventually(() => title.textContent()).toBe("Ahmad al-Dalati met Ron Dermer");
  await page.unroute("**/graphql");
  // The link and its other end are drawn, though the key had switched its lens off.
  await drawn("Ahmad al-Dalati").waitFor();
  await page.getByText("2 of 193 entities, 1 link.").waitFor();
  await page.getByRole("button", { name: /^Contacts 1/, pressed: true }).waitFor();
  await page.getByText("They <b>met</b> twice.").waitFor();
  await toastOf(page, EDITOR).waitFor();

  // The same again is refused with the claim that says it.
  await page.getByRole("button", { name: "Add another source" }).click();
  await form.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
  await form.getByLabel("What it says").fill("Again.");
  await pick(page, "Add a claim", "Document", "kurdistan24");
  await form.getByLabel("When it holds").fill("2025-05");
  await send.click();
  await form.getByText("This document already says so, in one claim:").waitFor();
  await form.getByRole("button", { name: "Open the link" }).click();
  await form.waitFor({ state: "hidden" });
  await undo(page, EDITOR);
  await page.getByText("No claim here supports this link").waitFor();
});

journey("the menu of a node on the graph starts a claim about it", async ({ page }) => {
  const form = formOf(page, "Add a claim");
  await signedIn(page, EDITOR, "/?page=explore&show=ahmad-al-dalati&alone=yes");
  const { graph, drawn } = partsOf(page);
  await drawn("Ahmad al-Dalati").waitFor();
  const menu = partsOf(page).menu("Ahmad al-Dalati");
  await graph.press("ArrowDown");
  await graph.press("Enter");
  await menu.getByRole("button", { name: "Add a claim" }).click();
  await form.getByRole("button", { name: "Change subject: Ahmad al-Dalati" }).waitFor();
});

journey(
  "what falls is told before a claim is withdrawn; one step takes it back",
  async ({ page }) => {
    const { details } = partsOf(page);
    await signedIn(page, EDITOR, REPRESENTS);
    const first = details.getByRole("group", { name: "Change this claim" }).first();
    await first.getByRole("button", { name: "Source withdrew it" }).click();
    const form = formOf(page, "The source withdrew it");
    await form.getByText("Everything is kept, and one step takes it back.").waitFor();
    await expectAccessible(page);
    await form.getByLabel("Reason").fill("It says so itself.");
    await form.getByRole("button", { name: "Retract it" }).click();
    await form.waitFor({ state: "hidden" });
    await toastOf(page, EDITOR).waitFor();
    await undo(page, EDITOR);

    await details.getByRole("button", { name: "Fix our reading" }).first().click();
    const reading = formOf(page, "Fix our reading");
    await reading.getByLabel("What it says").fill("He headed the contacts alone.");
    await expectAccessible(page);
    await reading.getByRole("button", { name: "Save our reading" }).click();
    await details.getByText("He headed the contacts alone.").waitFor();
    await undo(page, EDITOR);
    await details.getByText("He headed the contacts alone.").waitFor({ state: "hidden" });

    await details.getByRole("button", { name: "Judge" }).first().click();
    const judge = formOf(page, "How credible is it?");
    await judge.getByRole("combobox", { name: "Credibility" }).selectOption("2");
    await judge.getByRole("button", { name: "Save" }).click();
    await details.getByText("–2").waitFor();
    await undo(page, EDITOR);
  },
);

journey("all that goes back to an origin is taken out, and so is one reading", async ({ page }) => {
  const { details } = partsOf(page);
  await signedIn(page, EDITOR, REPRESENTS);
  await details
    .getByRole("button", { name: /^Retract all that goes back to it/ })
    .first()
    .click();
  const form = formOf(page, "Retract it");
  await form.getByText(/claims? that go back to it, in whichever document/).waitFor();
  await form.getByText("Everything is kept, and one step takes it back.").waitFor();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Retract it" }).click();
  await form.waitFor({ state: "hidden" });
  await undo(page, EDITOR);

  await details.getByRole("button", { name: "Fix our reading" }).first().click();
  const reading = formOf(page, "Fix our reading");
  await reading.getByRole("button", { name: /remove this reading$/ }).click();
  const misread = formOf(page, "We misread it");
  await misread.getByText("Everything is kept, and one step takes it back.").waitFor();
  await misread.getByRole("button", { name: "Retract it" }).click();
  await misread.waitFor({ state: "hidden" });
  await undo(page, EDITOR);
});

journey(
  "two who change different fields both keep theirs, the same is chosen",
  async ({ page }) => {
    const { details, title } = partsOf(page);
    const form = formOf(page, "Edit");
    await signedIn(page, EDITOR, "/?page=explore&show=tom-barrack&entity=tom-barrack");
    const since = await lastChange(page);
    const edit = details.getByRole("button", { name: "Edit", exact: true });
    const save = form.getByRole("button", { name: "Save" });
    await edit.click();
    await form.getByLabel("Description").fill("Mine.");
    await change(page, `name: "T. Barrack"`);
    await save.click();
    await form.getByText("The form now holds their change too (Name), and all of yours.").waitFor();
    await eventually(() => form.getByLabel("Name").inputValue()).toBe("T. Barrack");
    await expectAccessible(page);
    await save.click();
    await form.waitFor({ state: "hidden" });
    await details.getByText("Mine.").waitFor();
    await eventually(() => title.textContent()).toContain("T. Barrack");

    await edit.click();
    await form.getByLabel("Description").fill("Mine again.");
    await change(page, `name: "Tom Barrack", description: "Theirs."`);
    await save.click();
    await form.getByText("Both of you changed what follows").waitFor();
    await form.getByText("Theirs.").waitFor();
    expect(await form.getByRole("term").allTextContents()).toEqual(["Field", "Description"]);
    await expectAccessible(page);
    await form.getByRole("button", { name: "Keep mine" }).click();
    await save.click();
    await details.getByText("Mine again.").waitFor();
    await eventually(() => title.textContent()).toContain("Tom Barrack");
    await takenBackSince(page, since);
  },
);

const change = (page: Page, fields: string) =>
  asked(page, `mutation { updateEntity(input: { id: "tom-barrack", ${fields} }) { __typename } }`);

journey("who may not edit is shown no way to", async ({ page }) => {
  const { details } = partsOf(page);
  await page.goto(REPRESENTS);
  await details.getByText("Claims").first().waitFor();
  expect(await page.getByRole("button", { name: "Add another source" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Fix our reading" }).count()).toBe(0);
  // The way there is told, and comes back to the same place.
  await details.getByRole("button", { name: "Sign in to edit" }).click();
  await signInHere(page, EDITOR);
  await details.getByRole("button", { name: "Fix our reading" }).first().waitFor();
  expect(await details.getByRole("button", { name: "Sign in to edit" }).count()).toBe(0);
});
