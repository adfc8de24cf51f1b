import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useViewer } from "../account/viewer.ts";
import { useChange } from "./change.ts";
import { dialogStore } from "./dialogs.ts";
import { revertChange } from "./revert.ts";
import { hush, toastStore, UNDO, type Told } from "./toast.ts";
import classes from "./Toast.module.css";

const STAYS = 12_000;

/**
 * What was just changed, with Undo; it stays while it is looked at. While a form is open it
 * stands in the foot of the form, where it lies over nothing.
 */
export function Toast({ inForm = false }: { inForm?: boolean }) {
  const told = useStore(toastStore, (state) => state.told);
  const hasForm = useStore(dialogStore, (state) => state.open !== null);
  return (
    <div role="status" className={inForm ? classes.inForm : classes.place}>
      {told && inForm === hasForm && <Line key={told.id} told={told} />}
    </div>
  );
}

function Line({ told }: { told: Told }) {
  const { may } = useViewer();
  const [held, setHeld] = useState(false);
  const { run, busy, refusal } = useChange(revertChange);
  const stays = held || busy || refusal !== null;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(hush, STAYS);
    return () => clearTimeout(timer);
  }, [stays]);
  return (
    <div
      className={classes.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{refusal ? refusal.message : told.sentence}</p>
      {may("revertChange") && !refusal && (
        <button
          id={UNDO}
          type="button"
          className="button"
          title="Undo (U)"
          data-small
          disabled={busy}
          onClick={() => void run({ change: told.id })}
        >
          Undo
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Close this line" onClick={hush}>
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
