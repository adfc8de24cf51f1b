import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./form.module.css";

/** What is wrong and what to do, said aloud. */
export function Problem({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p role="alert" id={id} className={classes.problem}>
      <IconAlertCircle size={16} stroke={1.8} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/** The form began with what was written earlier, which can be let go. */
export function Restored({ onClear }: { onClear: () => void }) {
  return (
    <p className={classes.restored}>
      Here is what you wrote earlier and did not send.{" "}
      <button type="button" className="go" onClick={onClear}>
        Start afresh
      </button>
    </p>
  );
}
