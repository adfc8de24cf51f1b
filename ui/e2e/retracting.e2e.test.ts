import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf, toastOf, undo } from "./forms.ts";
import { partsOf } from "./parts.ts";

const EDITOR = "Page editor";

journey("a document is retracted after a look at what falls, and comes back", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, "Retract it");
  const falls = form.getByRole("region", { name: "What falls with it" });
  const why = form.getByRole("combobox", { name: "Why" });
  const day = form.getByLabel("On", { exact: true });
  await signedIn(page, EDITOR, "/?page=documents");
  await page.getByRole("button", { name: /^Report from Erbil/ }).click();
  await details.getByRole("button", { name: "Retract", exact: true }).click();
  await falls.getByText(/links would lose all support/).waitFor();
  await falls.getByText("all support withdrawn").first().waitFor();

  // Why and when say from which day on it falls.
  await why.selectOption({ label: "The source withdrew it" });
  await day.fill("2025-06-01");
  await falls.getByText("published by 1 June 2025 or later").waitFor();
  await why.selectOption({ label: "We misread it" });
  await falls.getByText("At every date.").waitFor();
  expect(await day.count()).toBe(0);
  await why.selectOption({ label: "The source withdrew it" });
  await falls.getByText("published by 1 June 2025 or later").waitFor();
  await form.getByLabel("Reason").fill("The page says so.");
  await expectAccessible(page);
  await form.getByRole("button", { name: "Retract it" }).click();
  await form.waitFor({ state: "hidden" });
  await details.getByText("Retracted, with all it states.").waitFor();
  expect(await details.getByRole("button", { name: "Retract", exact: true }).count()).toBe(0);
  expect(await details.getByRole("button", { name: "Fix our reading" }).count()).toBe(0);

  await toastOf(page, EDITOR).waitFor();
  await undo(page, EDITOR);
  await details.getByText("Retracted, with all it states.").waitFor({ state: "hidden" });
  await details.getByRole("button", { name: "Fix our reading" }).first().waitFor();
  await eventually(() =>
    details.getByRole("button", { name: "Retract", exact: true }).count(),
  ).toBe(1);
});
