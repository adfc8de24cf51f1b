import { expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { journey } from "./browser.ts";
import { partsOf, searchFor } from "./parts.ts";

journey(
  "the page says that the database is away and recovers by itself",
  async ({ page, expectedComplaints, onTestFailed }) => {
    onTestFailed(() => database("back"));
    const { sheet, search } = partsOf(page);
    const notice = page.getByRole("status").filter({ hasText: "The database is not answering." });
    await page.goto("/");
    await sheet.waitFor();
    const read = await sheet.innerText();

    // The browser itself notes every answer that says "unavailable".
    expectedComplaints.push(/Failed to load resource: .* 503/);
    await database("away");
    await search.fill("Dermer");
    await notice.waitFor();
    await page.getByText("The search could not be answered.").waitFor();
    await search.fill("");
    expect(await sheet.innerText()).toBe(read);
    await expectAccessible(page);

    await database("back");
    await notice.waitFor({ state: "hidden" });
    await searchFor(page, "Dermer", "Ron Dermer");
  },
);

async function database(where: "away" | "back"): Promise<void> {
  const answer = await fetch(new URL(`/test/database/${where}`, inject("pageUrl")), {
    method: "POST",
  });
  expect(await answer.text()).toBe(where);
}
