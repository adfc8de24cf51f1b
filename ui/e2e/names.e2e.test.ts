import type { Page } from "playwright-core";
import { expect } from "vitest";
import { journey } from "./browser.ts";
import { partsOf } from "./parts.ts";

/** Begins every name of an entity in this journey, so that it is to be read from the right. */
const MARK = "قوات 5";

const VIEWS = [
  "/",
  "/?occasion=direct-border-talks",
  "/?page=explore&show=syria,israel,turkey&entity=syria",
  "/?page=explore&show=syria,israel&link=link:ahmad-al-dalati:REPRESENTS:syria",
  "/?page=explore&show=syria,israel&mediation=united-arab-emirates,israel,syria",
  "/?page=explore&view=table&show=syria,israel,turkey",
  "/?page=explore&show=syria&path-from=ron-dermer&path-to=ahmad-al-dalati",
  "/?page=documents&document=doc:000_17a0ec9264965eae",
  "/?page=sources&falls=reuters&compare=reuters,alwaght",
  "/?page=differences",
];

journey("every name runs in its own direction, wherever it stands", async ({ page }) => {
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: marked(await response.json()) });
  });
  for (const view of VIEWS) {
    await page.goto(view);
    await page.getByText(MARK).first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await namesAmidText(page), view).toEqual([]);
  }
  const { graph, menu } = partsOf(page);
  await page.goto(VIEWS[2]!);
  await graph.getByRole("option").first().waitFor();
  await graph.press("Home");
  await graph.press("Enter");
  await menu(`${MARK} Syria`).getByRole("button").nth(3).waitFor();
  expect(await namesAmidText(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await partsOf(page).search.fill("Dermer");
  await page
    .getByRole("option", { name: /Dermer/ })
    .first()
    .waitFor();
  expect(await namesAmidText(page)).toEqual([]);
});

/** An answer of the API in which all things with a name begin with the mark. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "name" && typeof inner === "string" ? `${MARK} ${inner}` : marked(inner),
    ]),
  );
}

/** Names on screen that stand in another run of text, with what they stand in. */
const namesAmidText = (page: Page) =>
  page.evaluate((mark) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement!;
      // Plain text, as in an option, has marks of direction round each name.
      if (!text.textContent?.replaceAll(`\u2068${mark}`, "").includes(mark)) continue;
      if (parent.closest("bdi, [dir=auto], [dir=rtl], script, style")) continue;
      if (getComputedStyle(parent).unicodeBidi === "plaintext") continue;
      found.push(`${parent.parentElement?.outerHTML.slice(0, 240)}`);
    }
    return found;
  }, MARK);
