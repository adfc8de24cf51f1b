import type { Page } from "playwright-core";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, askedBy, signedIn } from "./doors.ts";
import { formOf } from "./forms.ts";
import { partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const OTHER = "Page admin";
const LINK = "link:ahmad-al-dalati:REPRESENTS:syria";

journey("who reads anew what another read anew sees both and chooses", async ({ page }) => {
  const { details } = partsOf(page);
  const { form, claim, since } = await reading(page);
  await form.getByLabel("What it says").fill("Mine: he spoke for Damascus.");
  const done = await askedBy(
    OTHER,
    `mutation { correctClaim(input: {
      id: "${claim}", statement: "Theirs: he led the talks.", sourcing: OWN_VOICE
    }) { __typename } }`,
  );
  if (done["__typename"] !== "CorrectClaimSuccess") throw new Error(JSON.stringify(done));
  await form.getByRole("button", { name: "Save our reading" }).click();
  await form.getByText("Somebody changed it while you were writing.").waitFor();
  const rows = form.getByRole("definition");
  await rows.getByText("Mine: he spoke for Damascus.").waitFor();
  await rows.getByText("Theirs: he led the talks.").waitFor();
  await eventually(() => form.getByRole("term").allTextContents()).toEqual([
    "Field",
    "What it says",
  ]);
  await expectAccessible(page);

  // Mine is found again on the reading that took the place of the one it was written on.
  await page.reload();
  await details
    .getByRole("listitem")
    .filter({ hasText: "Theirs: he led the talks." })
    .getByRole("button", { name: "Fix our reading" })
    .click();
  await form.getByText("Here is what you wrote earlier and did not send.").waitFor();
  await rows.getByText("Mine: he spoke for Damascus.").waitFor();
  await form.getByRole("button", { name: "Keep mine" }).click();
  // What only the other changed stays theirs.
  const credits = form.getByRole("combobox", { name: "Whom it credits" });
  await eventually(() => credits.inputValue()).toBe("OWN_VOICE");
  await form.getByRole("button", { name: "Save our reading" }).click();
  await form.waitFor({ state: "hidden" });
  await details.getByText("Mine: he spoke for Damascus.").waitFor();
  await eventually(() => details.getByText("Theirs: he led the talks.").count()).toBe(0);
  await takenBackSince(page, since);
});

journey("who reads anew what another took out is told so, and keeps the text", async ({ page }) => {
  const { form, claim, since } = await reading(page);
  const statement = form.getByLabel("What it says");
  await statement.fill("Mine, for later.");
  await askedBy(
    OTHER,
    `mutation { retractClaim(input: { id: "${claim}", kind: MISREAD }) { __typename } }`,
  );
  await form.getByRole("button", { name: "Save our reading" }).click();
  await form.getByText("Somebody removed this reading").waitFor();
  await eventually(() => statement.inputValue()).toBe("Mine, for later.");
  await takenBackSince(page, since);
  // Once it is back the form goes on.
  await page.reload();
  await partsOf(page).details.getByRole("button", { name: "Fix our reading" }).first().click();
  await form.getByText("Here is what you wrote earlier and did not send.").waitFor();
  await eventually(() => statement.inputValue()).toBe("Mine, for later.");
});

/** Opens the form on the first claim of the link. */
async function reading(page: Page) {
  await signedIn(page, EDITOR, `/?page=explore&show=syria&link=${LINK}`);
  const since = await lastChange(page);
  const { claims } = await asked(
    page,
    `{ node(id: "${LINK}") { ... on Link { claims(first: 100) { nodes { id statement } } } } }`,
  );
  const form = formOf(page, "Fix our reading");
  await partsOf(page).details.getByRole("button", { name: "Fix our reading" }).first().click();
  const statement = await form.getByLabel("What it says").inputValue();
  const { nodes } = claims as { nodes: { id: string; statement: string }[] };
  const claim = nodes.find((each) => each.statement === statement)!.id;
  return { form, claim, since };
}
