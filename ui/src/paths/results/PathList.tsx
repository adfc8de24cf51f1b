import { useRef } from "react";
import { counted } from "../../design/words.ts";
import { drawAll, setPath } from "../../state/actions.ts";
import type { PathQuestion } from "../../state/store.ts";
import { Cards } from "./Cards.tsx";
import type { Reading } from "../finder.ts";
import { leftOutInWords } from "../left-out.ts";
import { idsOf, type PathsAnswer, type PathsAsked } from "../query.ts";
import { MOST_PATHS } from "../question.ts";
import { Trial, TRIAL_ID } from "./Trial.tsx";
import { outletsBehind } from "../without.ts";
import classes from "./PathList.module.css";

interface Props {
  answer: PathsAnswer;
  question: PathQuestion;
  variables: PathsAsked;
  reading: Reading;
  change: (part: Partial<Reading>) => void;
}

/** The paths found. If the question names an outlet to try without, the trial is shown instead. */
export function PathList(props: Props) {
  const { answer, question, reading, change } = props;
  const { paths } = answer;
  const { limit } = reading;
  const without = paths
    .flatMap(({ hops }) => outletsBehind(hops))
    .find(({ id }) => id === question.without);
  const tryWithout = (outlet: string) => {
    setPath({ ...question, without: outlet });
    requestAnimationFrame(() => document.getElementById(TRIAL_ID)?.focus());
  };
  const full = paths.length >= limit;
  const heading = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <div className={classes.head}>
        <p ref={heading} tabIndex={-1} role="status">
          <b>
            {full && paths.length > 1 ? "First " : ""}
            {counted(paths.length, "path")}
          </b>{" "}
          {paths.length > 1 && <span>shortest first, then those that tell more</span>}
        </p>
        {paths.length > 1 && (
          <button
            type="button"
            className="go"
            title="Adds everything on these paths to the graph"
            onClick={() => drawAll(paths.flatMap(idsOf), `add ${counted(paths.length, "path")}`)}
          >
            Add all
          </button>
        )}
      </div>
      {without ? (
        <Trial
          key={without.id}
          {...props}
          outlet={without}
          onWithout={tryWithout}
          onEnd={() => {
            setPath({ ...question, without: null });
            heading.current?.focus();
          }}
        />
      ) : (
        <Cards
          rows={paths.map((path) => ({ path, broken: null }))}
          onWithout={tryWithout}
          {...props}
        />
      )}
      {full && limit < MOST_PATHS && (
        <button
          type="button"
          className={`go ${classes.more}`}
          onClick={() => change({ limit: MOST_PATHS })}
        >
          Look for more paths
        </button>
      )}
      {answer.leftOut.length > 0 && (
        <p className={classes.leftOut}>{leftOutInWords(answer.leftOut)}</p>
      )}
    </>
  );
}
