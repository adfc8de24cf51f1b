import { IconTable, IconTopologyStar3 } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { setView } from "../state/actions.ts";
import { useGraph, type GraphState } from "../state/store.ts";
import classes from "./ViewSwitch.module.css";

const VIEWS = [
  { view: "graph", label: "Graph", icon: IconTopologyStar3 },
  { view: "table", label: "Table", icon: IconTable },
] as const satisfies { view: GraphState["view"]; label: string; icon: typeof IconTable }[];

/** Shows what is drawn as a graph or as a table; arrow keys switch as well. */
export function ViewSwitch() {
  const shown = useGraph((state) => state.view);
  const turn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
    setView(shown === "graph" ? "table" : "graph");
    event.currentTarget.querySelector<HTMLElement>('[aria-checked="false"]')?.focus();
  };
  return (
    <div role="radiogroup" aria-label="Show as" className={classes.switch} onKeyDown={turn}>
      {VIEWS.map(({ view, label, icon: Icon }) => (
        <button
          key={view}
          type="button"
          role="radio"
          aria-checked={view === shown}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => setView(view)}
        >
          <Icon size={16} stroke={1.6} aria-hidden="true" />
          {label}
        </button>
      ))}
    </div>
  );
}
