import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf, toastOf, undo } from "./forms.ts";
import { partsOf } from "./parts.ts";

const EDITOR = "Page editor";

journey("a fact that was misread is read anew from its claim", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, "Fix our reading");
  const cardOf = (fact: string) =>
    details.getByRole("listitem").filter({ has: page.getByText(fact, { exact: true }) });
  await signedIn(page, EDITOR, "/?page=explore&show=syria&entity=direct-border-talks");
  const venue = cardOf("Venue: Israeli-held land");
  for (const fact of ["Date", "Venue"]) {
    const section = details
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: fact }) });
    await section.getByText(/^\d+ claims?$/).click();
  }
  await cardOf("Date: to May 2025, start not given").first().waitFor();
  await venue.first().waitFor();
  const before = await venue.count();
  await venue.first().getByRole("button", { name: "Fix our reading" }).click();

  // A property has no other end, and is one that its subject can have.
  const property = form.getByRole("combobox", { name: "Property" });
  await property.waitFor();
  expect(await form.getByRole("combobox", { name: "Link" }).count()).toBe(0);
  expect(await property.locator("option").allTextContents()).not.toContain("Title");
  await form.getByLabel("Value").fill(" ");
  await form.getByRole("button", { name: "Save our reading" }).click();
  await form.getByText("Give the value that the document gives.").waitFor();
  await expectAccessible(page);

  await property.selectOption({ label: "Date" });
  const value = form.getByLabel("Value");
  await value.fill("in May");
  await value.press("Tab");
  await form.getByText("Must be a date as EDTF").waitFor();
  await value.fill("2025-05");
  await form.getByText("Must be a date as EDTF").waitFor({ state: "hidden" });
  await property.selectOption({ label: "Venue" });
  await value.fill("the frontier");
  await form.getByRole("button", { name: "Save our reading" }).click();
  await form.waitFor({ state: "hidden" });
  await toastOf(page, EDITOR).waitFor();
  await cardOf("Venue: the frontier").waitFor();
  await eventually(() => venue.count()).toBe(before - 1);
  await undo(page, EDITOR);
  await eventually(() => venue.count()).toBe(before);
});
