import { useStore } from "zustand";
import { useGraph } from "../state/store.ts";
import { openAround } from "../graph/open-around.ts";
import { openingStore } from "./opening.ts";
import classes from "./Start.module.css";

/** The names that the graph offers beside what it opened with, until something else is drawn. */
export function Starts() {
  const { starts, drawn: opened } = useStore(openingStore);
  const drawn = useGraph((state) => state.drawn);
  if (starts.length === 0 || drawn !== opened) return null;
  return (
    <p className={classes.starts}>
      The best connected to start with:
      {starts.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="go"
          dir="auto"
          title={name}
          aria-current={drawn[0] === id || undefined}
          onClick={() => void openAround(id, "alone")}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
