import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { askedBy, signedIn } from "./doors.ts";
import { formOf, undo } from "./forms.ts";
import { partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const OUTLET = "/?page=explore&show=kurdistan24&entity=kurdistan24";

journey("an outlet is judged where it is listed, and undone", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, "How reliable is it?");
  await signedIn(page, EDITOR, "/?page=sources");
  await page.getByRole("button", { name: "Kurdistan24", exact: true }).click();
  await page.getByRole("button", { name: "Judge Kurdistan24" }).click();
  await form.getByRole("combobox", { name: "Reliability" }).selectOption("B");
  await form.getByLabel("Reason").fill("It names its reporters.");
  await expectAccessible(page);
  await form.getByRole("button", { name: "Save" }).click();
  await form.waitFor({ state: "hidden" });
  await page.getByText("Rated B: usually reliable.").waitFor();
  await page.getByRole("cell", { name: "B", exact: true }).waitFor();

  // The outlet itself tells it, and so does what it printed.
  await page.goto(OUTLET);
  await details.getByText("Rated B: usually reliable.").waitFor();
  await page.goto("/?page=documents");
  await page.getByRole("button", { name: /^Report from Erbil/ }).click();
  await details.getByText("Rated B: usually reliable.").waitFor();
  await details.getByRole("button", { name: "Judge Kurdistan24" }).click();
  await form.getByRole("combobox", { name: "Reliability" }).selectOption("C");
  await form.getByRole("button", { name: "Save" }).click();
  await details.getByText("Rated C: fairly reliable.").waitFor();
  await undo(page, EDITOR);
  await details.getByText("Rated B: usually reliable.").waitFor();
  await page.goto(OUTLET);
  await details.getByRole("button", { name: "History" }).click();
  const drawer = page.getByRole("dialog", { name: "Changes" });
  const line = drawer.locator("li").filter({ hasText: "“It names its reporters.”" });
  await line.getByRole("button", { name: "Revert …" }).click();
  await line.getByRole("button", { name: "Revert", exact: true }).click();
  await details.getByText("Nobody has rated how reliable it is.").waitFor();
});

journey("two who judge one outlet see what the other said", async ({ page }) => {
  const { details } = partsOf(page);
  const form = formOf(page, "How reliable is it?");
  const grade = form.getByRole("combobox", { name: "Reliability" });
  await signedIn(page, EDITOR, OUTLET);
  const since = await lastChange(page);
  await details.getByRole("button", { name: "Judge Kurdistan24" }).click();
  await grade.selectOption("B");
  await askedBy(
    "Page admin",
    `mutation { judgeOutlet(input: { id: "kurdistan24", reliability: D }) { __typename } }`,
  );
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Somebody changed it while you were writing.").waitFor();
  await form.getByRole("definition").getByText("B: usually reliable").waitFor();
  await form.getByRole("definition").getByText("D: not usually reliable").waitFor();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Take theirs" }).click();
  await eventually(() => grade.inputValue()).toBe("D");
  await grade.selectOption("C");
  await form.getByRole("button", { name: "Save" }).click();
  await details.getByText("Rated C: fairly reliable.").waitFor();
  await takenBackSince(page, since);
});
