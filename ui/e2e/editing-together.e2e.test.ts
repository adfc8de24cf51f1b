import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { signedIn } from "./doors.ts";
import { formOf } from "./forms.ts";
import { partsOf } from "./parts.ts";

const pathOf = (id: string) => `/?page=explore&show=${id}&entity=${id}`;
/** Two open the page at once; where the machine is busy one of them waits and asks again. */
const BUSY = /Failed to load resource: .* 503/;
const SINCE = /, since \d\d:\d\d\.$/;

const lines = (page: Page) =>
  page.getByRole("status").getByRole("paragraph").filter({ hasText: SINCE }).allTextContents();

const opened = async (page: Page, button: "Edit" | "Names") => {
  await partsOf(page).details.getByRole("button", { name: button, exact: true }).click();
  const form = formOf(page, button);
  await form.waitFor();
  return form;
};

journey("one's own other tab is named as one's own", async ({ page, expectedComplaints }) => {
  expectedComplaints.push(BUSY);
  await signedIn(page, "Page editor", pathOf("eli-cohen"));
  const tab = await page.context().newPage();
  await tab.goto(pathOf("eli-cohen"));
  await opened(page, "Edit");
  await opened(tab, "Edit");
  for (const each of [page, tab]) {
    await eventually(() => lines(each)).toEqual([
      expect.stringMatching(/^You are editing this too, in another tab or browser, since/),
    ]);
  }
  await tab.close();
  await eventually(() => lines(page)).toEqual([]);
});

journey(
  "a form names who else has one open on the same, until they close it",
  async ({ page, expectedComplaints }) => {
    expectedComplaints.push(BUSY);
    const baseURL = inject("pageUrl");
    const others = await page.context().browser()!.newContext({ baseURL, locale: "en-GB" });
    const other = await others.newPage();
    await signedIn(page, "Page editor", pathOf("eyal-zamir"));
    await signedIn(other, "Page admin", pathOf("eyal-zamir"));

    const mine = await opened(page, "Edit");
    await opened(other, "Names");
    await eventually(() => lines(page)).toEqual([
      expect.stringMatching(/^Page admin is editing this too, since/),
    ]);
    await eventually(() => lines(other)).toEqual([
      expect.stringMatching(/^Page editor is editing this too, since/),
    ]);
    await expectAccessible(page);

    await mine.getByRole("button", { name: "Cancel" }).click();
    await eventually(() => lines(other)).toEqual([]);

    // Leaving the page closes its forms, too.
    await opened(page, "Edit");
    await eventually(() => lines(other)).toHaveLength(1);
    await page.goto("about:blank");
    await eventually(() => lines(other)).toEqual([]);
    await others.close();
  },
);
