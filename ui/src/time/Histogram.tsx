import { leftOf, widthOf, type Axis, type Day } from "./axis.ts";
import type { TimeBarAnswer } from "./query.ts";
import { monthInWords } from "./words.ts";
import classes from "./Lanes.module.css";

/** Above this number of months, only some are labelled. */
const NAMED = 16;

interface Bar {
  key: string;
  left: number;
  name: string;
  short: string;
  /** Labelled only where there is room for every month. */
  minor: boolean;
  outside: boolean;
  dated: number;
  possibly: number;
}

/** Occasions by month. Dark: dated within the month; light: possibly within it. */
export function Histogram(props: {
  bar: TimeBarAnswer;
  axis: Axis;
  window: { from: Day; to: Day };
}) {
  const { axis } = props;
  const bars = barsOf(props.bar, axis, props.window);
  const most = Math.max(1, ...bars.map(({ dated, possibly }) => dated + possibly));
  return (
    <ul
      className={classes.bars}
      aria-label="Occasions by month"
      data-many={axis.months.length > NAMED || undefined}
    >
      {bars.map((bar) => (
        <li
          key={bar.key}
          style={{ left: `${bar.left}%`, width: `${widthOf(axis)}%` }}
          data-outside={bar.outside || undefined}
          title={`${bar.name}: ${bar.dated} dated, ${bar.possibly} possibly`}
        >
          <span className="unseen">
            {bar.name}: {bar.dated} dated, {bar.possibly} possibly
          </span>
          <span className={classes.column} aria-hidden="true">
            {bar.dated + bar.possibly > 0 && <b>{bar.dated + bar.possibly}</b>}
            <i style={{ height: `${(bar.possibly / most) * TALLEST}px` }} />
            <i data-dated style={{ height: `${(bar.dated / most) * TALLEST}px` }} />
          </span>
          <span className={classes.month} data-minor={bar.minor || undefined} aria-hidden="true">
            {bar.short}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Height of the tallest bar in pixels. Its number stands above it. */
const TALLEST = 34;

function barsOf(bar: TimeBarAnswer, axis: Axis, window: { from: Day; to: Day }): Bar[] {
  const { from, to } = window;
  const months = bar.months.map((month, index) => ({
    key: month.last,
    left: leftOf(axis, index),
    name: monthInWords(month.month!),
    short: shortName(month.month!, index),
    minor: !isQuarter(month) && !(index === 0 && !bar.months.slice(1, 3).some(isQuarter)),
    outside: (from !== null && month.last < from) || (to !== null && month.first! > to),
    dated: month.dated,
    possibly: month.possibly,
  }));
  const { earlier } = bar;
  const start = bar.months[0]?.first;
  if (!earlier || !start) return months;
  const before = {
    key: "earlier",
    left: 0,
    name: `Before ${monthInWords(bar.months[0]!.month!)}`,
    short: "earlier",
    minor: false,
    outside: from !== null && from >= start,
    dated: earlier.dated,
    possibly: earlier.possibly,
  };
  return [before, ...months];
}

const isQuarter = ({ month }: TimeBarAnswer["months"][number]) => Number(month!.slice(5)) % 3 === 1;

/** "Dec ’24", "Feb": the year is given with the first month and with each January. */
function shortName(month: string, index: number): string {
  const name = monthInWords(month).slice(0, 3);
  return index === 0 || month.endsWith("-01") ? `${name} ’${month.slice(2, 4)}` : name;
}
