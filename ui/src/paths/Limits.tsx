import { counted } from "../design/words.ts";
import { setFilter, setPath } from "../graph/actions.ts";
import { useGraph, type PathQuestion } from "../graph/store.ts";
import type { Reading } from "./finder.ts";
import classes from "./Ends.module.css";

/** Links at most that the API allows. */
export const LONGEST = 8;
const LENGTHS = Array.from({ length: LONGEST }, (_, index) => index + 1);

/** What a path may be made of: how many links, and whether the less sure ones count. */
export function Limits(props: {
  question: PathQuestion;
  reading: Reading;
  change: (part: Partial<Reading>) => void;
}) {
  const { question, reading, change } = props;
  const { during, includeUndated } = useGraph((state) => state.filter);
  return (
    <>
      <select
        className={classes.chip}
        aria-label="Links at most"
        value={question.maxLength}
        onChange={(event) => setPath({ ...question, maxLength: Number(event.target.value) })}
      >
        {LENGTHS.map((length) => (
          <option key={length} value={length}>
            Up to {counted(length, "link")}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={classes.chip}
        title={
          reading.alleged
            ? "Leave out hops that are alleged only"
            : "Also take hops that are alleged only"
        }
        onClick={() => change({ alleged: !reading.alleged })}
      >
        Alleged {reading.alleged ? "kept" : "left out"}
      </button>
      {during && (
        <button
          type="button"
          className={classes.chip}
          title={
            includeUndated
              ? "Leave out occasions without a date, on every page"
              : "Keep occasions without a date, on every page"
          }
          onClick={() =>
            setFilter(
              { includeUndated: !includeUndated },
              `${includeUndated ? "leave out" : "keep"} the undated`,
            )
          }
        >
          Undated {includeUndated ? "kept" : "left out"}
        </button>
      )}
    </>
  );
}
