import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { asked, askedBy, signedIn } from "./doors.ts";
import { chooseKind, formOf, pick, toastOf, undo } from "./forms.ts";
import { partsOf, searchFor } from "./parts.ts";
import { lastChange, takenBackSince } from "./taken-back.ts";

const ADMIN = "Page admin";
const NEW_ENTITY = "Add a person, group, place or event";

const own = (page: Page) => page.getByRole("list", { name: "Kinds of this graph's own" });
const ownKind = (page: Page, words: string) =>
  own(page).getByRole("listitem").filter({ hasText: words });

/** Starts "Add a kind" like another one, all by keyboard. */
async function likeIn(page: Page, like: string): Promise<void> {
  await page.getByRole("button", { name: "Add a kind" }).click();
  const search = formOf(page, "Add a kind").getByRole("combobox", { name: "Like" });
  await search.fill(like);
  await page.locator("[data-combobox-selected]").waitFor();
  await search.press("Enter");
}

async function sent(page: Page): Promise<void> {
  const form = formOf(page, "Add a kind");
  await form.getByRole("button", { name: "Add the kind" }).click();
  await form.waitFor({ state: "hidden" });
}

journey("everybody can read the kinds, and find one by typing", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("button", { name: "Kinds" })
    .click();
  await page.getByRole("heading", { name: "Ownership and money" }).waitFor();
  await expectAccessible(page);
  const search = page.getByRole("searchbox", { name: "Search the kinds" });
  await search.fill("would pay");
  await page.getByText("1 kind found.").waitFor();
  await page.getByText("Money went from the subject to the object.").waitFor();
  await search.fill("no such kind");
  await page.getByText("No kind has these words. Fewer letters find more.").waitFor();
  expect(await page.getByRole("button", { name: "Add a kind" }).count()).toBe(0);
});

// Two browsers and four forms take their time on a busy machine.
journey(
  "kinds that an admin adds are there at once, for everybody",
  { timeout: 150_000 },
  async ({ page, expectedComplaints }) => {
    // A page that still asks for a kind which was taken back a moment ago is refused once. It reads
    // the kinds before it hands that on, and asks anew.
    expectedComplaints.push(/Failed to load resource: .* 400/);
    const elsewhere = await page
      .context()
      .browser()!
      .newContext({ baseURL: inject("pageUrl") });
    const other = await elsewhere.newPage();
    await other.goto("/?page=kinds");
    await other.getByText("None yet.").waitFor();
    await signedIn(page, ADMIN, "/?page=kinds");
    const since = await lastChange(page);

    const form = formOf(page, "Add a kind");
    await likeIn(page, "paid");
    await form.getByLabel("Where it is said").fill("brokered for");
    await form.getByLabel("Where it is planned").fill("would broker for");
    await form.getByRole("button", { name: "Add the kind" }).click();
    await form.getByText("Must not be empty for a kind of link.").first().waitFor();
    await form.getByLabel("Where it is denied").fill("did not broker for");
    await form.getByLabel("From the other side").fill("had as a broker");
    await form
      .getByRole("group", { name: "How it reads" })
      .getByText("B had as a broker A.")
      .waitFor();
    expect(await form.getByLabel("Name in data and in queries").inputValue()).toBe("BROKERED_FOR");
    await expectAccessible(page);
    await sent(page);
    await ownKind(page, "BROKERED_FOR").waitFor();
    await likeIn(page, "company");
    await form.getByLabel("What one is called").fill("broker");
    await sent(page);
    await ownKind(page, "BROKER").first().waitFor();

    // Something is of them, with a sum.
    const { title, details, drawn } = partsOf(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Command" }).fill(NEW_ENTITY);
    await page.keyboard.press("Enter");
    const entity = formOf(page, NEW_ENTITY);
    await entity.getByLabel("Name", { exact: true }).fill("Levant Deals");
    await entity.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Broker" });
    await entity.getByRole("button", { name: "Add it" }).click();
    await eventually(() => title.textContent()).toContain("Levant Deals");
    await page.keyboard.press("k");
    const claim = formOf(page, "Add a claim");
    await claim.getByRole("button", { name: "Change subject: Levant Deals" }).waitFor();
    await pick(page, "Add a claim", "Object", "Ron Dermer");
    await chooseKind(claim, "brokered");
    await claim.getByRole("combobox", { name: "Whom it credits" }).selectOption("UNNAMED");
    await claim.getByLabel("What it says").fill("It arranged the deal.");
    await pick(page, "Add a claim", "Document", "kurdistan24");
    await claim.getByText("How much: an amount").click();
    await claim.getByLabel("Amount").fill("20000");
    await claim.getByLabel("Currency").fill("EUR");
    await claim.getByRole("button", { name: "Add the claim" }).click();
    await eventually(() => title.textContent()).toBe("Levant Deals brokered for Ron Dermer");
    await details.getByText("EUR 20,000").first().waitFor();
    await drawn("Ron Dermer").waitFor();

    // Its lens counts it, shows it and hides it.
    const lens = page
      .getByRole("group", { name: "Lenses" })
      .getByRole("button", { name: /^Ownership/ });
    await eventually(() => lens.textContent()).toMatch(/ 1$/);
    await page.getByRole("radio", { name: "Table" }).click();
    const table = page.getByRole("table", { name: "Links among what is drawn" });
    const row = table.getByRole("row").filter({ hasText: "brokered for" });
    await row.getByText("EUR 20,000").waitFor();
    await lens.click();
    await row.waitFor({ state: "hidden" });
    await lens.click();
    await row.waitFor();

    // A page that was open before knows them without being loaded again.
    await ownKind(other, "BROKERED_FOR").getByText("1 link").waitFor();
    await searchFor(other, "Ron Dermer", "Ron Dermer");
    await searchFor(other, "Levant Deals", "Levant Deals");
    const told = other
      .getByRole("group", { name: "Lenses" })
      .getByRole("button", { name: /^Ownership/ });
    await eventually(() => told.textContent()).toMatch(/ 1$/);

    await takenBackSince(page, since);
    await other.keyboard.press("7");
    await other.getByText("None yet.").waitFor();
    await elsewhere.close();
  },
);

journey(
  "a kind that is retired is offered no longer, until that is taken back",
  async ({ page }) => {
    await signedIn(page, ADMIN, "/?page=kinds");
    const since = await lastChange(page);
    const words = `label: "arranged for", would: "would", didNot: "did not", inverse: "had"`;
    const made = await asked(
      page,
      `mutation { defineKind(input: { kind: "ARRANGED_FOR", like: "PAID", ${words} }) { __typename } }`,
    );
    expect(made).toEqual({ __typename: "DefineKindSuccess" });
    const brokered = ownKind(page, "ARRANGED_FOR");
    await brokered.waitFor();
    const form = formOf(page, "Add a claim");
    const offered = async () => {
      await page.keyboard.press("k");
      await form.getByRole("combobox", { name: "Link" }).click();
      const options = page.getByRole("option");
      await options.filter({ hasText: /^met$/ }).waitFor();
      const labels = await options.allTextContents();
      await form.getByRole("button", { name: "Cancel" }).click();
      await form.waitFor({ state: "hidden" });
      return labels;
    };
    expect(await offered()).toContain("arranged for");
    await brokered.getByRole("button", { name: "Retire arranged for" }).click();
    await toastOf(page, ADMIN).waitFor();
    await brokered.getByText("no longer offered").waitFor();
    await expectAccessible(page);
    expect(await offered()).not.toContain("arranged for");
    await undo(page, ADMIN);
    await brokered.getByText("no longer offered").waitFor({ state: "hidden" });
    expect(await offered()).toContain("arranged for");

    // What it means is reworded; what another admin said meanwhile is taken in.
    await brokered.getByRole("button", { name: "Reword arranged for" }).click();
    const reword = formOf(page, "Reword a kind");
    await reword.getByLabel("What it means").fill("Arranged a deal.");
    const { ownKinds } = await asked(page, `{ ontology { ownKinds { version } } }`);
    const [{ version }] = ownKinds as [{ version: number }];
    await askedBy(
      "Page admin",
      `mutation { defineKind(input: { kind: "ARRANGED_FOR", like: "PAID", ifVersion: ${version}, ${words.replace("arranged for", "dealt for")} }) { __typename } }`,
    );
    await reword.getByText("The form now holds their change too", { exact: false }).waitFor();
    await reword.getByRole("button", { name: "Save" }).click();
    await reword.waitFor({ state: "hidden" });
    await brokered.getByText("dealt for").first().waitFor();
    await brokered.getByText("Arranged a deal.").waitFor();
    await takenBackSince(page, since);
  },
);
