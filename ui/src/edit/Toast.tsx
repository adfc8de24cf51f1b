import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useViewer } from "../session/viewer.ts";
import { useChange } from "./change.ts";
import { dialogStore } from "../state/dialogs.ts";
import { revertChange } from "./revert.ts";
import { hush, toastStore, UNDO, type Told } from "../state/toast.ts";
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

/** Whether Undo was pressed where the keyboard stood, and not by its key from elsewhere. */
let hadKeyboard = false;

/** The next line takes the place of the one that was undone, and so does its Undo. */
function refocus(button: HTMLButtonElement | null): void {
  if (hadKeyboard && button) {
    hadKeyboard = false;
    button.focus({ preventScroll: true });
  }
}

function Line({ told }: { told: Told }) {
  const { may } = useViewer();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const { run, busy, refusal } = useChange(revertChange);
  const stays = hovered || focused || busy || refusal !== null;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(hush, STAYS);
    return () => clearTimeout(timer);
  }, [stays]);
  return (
    <div
      className={classes.toast}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p>{refusal ? refusal.message : told.sentence}</p>
      {may("revertChange") && !refusal && (
        <button
          ref={refocus}
          id={UNDO}
          type="button"
          className="button"
          title="Undo (U)"
          data-small
          // Not disabled while it is sent: that would take the keyboard away.
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          onClick={(event) => {
            if (busy) return;
            hadKeyboard = document.activeElement === event.currentTarget;
            void run({ change: told.id });
          }}
        >
          Undo
        </button>
      )}
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={hush}>
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
