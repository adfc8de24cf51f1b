import { useStore } from "zustand";
import { Logo } from "../design/Mark.tsx";
import { doorStore } from "../state/door.ts";
import { FirstAdmin } from "./FirstAdmin.tsx";
import { SignIn } from "./SignIn.tsx";
import classes from "./account.module.css";

/** The first screen where nothing can be read without an account. */
export function ClosedPage() {
  const setup = useStore(doorStore, (state) => state.setup);
  return (
    <main className={classes.closed}>
      <div>
        <Logo />
        <h1>{setup === null ? "Sign in to Backchannel" : "Make the first admin"}</h1>
        {setup === null ? (
          <>
            <p>You need an account to read this graph. An admin can create one for you.</p>
            <SignIn />
          </>
        ) : (
          <FirstAdmin token={setup} />
        )}
      </div>
    </main>
  );
}
