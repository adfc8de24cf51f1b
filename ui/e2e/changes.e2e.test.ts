import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, doorsOf, signedIn, signInHere } from "./doors.ts";
import { isFocused, partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const DERMER = "/?page=explore&show=ron-dermer&entity=ron-dermer";

const describe = (description: string, reason: string) => `mutation { updateEntity(input: {
  id: "ron-dermer", description: ${JSON.stringify(description)}, reason: "${reason}"
}) { __typename } }`;

journey("changes are read and taken back, the later before the earlier", async ({ page }) => {
  const { details } = partsOf(page);
  await signedIn(page, EDITOR, DERMER);
  const since = await lastChange(page);
  const long = `${"A minister, as the first report has it. ".repeat(6)}End.`;
  await asked(page, describe(long, "from the report"));
  await asked(page, describe("A minister.", "shorter"));
  await page.reload();
  await details.getByText("A minister.", { exact: true }).waitFor();

  await page.keyboard.press("h");
  const drawer = page.getByRole("dialog", { name: "Changes" });
  const lines = drawer.locator("li").filter({ hasText: `${EDITOR} changed` });
  await eventually(() => lines.count()).toBeGreaterThanOrEqual(2);
  const [later, earlier] = [lines.nth(0), lines.nth(1)];
  await earlier.getByText("“from the report”").waitFor();
  await earlier.getByText("Ron Dermer 1 field").click();
  await earlier.getByRole("button", { name: "All of it" }).click();
  await earlier.getByText(long).waitFor();
  await expectAccessible(page);

  await earlier.getByRole("button", { name: "Revert …" }).click();
  await earlier.getByRole("button", { name: "Revert", exact: true }).click();
  // What stands in the way is named.
  await earlier.getByRole("alert").getByRole("listitem").waitFor();
  await expectAccessible(page);
  await earlier.getByRole("button", { name: "Keep the change" }).click();

  await later.getByRole("button", { name: "Revert …" }).click();
  await later.getByLabel("Why take it back?").fill("It was right before");
  await page.keyboard.press("Enter");
  const toast = page.getByRole("status").filter({ hasText: `${EDITOR} took back` });
  await toast.waitFor();
  await drawer.getByText("“It was right before”").waitFor();
  await drawer.getByText(`Taken back by ${EDITOR}`).first().waitFor();
  await page.keyboard.press("Escape");
  await details.getByText(long).waitFor();

  // Undo, by its key, takes the taking back back.
  await page.keyboard.press("u");
  await details.getByText("A minister.", { exact: true }).waitFor();
  await takenBackSince(page, since);
});

journey("an ended session keeps what was written, and so does leaving", async ({ page }) => {
  const { dialog } = doorsOf(page);
  await signedIn(page, EDITOR, DERMER);
  await asked(page, describe("Somebody.", "a slip"));
  await page.reload();
  const open = async () => {
    await partsOf(page).details.getByRole("button", { name: "History" }).click();
    const line = page.getByRole("dialog", { name: "Changes" }).locator("li").first();
    await line.getByRole("button", { name: "Revert …" }).click();
    return line;
  };
  let line = await open();
  await line.getByLabel("Why take it back?").fill("He is known by name");
  await page.context().clearCookies();
  await line.getByRole("button", { name: "Revert", exact: true }).click();
  await dialog.waitFor();
  await expectAccessible(page);
  await signInHere(page, EDITOR);
  await line.getByText("what you wrote is kept").waitFor();
  expect(await line.getByLabel("Why take it back?").inputValue()).toBe("He is known by name");

  await page.goto("/");
  await page.goto(DERMER);
  line = await open();
  expect(await line.getByLabel("Why take it back?").inputValue()).toBe("He is known by name");
  await line.getByRole("button", { name: "Revert", exact: true }).click();
  await page.getByText("“He is known by name”").waitFor();
});

journey("who is not signed in is told what the history wants", async ({ page }) => {
  await page.goto("/");
  await partsOf(page).sheet.waitFor();
  await page.keyboard.press("h");
  const drawer = page.getByRole("dialog", { name: "All changes" });
  await drawer.getByText("Sign in to see who changed what").waitFor();
  await drawer.getByRole("button", { name: "Close" }).click();
  await drawer.waitFor({ state: "hidden" });
  await page.goto("/?page=documents&entity=ron-dermer");
  const history = partsOf(page).details.getByRole("button", { name: "History" });
  await history.press("Enter");
  await page.getByRole("dialog", { name: "Changes" }).waitFor();
  await page.keyboard.press("Escape");
  await eventually(() => isFocused(history)).toBe(true);
  await page.keyboard.press("Shift+H");
  await drawer.getByRole("button", { name: "Sign in" }).click();
  await signInHere(page, "Page reader");
  await drawer.getByRole("listitem").or(drawer.getByText("Nothing was changed")).first().waitFor();
  // A reader may see, and not take back.
  expect(await drawer.getByRole("button", { name: "Revert …" }).count()).toBe(0);
});
