import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, askedBy, signedIn } from "./doors.ts";
import { formOf } from "./forms.ts";
import { isFocused, partsOf } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const EDITOR = "Page editor";
const OTHER = "Page admin";
const HERE = "/?page=explore&show=syria,ahmad-al-dalati,ron-dermer";

const told = (page: Page) =>
  page.getByRole("status").getByRole("paragraph").filter({ hasText: "changed by somebody" });

/** Somebody else says something of an entity. */
async function described(id: string, description: string): Promise<void> {
  const done = await askedBy(
    OTHER,
    `mutation { updateEntity(input: { id: "${id}", description: "${description}" }) { __typename } }`,
  );
  expect(done).toEqual({ __typename: "UpdateEntitySuccess" });
}

/** The page follows changes: the stream that it shares with the other tabs has begun. */
const following = (page: Page) =>
  page.waitForResponse((response) => response.url().includes("graphChanged"));

async function opened(page: Page): Promise<number> {
  const begun = following(page);
  await signedIn(page, EDITOR, HERE);
  await begun;
  await partsOf(page).drawn("Ron Dermer").waitFor({ state: "attached" });
  return lastChange(page);
}

journey(
  "what others change is marked, named and read again, until it is looked at",
  async ({ page }) => {
    const { drawn, details } = partsOf(page);
    const since = await opened(page);
    const done = await askedBy(
      OTHER,
      `mutation { addClaim(input: {
      subject: "ahmad-al-dalati", kind: REPRESENTS, object: "syria", modality: ASSERTED,
      document: "doc:000_17a0ec9264965eae", paragraph: 3, sourcing: OWN_VOICE, statement: "Live."
    }) { __typename } }`,
    );
    expect(done).toEqual({ __typename: "AddClaimSuccess" });
    await described("ron-dermer", "Told while he is drawn.");
    const dermer = drawn("Ron Dermer");
    await eventually(() => dermer.textContent()).toMatch(/changed by somebody else$/);
    const line = told(page);
    const link = line.getByRole("button", { name: "Ahmad al-Dalati – represents – Syria" });
    await link.waitFor();
    await expectAccessible(page);

    await link.focus();
    await page.keyboard.press("Enter");
    await details.getByText("Live.").waitFor();
    await link.waitFor({ state: "hidden" });
    await line.getByRole("button", { name: "Ron Dermer" }).click();
    await details.getByText("Told while he is drawn.").waitFor();
    await line.waitFor({ state: "hidden" });
    await eventually(() => dermer.textContent()).not.toMatch(/changed by/);

    // What stands in the panel is read again under the reader's eyes.
    await described("ron-dermer", "Told while he is read.");
    await details.getByText("Told while he is read.").waitFor();
    await line.getByRole("button", { name: "Dismiss" }).click();
    await line.waitFor({ state: "hidden" });
    await takenBackSince(page, since);
  },
);

journey("tabs agree, and one goes on where the other was closed", async ({ page }) => {
  const since = await opened(page);
  const other = await page.context().newPage();
  await other.goto(`${HERE}&entity=ron-dermer`);
  await partsOf(other).details.waitFor();

  // One's own change is no news to oneself.
  const done = await asked(
    page,
    `mutation { updateEntity(input: { id: "ron-dermer", description: "By myself." }) { __typename } }`,
  );
  expect(done).toEqual({ __typename: "UpdateEntitySuccess" });
  await partsOf(other).details.getByText("By myself.").waitFor();
  expect(await told(other).count()).toBe(0);

  const begun = following(other);
  await page.close();
  await begun;
  await described("ron-dermer", "By another.");
  await partsOf(other).details.getByText("By another.").waitFor();
  await told(other).waitFor();
  await takenBackSince(other, since);
});

journey(
  "what was changed while the way to the server was cut is told afterwards",
  async ({ page, expectedComplaints }) => {
    expectedComplaints.push(/net::ERR_FAILED/);
    const since = await opened(page);
    const stream = /graphChanged/;
    let tries = 0;
    await page.route(stream, (route) => {
      tries += 1;
      return route.abort();
    });
    // As when the network comes and goes: it begins anew.
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await eventually(() => tries).toBeGreaterThan(0);
    await described("ron-dermer", "Told while nobody heard.");
    await page.unroute(stream);
    await told(page).getByRole("button", { name: "Ron Dermer" }).waitFor();
    await takenBackSince(page, since);
  },
);

journey("what was changed before the page listens is read again", async ({ page }) => {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  await page.route(/graphChanged/, async (route) => {
    await letGo;
    await route.continue();
  });
  await signedIn(page, EDITOR, `${HERE}&entity=ron-dermer`);
  const since = await lastChange(page);
  const { details } = partsOf(page);
  await details.getByRole("button", { name: "Edit", exact: true }).waitFor();
  await described("ron-dermer", "Told before anybody listened.");
  resolve();
  await details.getByText("Told before anybody listened.").waitFor();
  await told(page).getByRole("button", { name: "Ron Dermer" }).waitFor();
  await takenBackSince(page, since);
});

journey("other pages say what others changed, until it is looked at", async ({ page }) => {
  await signedIn(page, EDITOR, "/?page=documents");
  const since = await lastChange(page);
  const { details } = partsOf(page);
  const note = page.getByText("Changed by somebody else just now.");
  const row = page.getByRole("listitem").filter({ has: note });
  const done = await askedBy(
    OTHER,
    `mutation { updateDocument(input: {
      id: "doc:000_17a0ec9264965eae", title: "Told while it is listed"
    }) { __typename } }`,
  );
  expect(done).toEqual({ __typename: "UpdateDocumentSuccess" });
  await row.waitFor();
  await expectAccessible(page);
  await row.getByRole("button", { name: "Told while it is listed" }).click();
  await details.getByRole("heading", { name: "Told while it is listed" }).waitFor();
  await note.waitFor({ state: "hidden" });

  const { nodes } = (await asked(
    page,
    "{ conflicts(first: 60) { nodes { ... on CuratedConflict { topic under { links { claims(first: 1) { nodes { id } } } } } } } }",
  )) as { nodes: Conflict[] };
  const { topic, under } = nodes.find((each) => each.under?.links.length) as Required<Conflict>;
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("button", { name: /^Diff/ })
    .click();
  await page.getByRole("heading", { name: topic }).waitFor({ state: "attached" });
  await askedBy(
    OTHER,
    `mutation { correctClaim(input: {
      id: "${under.links[0]!.claims.nodes[0]!.id}", statement: "Told while it is disputed."
    }) { __typename } }`,
  );
  await row.filter({ hasText: topic }).waitFor({ state: "attached" });
  await takenBackSince(page, since);
});

interface Conflict {
  topic: string;
  under?: { links: { claims: { nodes: { id: string }[] } }[] };
}

journey("a form says that what it is about was changed meanwhile", async ({ page }) => {
  const since = await opened(page);
  const { details } = partsOf(page);
  await page.goto(`${HERE}&entity=ron-dermer`);
  await details.getByRole("button", { name: "Edit", exact: true }).click();
  const form = formOf(page, "Edit");
  const name = form.getByLabel("Name");
  await name.fill("Ron Dermer, once more");
  await described("ron-dermer", "Told under the form.");
  await form.getByText("Somebody changed it while you were writing.").waitFor();
  await eventually(() => form.getByLabel("Description").inputValue()).toBe("Told under the form.");
  expect(await name.inputValue()).toBe("Ron Dermer, once more");
  expect(await isFocused(name)).toBe(true);
  await expectAccessible(page);
  await form.getByRole("button", { name: "Cancel" }).click();

  await details.getByRole("button", { name: "Names" }).click();
  const names = formOf(page, "Names");
  await names.waitFor();
  await described("ron-dermer", "Told under the names.");
  await names
    .getByRole("status")
    .filter({ hasText: "Somebody else changed this while the form was open." })
    .waitFor();
  await takenBackSince(page, since);
});
