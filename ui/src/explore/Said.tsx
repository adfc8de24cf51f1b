import { IconX } from "@tabler/icons-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { graphStore } from "../state/store.ts";
import { messageStore } from "../state/canvas.ts";
import classes from "./Said.module.css";

const hush = () => messageStore.setState({ text: null });

/** A line about what was just done, gone with the next change of the graph. */
export function Said() {
  const text = useStore(messageStore, (state) => state.text);
  useEffect(() => {
    if (text === null) return;
    return graphStore.subscribe((now, before) => {
      if (now.drawn !== before.drawn || now.filter !== before.filter) hush();
    });
  }, [text]);
  return (
    <div role="status" className={classes.said}>
      {text !== null && (
        <p>
          {text}
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={hush}>
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
