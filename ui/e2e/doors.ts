import type { Page } from "playwright-core";
import { inject } from "vitest";

const POST = { method: "POST" };
const at = (path: string) => new URL(path, inject("pageUrl"));

/** Makes an account of each role, "Page editor" and so on; tells their password. */
export async function accountsMade(): Promise<string> {
  return (await fetch(at("/test/accounts/made"), POST)).text();
}

/** Removes all accounts, as before the first start; tells the token of the one-time link. */
export async function accountsRemoved(): Promise<string> {
  return (await fetch(at("/test/accounts/none"), POST)).text();
}

/** The parts of the page that have to do with signing in. */
export function doorsOf(page: Page) {
  const bar = page.getByRole("banner");
  const dialog = page.getByRole("dialog", { name: "Sign in" });
  return {
    signInButton: bar.getByRole("button", { name: "Sign in" }),
    dialog,
    name: dialog.getByLabel("Name"),
    password: dialog.getByLabel("Password", { exact: true }),
    account: (name: string) => bar.getByRole("button", { name }),
  };
}

/** Signs in with the dialog that is open. */
export async function signInHere(page: Page, name: string): Promise<void> {
  const { dialog, name: field, password } = doorsOf(page);
  await field.fill(name);
  await password.fill(await accountsMade());
  await password.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  await doorsOf(page).account(name).waitFor();
}

/**
 * Opens a page of the explorer in a browser that is signed in already. The keyboard stands where
 * signing in on the page leaves it.
 */
export async function signedIn(page: Page, name: string, path = "/"): Promise<void> {
  await asked(page, signingIn(name, await accountsMade()));
  await page.goto(path);
  await doorsOf(page).account(name).focus();
}

const signingIn = (name: string, password: string) =>
  `mutation { signIn(input: { name: "${name}", password: "${password}" }) { __typename } }`;

/** Asks the API for one field, as who is signed in on the page. */
export async function asked(page: Page, query: string): Promise<Record<string, unknown>> {
  const response = await page.request.post("/graphql", {
    headers: { "x-backchannel": "1" },
    data: { query },
  });
  const { data } = (await response.json()) as { data: Record<string, Record<string, unknown>> };
  return Object.values(data)[0]!;
}

/** Asks the API for one field as somebody else, in a browser of their own. */
export async function askedBy(name: string, query: string): Promise<Record<string, unknown>> {
  const password = await accountsMade();
  const { headers } = await post(signingIn(name, password));
  const session = headers.getSetCookie().map((each) => each.split(";")[0]!);
  const response = await post(query, session.join("; "));
  const { data } = (await response.json()) as { data: Record<string, Record<string, unknown>> };
  return Object.values(data)[0]!;
}

const post = (query: string, cookie = "") =>
  fetch(at("/graphql"), {
    ...POST,
    headers: { "content-type": "application/json", "x-backchannel": "1", cookie },
    body: JSON.stringify({ query }),
  });
