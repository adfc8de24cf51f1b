import { IconClockPause, IconHourglassLow } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { Failed, Notice } from "../../design/Notice.tsx";
import { counted } from "../../design/words.ts";
import type { PathQuestion } from "../../state/store.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Reading } from "../finder.ts";
import { NothingFound } from "./NothingFound.tsx";
import { PathList } from "./PathList.tsx";
import { pathsQuery, type PathsAsked } from "../query.ts";
import { refusalOf, RESULTS_ID, type Refusal } from "../refusal.ts";
import { Waiting } from "./Waiting.tsx";
import classes from "../PathFinder.module.css";

const MORE_TIME = 10_000;
/** The longest time in milliseconds that the API allows a search. */
const MOST_TIME = 20_000;

/** Sends the query and shows its progress and its answer. */
export function Results(props: {
  question: PathQuestion;
  variables: PathsAsked;
  reading: Reading;
  change: (part: Partial<Reading>) => void;
  onRefusal: (refusal: Refusal | null) => void;
}) {
  const { question, variables, reading, change, onRefusal } = props;
  const [stopped, setStopped] = useState(false);
  const { data, error, waiting, retry } = useAnswer(pathsQuery, variables, { pause: stopped });
  const refusal = useMemo(() => refusalOf(error), [error]);
  useEffect(() => {
    onRefusal(refusal);
    return () => onRefusal(null);
  }, [refusal, onRefusal]);

  const found = data?.paths;
  const searching = waiting && !stopped;
  return (
    <div
      id={RESULTS_ID}
      className={classes.results}
      tabIndex={-1}
      role="group"
      aria-label="Paths found"
    >
      {searching && <Waiting maxLength={question.maxLength} onStop={() => setStopped(true)} />}
      {stopped && !found && (
        <Notice
          icon={IconClockPause}
          title="The search was stopped"
          actions={
            <button type="button" className="button" onClick={() => setStopped(false)}>
              Search again
            </button>
          }
        >
          It had not answered yet. Nothing on your graph has changed.
        </Notice>
      )}
      {error && !refusal && !found && <Failed what="The paths" error={error} retry={retry} />}
      {found?.truncated && !searching && (
        <Notice
          icon={IconHourglassLow}
          title="The search ran out of time"
          actions={
            reading.timeBudget < MOST_TIME && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setStopped(false);
                  change({ timeBudget: Math.min(MOST_TIME, reading.timeBudget + MORE_TIME) });
                }}
              >
                Give it 10 seconds more
              </button>
            )
          }
        >
          {found.searchedLength > 0
            ? `It looked at every path of up to ${counted(found.searchedLength, "link")}. `
            : "It looked at part of the graph only. "}
          Nothing on your graph has changed.
        </Notice>
      )}
      {found && found.paths.length === 0 && !found.truncated && (
        <NothingFound answer={found} question={question} />
      )}
      {found && found.paths.length > 0 && (
        <PathList
          answer={found}
          question={question}
          variables={variables}
          reading={reading}
          change={change}
        />
      )}
    </div>
  );
}
