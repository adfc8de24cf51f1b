import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, signedIn } from "./doors.ts";
import { toastOf } from "./forms.ts";
import { partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";

journey("two that are one are compared, merged by a key, and split again", async ({ page }) => {
  const { title, details } = partsOf(page);
  await signedIn(page, EDITOR);
  const since = await lastChange(page);
  const { entity } = (await asked(
    page,
    `mutation { createEntity(input: { name: "Ahmed Dalati", kind: PERSON }) { ... on CreateEntitySuccess { entity { id } } } }`,
  )) as { entity: { id: string } };
  await asked(
    page,
    `mutation { addClaim(input: { document: "doc:001_6ce460a0ba103162", subject: "${entity.id}", kind: REPRESENTS, object: "syria",
      statement: "Dalati speaks for Damascus.", modality: ASSERTED, sourcing: OWN_VOICE }) { __typename } }`,
  );

  await page.goto(`/?page=same&same=ahmad-al-dalati,${entity.id}`);
  await page.getByRole("heading", { name: "Are these two the same?" }).waitFor();
  await page.getByRole("row", { name: /^Kind Person the same Person$/ }).waitFor();
  await page.getByText("Dalati speaks for Damascus.").waitFor();
  await page.getByRole("region", { name: "Links in common" }).getByText("Syria").first().waitFor();
  await page.getByText("Links that only change hands").waitFor();
  await expectAccessible(page);

  await page.getByLabel("Reason").fill("Same office.");
  await page.getByLabel("Reason").blur();
  await page.keyboard.press("s");
  await toastOf(page, EDITOR)
    .getByText(/the same/)
    .waitFor();
  await eventually(() => title.textContent()).toContain("al-Dalati");
  const stood = details.getByRole("listitem").filter({ hasText: `when ${EDITOR} merged it` });
  await stood.getByText("Same office.").waitFor();
  await expectAccessible(page);

  // The old address leads on.
  await page.goto(`/?page=explore&show=${entity.id}&entity=${entity.id}`);
  await eventually(() => title.textContent()).toContain("al-Dalati");
  await eventually(() => page.url()).toContain("entity=ahmad-al-dalati");
  await stood.getByRole("button", { name: "Split" }).click();
  await toastOf(page, EDITOR).getByText(/split/).waitFor();
  await stood.waitFor({ state: "detached" });

  await page.goto(`/?page=same&same=${entity.id},ahmad-al-dalati`);
  await page.getByText(/held them to be/).waitFor();
  expect(await page.getByText(/held them to be/).textContent()).toContain("different");
  await page.keyboard.press("s");
  await page
    .getByText(/judged .* to be different/)
    .nth(1)
    .waitFor();
  await takenBackSince(page, since);
});
