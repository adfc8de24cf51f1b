import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, searchAlone, searchFor } from "./parts.ts";

journey("a hub asks which neighbours, and the address keeps them", async ({ page }) => {
  const { graph, drawn, details, title, menu } = partsOf(page);
  await page.goto("/");
  await searchAlone(page, "Israel", "Israel");
  await details.getByRole("button", { name: "Expand" }).click();
  await menu("Israel")
    .getByRole("button", { name: /^Draw all \d+$/ })
    .click();

  // Nothing is drawn before the question is answered.
  const question = menu("Israel").getByRole("group", {
    name: /^Israel has \d+ neighbours not drawn/,
  });
  await question.waitFor();
  expect(await namesOn(graph)).toEqual(["Israel"]);
  await expectAccessible(page);
  await question.getByRole("radio", { name: /^Those with 2 separate origins/ }).check();
  await menu("Israel")
    .getByRole("button", { name: /^Draw \d+$/ })
    .click();
  await drawn("Eli Cohen").waitFor();
  const all = await namesOn(graph);
  expect(all.length).toBeGreaterThan(2);

  // One step back, one forth.
  await page.getByRole("button", { name: "Undo: expand Israel" }).click();
  await eventually(() => namesOn(graph)).toEqual(["Israel"]);
  await page.getByRole("button", { name: "Redo: expand Israel" }).click();
  await eventually(() => namesOn(graph)).toEqual(all);

  const usual = await drawn("Israel").textContent();
  const alleged = page.getByRole("button", { name: /^Alleged only/ });
  await alleged.click();
  await eventually(() => alleged.getAttribute("aria-pressed")).toBe("false");
  await eventually(() => drawn("Israel").textContent()).not.toBe(usual);
  const before = await graph.getByRole("option").allTextContents();

  await page.reload();
  await drawn("Eli Cohen").waitFor();
  await eventually(() => graph.getByRole("option").allTextContents()).toEqual(before);
  expect(await drawn("Israel").getAttribute("aria-selected")).toBe("true");
  await eventually(() => title.textContent()).toContain("Israel");
  expect(await alleged.getAttribute("aria-pressed")).toBe("false");
});

journey("two who took part in one round are joined by it", async ({ page }) => {
  const { drawn, graph } = partsOf(page);
  await page.goto("/");
  await searchAlone(page, "Tom Barrack", "Tom Barrack");
  await searchFor(page, "Shaybani", "Asaad al-Shaybani");
  const round = drawn("Paris round of security talks");
  await eventually(() => round.textContent()).toContain("joins Tom Barrack and Asaad al-Shaybani");

  // What is selected stands in full, and one undo takes all back that came with the last name.
  await graph.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  await eventually(() => round.textContent()).toMatch(/\d links/);
  await page.getByRole("button", { name: "Undo: add Asaad al-Shaybani" }).click();
  await eventually(() => namesOn(graph)).toEqual(["Tom Barrack"]);
});
