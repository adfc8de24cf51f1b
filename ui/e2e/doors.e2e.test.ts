import { expect, inject } from "vitest";
import { expectAccessible } from "./accessible.ts";
import { eventually, journey } from "./browser.ts";
import { accountsMade, accountsRemoved, doorsOf, signedIn, signInHere } from "./doors.ts";
import { isFocused, partsOf } from "./parts.ts";

const EDITOR = "Page editor";

journey("one signs in by keyboard, makes a token, and signs out", async ({ page }) => {
  const { dialog, name, password, account, signInButton } = doorsOf(page);
  const right = await accountsMade();
  await page.goto("/");
  await partsOf(page).sheet.waitFor();
  await page.keyboard.press("s");
  await name.fill(EDITOR);
  await password.fill("not the password");
  await password.press("Enter");
  await dialog.getByText("The name or the password is wrong").waitFor();
  expect(await password.getAttribute("aria-invalid")).toBe("true");
  await expectAccessible(page);
  await password.fill(right);
  await password.press("Enter");
  await dialog.waitFor({ state: "hidden" });

  await account(EDITOR).press("Enter");
  await page.getByRole("menuitem", { name: "Your account" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("menuitem", { name: "Your account" }).press("Enter");
  const own = page.getByRole("dialog", { name: "Your account" });
  await own.getByText(", this one").waitFor();
  await own.getByLabel("What it is for").fill("Nightly export");
  await own.getByRole("button", { name: "Make a token" }).click();
  const secret = await own.getByLabel("The new token").inputValue();
  expect(await viewerBy(secret)).toEqual({ name: EDITOR, role: "READER" });
  await expectAccessible(page);
  await own.getByRole("button", { name: "I have it" }).click();
  expect(await own.getByLabel("The new token").count()).toBe(0);
  await own.getByRole("button", { name: "Revoke the token Nightly export" }).click();
  await own.getByText("There is none.").waitFor();
  expect(await viewerBy(secret)).toBeNull();
  await page.keyboard.press("Escape");
  await own.waitFor({ state: "hidden" });
  await eventually(() => isFocused(account(EDITOR))).toBe(true);

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Command" }).fill("sign out");
  await page.keyboard.press("Enter");
  await signInButton.waitFor();
});

journey(
  "another browser is signed out, and the password changed, from the account",
  async ({ page }) => {
    const right = await accountsMade();
    await elsewhere(right);
    await signedIn(page, "Page contributor");
    await page.keyboard.press("s");
    const own = page.getByRole("dialog", { name: "Your account" });
    await own.getByRole("button", { name: "Sign out there" }).click();
    await eventually(() => own.getByRole("button", { name: "Sign out there" }).count()).toBe(0);

    const form = own.getByRole("form", { name: "Change the password" });
    await form.getByLabel("Current password", { exact: true }).fill(right);
    await form.getByLabel("New password", { exact: true }).fill("short");
    await form.getByRole("button", { name: "Change the password" }).click();
    await form.getByText("Must have 12 to 256 characters.").waitFor();
    await form.getByLabel("New password", { exact: true }).fill(right);
    await form.getByRole("button", { name: "Change the password" }).click();
    await form.getByText("The password is changed.").waitFor();
    await page.keyboard.press("Escape");
    await doorsOf(page).account("Page contributor").waitFor();
  },
);

journey("an admin adds an account, gives it a role and disables it", async ({ page }) => {
  await signedIn(page, "Page admin");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Command" }).fill("accounts");
  await page.keyboard.press("Enter");
  const accounts = page.getByRole("dialog", { name: "Accounts" });
  const form = accounts.getByRole("form", { name: "New account" });
  await form.getByLabel("Name").fill(EDITOR);
  await form.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await form.getByRole("button", { name: "Add the account" }).click();
  await form.getByText(/There is an account Page editor already/).waitFor();
  await form.getByLabel("Name").fill("Page newcomer");
  await form.getByRole("button", { name: "Add the account" }).click();
  await accounts.getByLabel("Role of Page newcomer").selectOption("contributor");
  await accounts.getByRole("button", { name: "Disable Page newcomer" }).click();
  await accounts.getByRole("button", { name: "Enable Page newcomer" }).waitFor();
  expect(await accounts.getByLabel("Role of Page newcomer").inputValue()).toBe("CONTRIBUTOR");
  await expectAccessible(page);
  await accountsRemoved();
});

journey("the first admin is made by the link, which leaves the address", async ({ page }) => {
  const token = await accountsRemoved();
  await page.goto(`/?page=documents#setup=${token}`);
  const dialog = page.getByRole("dialog", { name: "Make the first admin" });
  await dialog.getByLabel("Name").fill("Ada Lovelace");
  await dialog.getByLabel("Password", { exact: true }).fill("short");
  const make = dialog.getByRole("button", { name: "Make the account and sign in" });
  await make.click();
  await dialog.getByText("Must have 12 to 256 characters.").waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await expectAccessible(page);
  await dialog.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await make.click();
  await doorsOf(page).account("Ada Lovelace").waitFor();

  await page.goto(`/#setup=${token}`);
  await dialog.getByLabel("Name").fill("Eve");
  await dialog.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await make.click();
  await dialog.getByText(/This link no longer works/).waitFor();
  await accountsRemoved();
});

journey(
  "where reading is closed the first screen is the sign-in",
  async ({ page, expectedComplaints }) => {
    // The browser itself notes every answer that says "not signed in".
    expectedComplaints.push(/Failed to load resource: .* 401/);
    const password = await accountsMade();
    await page.goto(inject("closedUrl"));
    await page.getByRole("heading", { level: 1, name: "Sign in to Backchannel" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await expectAccessible(page);
    await page.getByLabel("Name").fill("Page reader");
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await partsOf(page).sheet.waitFor();

    // Where the session ends meanwhile, what was read stays, and reading goes on after signing in.
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Documents", exact: true }).click();
    await signInHere(page, "Page reader");
    await page.getByRole("button", { name: /^Report from Erbil/ }).waitFor();
  },
);

/** Who a program with this token is; null where the token opens nothing. */
async function viewerBy(token: string): Promise<unknown> {
  const response = await fetch(new URL("/graphql", inject("pageUrl")), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ viewer { name role } }" }),
  });
  const { data } = (await response.json()) as { data?: { viewer: unknown } };
  return data?.viewer ?? null;
}

/** Signs the contributor in on another browser. */
async function elsewhere(password: string): Promise<void> {
  const response = await fetch(new URL("/graphql", inject("pageUrl")), {
    method: "POST",
    headers: { "content-type": "application/json", "x-backchannel": "1" },
    body: JSON.stringify({
      query: `mutation ($p: String!) {
        signIn(input: { name: "Page contributor", password: $p }) { __typename }
      }`,
      variables: { p: password },
    }),
  });
  expect(await response.json()).toMatchObject({ data: { signIn: { __typename: "Viewer" } } });
}
