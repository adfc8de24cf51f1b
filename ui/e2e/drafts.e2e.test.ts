import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { doorsOf, signedIn, signInHere } from "./doors.ts";
import { fillClaim, formOf, pick, undo } from "./forms.ts";
import { isFocused, partsOf } from "./parts.ts";

const EDITOR = "Page editor";
const CLAIM = "Add a claim";
const WORDS = "They met, as two people say.";

journey("a claim that was written outlives the session and the page", async ({ page }) => {
  const { title, drawn } = partsOf(page);
  const form = formOf(page, CLAIM);
  const send = form.getByRole("button", { name: "Add the claim" });
  await signedIn(page, EDITOR, "/?page=explore&show=ron-dermer,ahmad-al-dalati");
  await drawn("Ron Dermer").waitFor();
  await page.keyboard.press("k");
  await fillClaim(page, CLAIM, WORDS);
  await pick(page, CLAIM, "Document", "kurdistan24");

  await page.context().clearCookies();
  await send.click();
  await doorsOf(page).dialog.waitFor();
  await expectAccessible(page);
  await signInHere(page, EDITOR);
  await form.getByText("what you wrote is kept").waitFor();
  expect(await form.getByLabel("What it says").inputValue()).toBe(WORDS);
  await eventually(() => isFocused(send)).toBe(true);

  await page.context().clearCookies();
  await page.reload();
  await drawn("Ron Dermer").waitFor();
  await doorsOf(page).signInButton.click();
  await signInHere(page, EDITOR);
  await page.keyboard.press("k");
  await form.getByText("Here is what you wrote earlier and did not send.").waitFor();
  expect(await form.getByLabel("What it says").inputValue()).toBe(WORDS);
  await form.getByRole("button", { name: "Change document: Kurdistan24" }).waitFor();
  await send.click();
  await eventually(() => title.textContent()).toBe("Ahmad al-Dalati met Ron Dermer");
  await undo(page, EDITOR);

  // What was sent is no draft any more, and whoever signs out leaves none behind.
  await page.keyboard.press("k");
  await form.getByLabel("What it says").fill("A secret.");
  await page.keyboard.press("Escape");
  await form.waitFor({ state: "hidden" });
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Command" }).fill("sign out");
  await page.keyboard.press("Enter");
  await doorsOf(page).signInButton.click();
  await signInHere(page, EDITOR);
  await page.keyboard.press("k");
  expect(await form.getByLabel("What it says").inputValue()).toBe("");
});
