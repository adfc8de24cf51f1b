import type { KeyboardEvent } from "react";
import { stopOf, type Day } from "./axis.ts";
import classes from "./Lanes.module.css";

/** What a handle sets: one end of the window, or the day of publication. */
export type Grip = "from" | "to" | "published";

const MONTH = 1;
const YEAR = 12;
const STEPS: Record<string, -1 | 1> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/** A handle on the axis. `Lanes` handles its drags; arrow keys move it by a month or a year. */
export function Handle(props: {
  grip: Grip;
  label: string;
  /** Position in percent of the axis. */
  place: number;
  day: Day;
  stops: readonly Day[];
  text: string;
  onMove: (day: Day) => void;
  onCommit: () => void;
}) {
  const { stops, day } = props;
  const at = stopOf(stops, day);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const goal = step
      ? at + step * (event.shiftKey ? YEAR : MONTH)
      : { Home: 0, End: stops.length - 1 }[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    const stop = stops[Math.max(0, Math.min(stops.length - 1, goal))];
    if (stop !== undefined) props.onMove(stop);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.handle}
      data-grip={props.grip}
      data-set={props.day !== null || undefined}
      style={{ left: `${props.place}%` }}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={stops.length - 1}
      aria-valuenow={at}
      aria-valuetext={props.text}
      title={`${props.label}: ${props.text}`}
      onKeyDown={press}
      onKeyUp={props.onCommit}
      onBlur={props.onCommit}
    />
  );
}
