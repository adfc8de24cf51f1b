import { expect } from "vitest";
import { journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

const BUSY = {
  errors: [
    {
      message: "Too many ask for much at once. Try again in 1 s.",
      extensions: { code: "BUSY", retryAfter: 1 },
    },
  ],
};

journey(
  "a question that the server is too busy for is asked again by itself",
  async ({ page, expectedComplaints }) => {
    // The browser itself notes every answer that says "unavailable".
    expectedComplaints.push(/Failed to load resource: .* 503/);
    const { sheet } = partsOf(page);
    let refused = 0;
    await page.route("**/graphql", async (route) => {
      if (refused > 0 || !route.request().postData()?.includes("contacts(")) {
        return route.continue();
      }
      refused += 1;
      return route.fulfill({ status: 503, json: BUSY });
    });
    await page.goto("/");
    await sheet.waitFor();
    expect(refused).toBe(1);
  },
);
