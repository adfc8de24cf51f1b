import { useStore } from "zustand";
import { AccountFrame } from "./AccountFrame.tsx";
import { Accounts } from "./Accounts.tsx";
import { closeAccount, closeSignIn, doorStore } from "../state/door.ts";
import { FirstAdmin } from "./FirstAdmin.tsx";
import { SignIn } from "./SignIn.tsx";
import { YourAccount } from "./YourAccount.tsx";

/** The dialogs about accounts that are open; the sign-in lies above all. */
export function DoorDialogs({ signIn }: { signIn: boolean }) {
  const { setup, open } = useStore(doorStore);
  return (
    <>
      {open === "account" && (
        <AccountFrame title="Your account" size={620} onClose={closeAccount}>
          <YourAccount />
        </AccountFrame>
      )}
      {open === "accounts" && (
        <AccountFrame title="Accounts" size={760} onClose={closeAccount}>
          <Accounts />
        </AccountFrame>
      )}
      {setup !== null ? (
        <AccountFrame title="Make the first admin" size={440} above onClose={closeSignIn}>
          <FirstAdmin token={setup} />
        </AccountFrame>
      ) : (
        signIn && (
          <AccountFrame title="Sign in" size={400} above onClose={closeSignIn}>
            <SignIn />
          </AccountFrame>
        )
      )}
    </>
  );
}
