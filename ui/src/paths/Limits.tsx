import { counted } from "../design/words.ts";
import { setFilter, setPath } from "../state/actions.ts";
import { LONGEST_PATH, useGraph, type PathQuestion } from "../state/store.ts";
import classes from "./Ends.module.css";

const LENGTHS = Array.from({ length: LONGEST_PATH }, (_, index) => index + 1);

/** The limits of a path: number of links, and whether alleged and undated ones count. */
export function Limits({ question }: { question: PathQuestion }) {
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
          question.alleged
            ? "Leave out hops that are alleged only"
            : "Also take hops that are alleged only"
        }
        onClick={() => setPath({ ...question, alleged: !question.alleged })}
      >
        Alleged {question.alleged ? "kept" : "left out"}
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
