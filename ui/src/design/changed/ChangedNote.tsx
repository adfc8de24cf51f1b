import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { markSeen, useNews } from "../../state/live.ts";
import { ChangedMark } from "../Mark.tsx";
import { clockInWords } from "../words.ts";
import classes from "./ChangedNote.module.css";

/** That somebody else changed one of these, until it is looked at or, while it is, put away. */
export function ChangedNote({ ids, dismiss }: { ids: readonly string[]; dismiss?: boolean }) {
  const at = useNews(ids);
  const when = useWhen(at ?? 0);
  if (at === null) return null;
  return (
    <span className={`print-off ${classes.note}`}>
      <ChangedMark />
      Changed by somebody else {when}.
      {dismiss && (
        <button
          type="button"
          className="icon-button"
          aria-label="Dismiss"
          onClick={() => ids.forEach(markSeen)}
        >
          <IconX size={14} stroke={1.6} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}

const MINUTE = 60_000;

/** "just now", and after a minute "at 14:05". */
export function useWhen(at: number): string {
  const [old, setOld] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setOld(at), Math.max(0, at + MINUTE - Date.now()));
    return () => clearTimeout(timer);
  }, [at]);
  return old < at ? "just now" : `at ${clockInWords(new Date(at))}`;
}
