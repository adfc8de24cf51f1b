import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { counted, dayInWords } from "../design/words.ts";
import { useGraph } from "../state/store.ts";
import { windowOrNull, type Axis } from "./axis.ts";
import { setPublishedBy, setWindow } from "./clocks.ts";
import { toggleTimeBar, useFolded } from "../state/time-bar.ts";
import { Lanes, type Clocks } from "./Lanes.tsx";
import { useTimeBar, type TimeBarAnswer } from "./query.ts";
import { Trays } from "./Trays.tsx";
import { When } from "./When.tsx";
import { windowInWords } from "./words.ts";
import classes from "./TimeBar.module.css";

/** The time bar: when things happened and when they were published, on one axis. */
export function TimeBar() {
  const folded = useFolded();
  return (
    <section className={classes.time} aria-label="Time" data-folded={folded || undefined}>
      {folded ? <Folded /> : <Open />}
    </section>
  );
}

function Folded() {
  const { during, knownBy } = useGraph((state) => state.filter);
  return (
    <button type="button" className={classes.folded} aria-expanded={false} onClick={toggleTimeBar}>
      <b>When it happened</b> {during ? windowInWords(during) : "any time"}
      <span>
        <b>Published by</b> {knownBy ? dayInWords(knownBy) : "today"}
      </span>
      <IconChevronUp size={16} stroke={1.6} aria-hidden="true" />
      <span className="unseen">, open the time bar</span>
    </button>
  );
}

function Open() {
  const { data, error, waiting, retry } = useTimeBar();
  const { during, knownBy } = useGraph((state) => state.filter);
  // What a drag or a key has set so far; it is kept when the drag ends. The end can come before
  // React has rendered the last move, so it reads the ref and not the state.
  const [draft, setDraft] = useState<Clocks | null>(null);
  const noted = useRef<Clocks | null>(null);
  const clocks = draft ?? { from: during?.from ?? null, to: during?.to ?? null, knownBy };
  const window = windowOrNull(clocks);
  const bar = data?.timeBar;

  const move = (next: Clocks | null) => {
    noted.current = next;
    setDraft(next);
  };
  const commit = () => {
    const next = noted.current;
    move(null);
    if (!next) return;
    if (next.knownBy !== knownBy) setPublishedBy(next.knownBy);
    if (next.from !== (during?.from ?? null) || next.to !== (during?.to ?? null)) {
      setWindow(windowOrNull(next));
    }
  };
  return (
    <>
      <header className={classes.head}>
        <When window={window} />
        <p className={classes.sentence} aria-live="polite">
          {bar && during && `${counted(bar.inWindow, "occasion")} wholly within. `}
          {bar && knownBy && bar.sentence}
        </p>
        <p className={classes.published}>
          <b>Published by</b> {clocks.knownBy ? dayInWords(clocks.knownBy) : "today"}
          {knownBy && (
            <button type="button" className="go" onClick={() => setPublishedBy(null)}>
              Today
            </button>
          )}
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label="Fold the time bar"
          aria-expanded={true}
          title="Fold the time bar (T)"
          onClick={toggleTimeBar}
        >
          <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
        </button>
      </header>
      {bar && (
        <div className={classes.body} aria-busy={waiting}>
          <p className={classes.lanes} aria-hidden="true">
            <span>Occasions by month</span>
            <span>Published</span>
          </p>
          {bar.months.length === 0 ? (
            <p className={classes.nothing}>Nothing is dated.</p>
          ) : (
            <Lanes
              bar={bar}
              axis={axisOf(bar)}
              clocks={clocks}
              onMove={move}
              onCommit={commit}
              onCancel={() => move(null)}
              onClear={() => during && setWindow(null)}
            />
          )}
          <Trays bar={bar} />
        </div>
      )}
      {error && !bar && (
        <p className={classes.nothing} role="alert">
          The time bar could not be read.{" "}
          <button type="button" className="go" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

const axisOf = ({ months, earlier }: TimeBarAnswer): Axis => ({
  months: months.map(({ first, last }) => ({ first: first!, last })),
  hasEarlier: earlier !== null,
});
