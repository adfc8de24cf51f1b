import { IconLogout, IconUserCircle, IconUsersPlus } from "@tabler/icons-react";
import { mayNow } from "../session/viewer.ts";
import { always, said, type Command } from "../state/command.ts";
import { askToSignIn, openAccount, openAccounts } from "../state/door.ts";
import { signOut } from "./sign-out.ts";

/** Whether somebody is signed in: whoever is may see to their own account. */
const signedIn = () => mayNow("changePassword");

export const accountCommands: readonly Command[] = [
  {
    id: "account",
    label: () => (signedIn() ? "Your account: sessions, tokens, password" : "Sign in"),
    keywords: "log in login profile",
    keys: ["s"],
    icon: IconUserCircle,
    when: always,
    run: () => (signedIn() ? openAccount() : askToSignIn()),
  },
  {
    id: "accounts",
    label: said("Accounts: add, role, disable, password"),
    keywords: "users people admin",
    keys: [],
    icon: IconUsersPlus,
    when: () => mayNow("accounts"),
    run: openAccounts,
  },
  {
    id: "sign-out",
    label: said("Sign out"),
    keywords: "log out logout leave",
    keys: [],
    icon: IconLogout,
    when: signedIn,
    run: () => void signOut(),
  },
];
