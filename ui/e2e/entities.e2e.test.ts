import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf, toastOf, undo } from "./forms.ts";
import { isFocused, partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";

journey("an entity is added from the palette, and its names come and go", async ({ page }) => {
  const { title, details, drawn } = partsOf(page);
  const form = formOf(page, "Add a person, group, place or event");
  await signedIn(page, EDITOR, "/?page=explore&show=ron-dermer");
  const since = await lastChange(page);
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Command" }).fill("add a person");
  await page.keyboard.press("Enter");
  const name = form.getByLabel("Name", { exact: true });
  await eventually(() => isFocused(name)).toBe(true);
  await page.keyboard.press("Enter");
  await form.getByText("Give the name it goes by.").waitFor();
  await form.getByText("Choose what it is.").waitFor();
  expect(await isFocused(name)).toBe(true);
  await expectAccessible(page);
  await name.fill("Noa Example");
  await form.getByRole("combobox", { name: "Kind" }).selectOption("PERSON");
  await form.getByLabel("Description").fill("An envoy.");
  await form.getByRole("button", { name: "Add it" }).click();
  await form.waitFor({ state: "hidden" });
  await drawn("Noa Example").waitFor();
  await eventually(() => title.textContent()).toBe("Noa Example");

  await details.getByRole("button", { name: "Names", exact: true }).click();
  const names = formOf(page, "Names");
  const field = names.getByLabel("Another name");
  const add = names.getByRole("button", { name: "Add the name" });
  // The name it goes by stays; it is changed by editing the entity.
  await names.getByRole("listitem").filter({ hasText: "Noa Example" }).waitFor();
  expect(await names.getByRole("button", { name: /^Remove/ }).count()).toBe(0);
  expect(await add.isDisabled()).toBe(true);
  await field.fill("نوا");
  await names.getByLabel("Language").fill("not a tag");
  await add.click();
  await names.getByLabel("Language").and(page.locator("[aria-invalid=true]")).waitFor();
  await names.getByLabel("Language").fill("ar");
  await names.getByLabel("What sort of name").selectOption({ label: "Native name" });
  await add.click();
  const arabic = names.getByRole("listitem").filter({ hasText: "نوا" });
  await arabic.waitFor();
  // Another can be typed at once.
  await eventually(() => field.inputValue()).toBe("");
  await eventually(() => isFocused(field)).toBe(true);
  await expectAccessible(page);
  await arabic.getByRole("button", { name: "Remove نوا" }).click();
  await arabic.waitFor({ state: "hidden" });
  await eventually(() => isFocused(field)).toBe(true);
  await undo(page, EDITOR);
  await arabic.waitFor();
  await eventually(() =>
    isFocused(toastOf(page, EDITOR).getByRole("button", { name: "Undo" })),
  ).toBe(true);
  await page.keyboard.press("Escape");
  await names.waitFor({ state: "hidden" });
  await title.getByText("نوا").waitFor();
  await takenBackSince(page, since);
});
