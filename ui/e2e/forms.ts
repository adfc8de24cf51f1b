import type { Locator, Page } from "playwright-core";

/** The form with this title. */
export const formOf = (page: Page, title: string) => page.getByRole("dialog", { name: title });

/** What was just changed by somebody, as the toast tells it, and its Undo. */
export const toastOf = (page: Page, by: string) => page.getByRole("status").filter({ hasText: by });

/** Takes back what was just changed, by the toast. */
export async function undo(page: Page, by: string): Promise<void> {
  await toastOf(page, by).getByRole("button", { name: "Undo" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: `${by} took back` })
    .waitFor();
}

/** Searches in a field of a form and takes the first answer, all by keyboard. */
export async function pick(page: Page, title: string, field: string, text: string): Promise<void> {
  const form = formOf(page, title);
  const search = form.getByRole("combobox", { name: field, exact: true });
  await search.fill(text);
  await page.locator("[data-combobox-selected]").waitFor();
  await search.press("Enter");
  await form.getByRole("button", { name: new RegExp(`^Change ${field.toLowerCase()}`) }).waitFor();
}

/** Types words of a kind of link into its field and takes the first that has them. */
export async function chooseKind(form: Locator, words: string): Promise<void> {
  const kind = form.getByRole("combobox", { name: "Link" });
  // Typed in the moment in which the list opens, it would be marked, and Enter not take it.
  await kind.click();
  await form.page().locator("[data-combobox-option]:visible").first().waitFor();
  await kind.fill(words);
  const marked = form.page().locator("[data-combobox-selected]:visible");
  await marked.filter({ hasText: words }).waitFor();
  await kind.press("Enter");
}

/** Fills the open form for a claim, but for its document: al-Dalati met Dermer, in these words. */
export async function fillClaim(page: Page, title: string, words: string): Promise<void> {
  const form = formOf(page, title);
  await pick(page, title, "Subject", "Ahmad al-Dalati");
  await pick(page, title, "Object", "Ron Dermer");
  await chooseKind(form, "met");
  await form.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
  await form.getByLabel("What it says").fill(words);
}
