import { IconLink, IconX } from "@tabler/icons-react";
import { useStore } from "zustand";
import { notesStore, setNotes } from "../state/notes.ts";
import { unknownInWords } from "./problems.ts";
import classes from "./AddressNotes.module.css";

/** A bar that says what of the address could not be followed, or what a copied one lacks. */
export function AddressNotes() {
  const { notes, gone } = useStore(notesStore);
  const all = gone.length > 0 ? [...notes, unknownInWords(gone)] : notes;
  return (
    <div role="status">
      {all.length > 0 && (
        <div className={classes.bar}>
          <IconLink size={16} stroke={1.6} aria-hidden="true" />
          <span dir="auto">{all.join(" ")}</span>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss"
            onClick={() => setNotes([])}
          >
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
