import { IconLogin2, IconUserCircle } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { askToSignIn } from "../state/door.ts";
import { useViewer } from "../session/viewer.ts";
import classes from "./AccountButton.module.css";

const AccountMenu = lazy(async () => ({
  default: (await import("./AccountMenu.tsx")).AccountMenu,
}));

/** Who is signed in, at the right end of the top bar, or the way in. */
export function AccountButton() {
  const { viewer } = useViewer();
  // The menu that takes the place of the button takes its focus too.
  const [focused, setFocused] = useState(false);
  if (viewer === undefined) return null;
  if (viewer === null) {
    return (
      <button
        type="button"
        className={`button ${classes.account}`}
        title="Sign in (S)"
        onClick={askToSignIn}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <IconLogin2 size={16} stroke={1.6} aria-hidden="true" />
        <span>Sign in</span>
      </button>
    );
  }
  return (
    <Suspense fallback={<IconUserCircle size={18} stroke={1.6} aria-hidden="true" />}>
      <AccountMenu name={viewer.name} role={viewer.role} takesFocus={focused} />
    </Suspense>
  );
}
