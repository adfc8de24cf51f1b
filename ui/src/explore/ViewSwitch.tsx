import { keysOf } from "@backchannel/schema/kinds.ts";
import type { KeyboardEvent } from "react";
import { setView } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { turnView, VIEWS } from "./views.ts";
import classes from "./ViewSwitch.module.css";

/** Chooses the view of what is drawn; arrow keys switch as well. */
export function ViewSwitch() {
  const shown = useGraph((state) => state.view);
  const turn = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
    turnView();
    event.currentTarget.querySelector<HTMLElement>('[aria-checked="false"]')?.focus();
  };
  return (
    <div role="radiogroup" aria-label="Show as" className={classes.switch} onKeyDown={turn}>
      {keysOf(VIEWS).map((view) => {
        const { label, icon: Icon } = VIEWS[view];
        return (
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
        );
      })}
    </div>
  );
}
