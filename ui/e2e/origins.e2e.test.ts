import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, signedIn } from "./doors.ts";
import { chooseKind, formOf, pick, toastOf, undo } from "./forms.ts";
import { isFocused, partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const MET = "/?page=explore&show=syria,israel&link=link:israel:MET:syria";
const ECHOED = "One origin, repeated in 4 documents";

journey(
  "what an origin rests on is changed, with the grades told before, and taken back",
  async ({ page }) => {
    const { details } = partsOf(page);
    await signedIn(page, EDITOR, MET);
    await details.getByText(ECHOED).waitFor();
    const commentary = details.getByText("Alwaght, on the Reuters report").last();
    await commentary.waitFor();
    await details.getByRole("button", { name: /^Say what it rests on … ?Alwaght/ }).click();
    const form = formOf(page, "What it rests on");
    const save = form.getByRole("button", { name: "Save" });
    const find = form.getByLabel("Find an origin");
    await eventually(() => isFocused(find)).toBe(true);
    const now = form.getByRole("radio", { name: /^Reuters Reuters exclusive on the direct talks/ });
    expect(await now.isChecked()).toBe(true);
    expect(await save.isDisabled()).toBe(true);
    await expectAccessible(page);

    // What it rests on now stays in sight, whatever is looked for.
    await find.fill("ruling");
    await form.getByRole("radio", { name: /^Al Arabiya.*French ruling/ }).waitFor();
    await now.press("ArrowUp");
    const changes = form.getByRole("region", { name: "What changes with it" });
    await changes.getByText("3 links would be new or better evidenced.").waitFor();
    await changes.getByText("Israel met Syria.").waitFor();
    await expectAccessible(page);
    await form.getByLabel("Reason").fill("It was there itself.");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "hidden" });
    await toastOf(page, EDITOR).waitFor();
    await details.getByText("2 separate origins").first().waitFor();
    await commentary.waitFor({ state: "hidden" });

    await page.keyboard.press("h");
    const line = page.getByRole("dialog", { name: "All changes" }).locator("li").first();
    await line.getByText("“It was there itself.”").waitFor();
    await line.getByRole("button", { name: "Revert …" }).click();
    await line.getByRole("button", { name: "Revert", exact: true }).click();
    await page
      .getByRole("status")
      .filter({ hasText: `${EDITOR} took back` })
      .waitFor();
    await page.keyboard.press("Escape");
    await details.getByText(ECHOED).waitFor();
    await commentary.waitFor();
  },
);

journey("an origin that rests on another cannot be what that one rests on", async ({ page }) => {
  const { details } = partsOf(page);
  await signedIn(page, EDITOR, MET);
  const since = await lastChange(page);
  await details.getByRole("button", { name: /^Say what it rests on … ?Reuters/ }).click();
  const form = formOf(page, "What it rests on");
  await form.getByLabel("Find an origin").fill("commentary on the Reuters report");
  await form.getByRole("radio", { name: /^Alwaght, on the Reuters report/ }).check();
  // The preview says so, and saving names the field.
  await form.getByRole("region", { name: "What changes with it" }).getByRole("alert").waitFor();
  await form.getByRole("button", { name: "Save" }).click();
  await eventually(() =>
    form.getByRole("radio", { checked: true }).getAttribute("aria-invalid"),
  ).toBe("true");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "hidden" });
  expect(await lastChange(page)).toBe(since);
});

journey("a claim tells the part of either end and its condition", async ({ page }) => {
  const { details, drawn } = partsOf(page);
  const [title, form] = ["Add a claim", formOf(page, "Add a claim")];
  await signedIn(page, EDITOR, "/?page=explore&show=ron-dermer&alone=yes");
  const since = await lastChange(page);
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("k");
  await pick(page, title, "Subject", "Ahmad al-Dalati");
  await pick(page, title, "Object", "Ron Dermer");
  await chooseKind(form, "met");
  const condition = form.getByLabel("On condition that");
  expect(await condition.count()).toBe(0);
  await form
    .getByRole("combobox", { name: "How the document puts it" })
    .selectOption({ label: "Reports as planned" });
  await condition.fill("both sides find common ground");
  await form.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
  await form.getByLabel("What it says").fill("They may meet in Paris.");
  await pick(page, title, "Document", "kurdistan24");
  await pick(page, title, "Occasion", "Paris round");
  const role = (of: string) =>
    form.getByRole("combobox", { name: `Role of ${of} in the occasion` });
  await role("Ahmad al-Dalati").selectOption({ label: "delegate" });
  await role("Ron Dermer").selectOption({ label: "did not answer at once" });
  await form.getByText("Was asked and said nothing, or not at once.").waitFor();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Add the claim" }).click();
  await form.waitFor({ state: "hidden" });
  await details.getByText("They may meet in Paris.").waitFor();
  await details.getByText("both sides find common ground", { exact: true }).waitFor();

  // What is said for certain has no condition: the field that is to blame is there to be emptied.
  await details.getByRole("button", { name: "Fix our reading" }).first().click();
  const reading = formOf(page, "Fix our reading");
  await reading.getByRole("combobox", { name: "Role of Ron Dermer in the occasion" }).waitFor();
  expect(
    await reading
      .getByRole("combobox", { name: "Role of Ron Dermer in the occasion" })
      .inputValue(),
  ).toBe("NO_ANSWER");
  await reading
    .getByRole("combobox", { name: "How the document puts it" })
    .selectOption({ label: "Asserts" });
  await reading.getByRole("button", { name: "Save our reading" }).click();
  await reading.getByText("belongs to what is planned or floated as possible").waitFor();
  await reading.getByLabel("On condition that").fill("");
  await reading.getByRole("button", { name: "Save our reading" }).click();
  await reading.waitFor({ state: "hidden" });
  const involved = await asked(
    page,
    `{ link(id: "link:ahmad-al-dalati:INVOLVED_IN:paris-round") { eventRole } }`,
  );
  expect(involved).toEqual({ eventRole: "DELEGATE" });
  expect(
    await asked(
      page,
      `{ entity(id: "ron-dermer") { links(filter: { kinds: [INVOLVED_IN] }) { edges { neighbor { id } } } } }`,
    ),
  ).not.toMatchObject({ links: { edges: [{ neighbor: { id: "paris-round" } }] } });
  await undo(page, EDITOR);
  await takenBackSince(page, since);
});
