import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { namesOn, partsOf, searchAlone } from "./parts.ts";

const AL_DALATI = "Ahmad al-Dalati";

journey("a name in another spelling leads to the evidence of a link", async ({ page }) => {
  const { graph, drawn, details, title, menu } = partsOf(page);
  await page.goto("/");
  await searchAlone(page, "Dallaty", AL_DALATI);
  expect(await namesOn(graph)).toEqual([AL_DALATI]);

  // The panel gives the name in its own script, marked as such for reader and voice.
  const original = title.getByText("أحمد الدالاتي");
  await original.waitFor();
  expect(await original.getAttribute("lang")).toBe("ar");
  expect(await original.getAttribute("dir")).toMatch(/rtl|auto/);
  await expectAccessible(page);

  await details.getByRole("button", { name: "Expand" }).click();
  await menu(AL_DALATI).getByRole("button", { name: "heads provinces 2" }).waitFor();
  await expectAccessible(page);
  await menu(AL_DALATI).getByRole("button", { name: "Draw all 6" }).click();
  for (const name of ["Syria", "Quneitra province", "Sweida province"]) {
    await drawn(name).waitFor();
  }
  await graph.getByRole("option", { name: `${AL_DALATI}, person, 7 links` }).waitFor();
  expect(await namesOn(graph)).toHaveLength(7);

  await details.getByRole("button", { name: /^is governor of Quneitra province/ }).click();
  await eventually(() => title.textContent()).toBe(`${AL_DALATI} is governor of Quneitra province`);
  await details.getByText("One origin, repeated in 4 documents").waitFor();
  await details.getByText("Without Reuters nothing is left.").waitFor();
  await details.getByRole("img", { name: "Reuters: 4 documents" }).waitFor();
  for (const outlet of ["Alwaght", "Kurdistan24", "Daily8 (Reuters)", "Unsigned text"]) {
    await details.getByRole("listitem").filter({ hasText: outlet }).first().waitFor();
  }
  await expectAccessible(page);
});

journey("a name that means several entities shows each, and how it is used", async ({ page }) => {
  const { search } = partsOf(page);
  await page.goto("/");
  await search.fill("Damascus");
  const found = page.getByRole("option");
  await found.filter({ hasText: "Printed as Damascus in 3 documents, metonym" }).waitFor();
  await found.filter({ hasText: /^Damascus.*city/ }).waitFor();
  await expectAccessible(page);

  await search.fill("Дермер");
  await found.filter({ hasText: "Ron Dermer" }).first().waitFor();
  await eventually(() => found.first().textContent()).toContain(
    "sounds the same in another script",
  );
});
