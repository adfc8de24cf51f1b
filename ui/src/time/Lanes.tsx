import { useRef, type PointerEvent } from "react";
import { dayInWords } from "../design/words.ts";
import {
  dayAt,
  endAt,
  endOf,
  monthAt,
  moved,
  placeOf,
  startAt,
  STOPS,
  windowOver,
  type Axis,
  type Day,
} from "./axis.ts";
import { DocumentLane } from "./DocumentLane.tsx";
import { Handle, type Grip } from "./Handle.tsx";
import { Histogram } from "./Histogram.tsx";
import type { TimeBarAnswer } from "./query.ts";
import classes from "./Lanes.module.css";

/** The values of both clocks, as set or as a drag in progress would set them. */
export interface Clocks {
  from: Day;
  to: Day;
  knownBy: Day;
}

/** A press that moves more pixels than these is a drag. */
const SLACK = 4;

/** Two lanes on one axis: occasions with the window, documents with the day of publication. */
export function Lanes(props: {
  bar: TimeBarAnswer;
  axis: Axis;
  clocks: Clocks;
  /** A drag or a key moved a handle. Only `onCommit` queries the API. */
  onMove: (clocks: Clocks) => void;
  onCommit: () => void;
  onCancel: () => void;
  onClear: () => void;
}) {
  const { axis, clocks, onMove, onCommit } = props;
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<{ grip: Grip | null; x: number; moving: boolean } | null>(null);

  const placeAt = (x: number) => {
    const { left, width } = plot.current!.getBoundingClientRect();
    return Math.max(0, Math.min(100, ((x - left) / width) * 100));
  };
  const put = (grip: Grip, day: Day) =>
    onMove(
      grip === "published"
        ? { ...clocks, knownBy: day }
        : { ...clocks, ...moved(clocks, grip, day) },
    );

  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const grip = (event.target as HTMLElement).dataset["grip"] as Grip | undefined;
    drag.current = { grip: grip ?? null, x: event.clientX, moving: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const dragged = drag.current;
    if (!dragged) return;
    dragged.moving ||= Math.abs(event.clientX - dragged.x) > SLACK;
    if (!dragged.moving) return;
    const place = placeAt(event.clientX);
    if (dragged.grip === "from") put("from", startAt(axis, place));
    else if (dragged.grip === "to") put("to", endAt(axis, place));
    else if (dragged.grip === "published") put("published", dayAt(axis, place));
    else {
      const brushed = windowOver(axis, monthAt(axis, placeAt(dragged.x)), monthAt(axis, place));
      onMove({ ...clocks, from: brushed?.from ?? null, to: brushed?.to ?? null });
    }
  };
  const end = () => {
    if (drag.current?.moving) onCommit();
    drag.current = null;
  };
  const cancel = () => {
    if (drag.current) props.onCancel();
    drag.current = null;
  };

  const { from, to, knownBy } = clocks;
  const left = from ? placeOf(axis, from) : 0;
  const right = to ? endOf(axis, to) : 100;
  const known = knownBy ? endOf(axis, knownBy) : 100;
  return (
    <div
      ref={plot}
      className={classes.plot}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={cancel}
      onDoubleClick={props.onClear}
    >
      {(from || to) && (
        <div className={classes.brush} style={{ left: `${left}%`, width: `${right - left}%` }} />
      )}
      {knownBy && (
        <div className={classes.later} style={{ left: `${known}%`, width: `${100 - known}%` }} />
      )}
      <Histogram bar={props.bar} axis={axis} window={{ from, to }} />
      <DocumentLane bar={props.bar} axis={axis} />
      <Handle
        grip="from"
        label="Happened from"
        place={left}
        day={from}
        stops={STOPS.from(axis).filter((day) => day === null || to === null || day <= to)}
        text={from ? dayInWords(from) : "any time"}
        onMove={(day) => put("from", day)}
        onCommit={onCommit}
      />
      <Handle
        grip="to"
        label="Happened until"
        place={right}
        day={to}
        stops={STOPS.to(axis).filter((day) => day === null || from === null || day >= from)}
        text={to ? dayInWords(to) : "any time"}
        onMove={(day) => put("to", day)}
        onCommit={onCommit}
      />
      <Handle
        grip="published"
        label="Published by"
        place={known}
        day={knownBy}
        stops={STOPS.to(axis)}
        text={knownBy ? dayInWords(knownBy) : "today"}
        onMove={(day) => put("published", day)}
        onCommit={onCommit}
      />
    </div>
  );
}
