import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf } from "./forms.ts";
import { partsOf } from "./parts.ts";

const NO_DATE =
  "Must be a date as EDTF, e.g. 2025, 2025-05, 2025-05-14, 2024-12/2025-05 or /2025-05.";

/** What is read out with a field, beneath its label. */
const describedBy = (field: Locator) =>
  field.evaluate((input) =>
    (input.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );

journey("a date that is none is told at its field when it is left", async ({ page }) => {
  const form = formOf(page, "Add a claim");
  await signedIn(page, "Page editor", "/?page=explore&show=ahmad-al-dalati");
  await partsOf(page).drawn("Ahmad al-Dalati").waitFor();
  await page.keyboard.press("k");
  const date = form.getByLabel("When it holds");
  await date.waitFor();

  await date.fill("14 May 2025");
  await date.press("Tab");
  await form.getByText(NO_DATE).waitFor();
  expect(await date.getAttribute("aria-invalid")).toBe("true");
  expect(await describedBy(date)).toContain(NO_DATE);
  await expectAccessible(page);

  await date.fill("2025-02-29");
  await form.getByText("2025 has no 29 February.").waitFor();
  await date.fill("2025-05-14T01:00:00+04:00");
  await form.getByText("Must be a day without a time of day: write 2025-05-14.").waitFor();
  await date.fill("2025-05-1");
  expect(await form.getByText(NO_DATE).count()).toBe(1);
  await date.fill("2025-05-14");
  await form.getByText(NO_DATE).waitFor({ state: "hidden" });
  expect(await date.getAttribute("aria-invalid")).not.toBe("true");
  expect(await describedBy(date)).not.toContain(NO_DATE);

  // How it is known is asked of a date alone.
  const known = form.getByLabel("How its date is known");
  await known.selectOption("Counted from relative words");
  await expectAccessible(page);
  await date.fill("");
  await known.waitFor({ state: "hidden" });

  // What is pressed on leaving is pressed, though the sentence moves it.
  await form.getByRole("button", { name: "Add a document that is not here yet" }).click();
  const published = form.getByRole("textbox", { name: "Published" });
  await published.fill("last week");
  await form.getByRole("button", { name: "Add the document" }).click();
  await eventually(() => published.getAttribute("aria-invalid")).toBe("true");
  await form.getByRole("button", { name: "Search instead" }).click();
  await form.getByRole("combobox", { name: "Document", exact: true }).waitFor();
  await form.getByRole("button", { name: "Add a document that is not here yet" }).click();
  await published.fill("last month");
  await form.getByRole("button", { name: "Search instead" }).click();
  await published.waitFor({ state: "hidden" });
});
