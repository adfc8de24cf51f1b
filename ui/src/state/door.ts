import { createStore } from "zustand/vanilla";

/** What is open at the door of the page. */
export const doorStore = createStore<{
  /** The sign-in lies over everything else, which stays as it is under it. */
  signIn: boolean;
  /** Nothing can be read without signing in. */
  closed: boolean;
  /** The token of the one-time link for the first admin, if the page was opened by it. */
  setup: string | null;
  /** What of the accounts is looked at. */
  open: "account" | "accounts" | null;
}>()(() => ({ signIn: false, closed: false, setup: null, open: null }));

/** Opens the sign-in over whatever is on screen. */
export function askToSignIn(): void {
  doorStore.setState({ signIn: true });
}

/** The page is let be as it is; the next question that needs a viewer asks again. */
export function closeSignIn(): void {
  doorStore.setState({ signIn: false, closed: false, setup: null });
}

export function openAccount(): void {
  doorStore.setState({ open: "account" });
}

export function openAccounts(): void {
  doorStore.setState({ open: "accounts" });
}

export function closeAccount(): void {
  doorStore.setState({ open: null });
}

const SETUP = "#setup=";

/** Takes the one-time token out of the address, where it would be seen, kept and copied. */
export function takeSetup(): void {
  const take = () => {
    if (!location.hash.startsWith(SETUP)) return;
    doorStore.setState({ setup: decodeURIComponent(location.hash.slice(SETUP.length)) });
    history.replaceState(history.state, "", location.pathname + location.search);
  };
  take();
  window.addEventListener("hashchange", take);
}
