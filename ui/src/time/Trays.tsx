import type { ReactNode } from "react";
import { counted } from "../design/words.ts";
import { useGraph } from "../state/store.ts";
import { keepPossible, keepUndated } from "./clocks.ts";
import type { TimeBarAnswer } from "./query.ts";
import classes from "./Trays.module.css";

/**
 * What the bars cannot show: occasions that only possibly are in the window, and undated ones. A
 * switch leaves each out.
 */
export function Trays({ bar }: { bar: TimeBarAnswer }) {
  const { during, knownBy, includePossible, includeUndated } = useGraph((state) => state.filter);
  const documents = knownBy ? bar.possiblyPublished : 0;
  const undated = bar.undated + bar.orderOnly;
  return (
    <div className={classes.trays} role="group" aria-label="In trays">
      <Tray
        on={includePossible}
        disabled={!during && !knownBy}
        why="Counts once a window or a day of publication is set"
        onChange={keepPossible}
      >
        <b>{bar.possibly}</b> possibly{documents > 0 && `, ${counted(documents, "document")} too`}
      </Tray>
      <Tray
        on={includeUndated}
        disabled={!during}
        why="Counts once a window is set"
        onChange={keepUndated}
      >
        <b>{undated}</b> undated{bar.orderOnly > 0 && `, ${bar.orderOnly} in order only`}
      </Tray>
      <p>{kept(during !== null, knownBy !== null, includePossible, includeUndated)}</p>
    </div>
  );
}

function Tray(props: {
  on: boolean;
  disabled: boolean;
  why: string;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={props.on}
      disabled={props.disabled}
      title={props.disabled ? props.why : undefined}
      onClick={() => props.onChange(!props.on)}
    >
      <i aria-hidden="true" />
      <span>{props.children}</span>
    </button>
  );
}

function kept(window: boolean, day: boolean, possible: boolean, undated: boolean): string {
  if (!window && !day) return "All kept in view";
  if (!window) return possible ? "Kept in view" : "Left out";
  if (possible && undated) return "Both kept in view";
  if (!possible && !undated) return "Both left out";
  return possible ? "Undated left out" : "Possible left out";
}
