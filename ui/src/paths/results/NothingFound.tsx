import { keysOf } from "@backchannel/schema/kinds.ts";
import { LENSES } from "@backchannel/schema/link-kinds/row.ts";
import { IconRouteOff } from "@tabler/icons-react";
import { Notice } from "../../design/Notice.tsx";
import { takeInAll } from "../../filter/switch-source.ts";
import { setFilter, setPath } from "../../state/actions.ts";
import { LONGEST_PATH, useGraph, type PathQuestion } from "../../state/store.ts";
import { leftOutInWords } from "../left-out.ts";
import type { PathsAnswer } from "../query.ts";

/** Whom a document cites is no tie, so no path goes that way. */
const SEARCHED = keysOf(LENSES).filter((lens) => lens !== "SOURCES");

/** Says that there is no path within the limits, and offers to lift those that may hide one. */
export function NothingFound(props: { answer: PathsAnswer; question: PathQuestion }) {
  const { answer, question } = props;
  const { lenses, during, knownBy, natures, excludePublishers, excludeDocuments, excludeOrigins } =
    useGraph((state) => state.filter);
  const left = excludePublishers.length + excludeDocuments.length + excludeOrigins.length;
  return (
    <div role="status">
      <Notice
        icon={IconRouteOff}
        title={answer.sentence}
        actions={
          <>
            {answer.leftOut.some(({ evidence }) => evidence === "OPINION") && (
              <button
                type="button"
                className="button"
                onClick={() => setPath({ ...question, alleged: true })}
              >
                Keep alleged
              </button>
            )}
            {question.maxLength < LONGEST_PATH && (
              <button
                type="button"
                className="button"
                onClick={() => setPath({ ...question, maxLength: LONGEST_PATH })}
              >
                Look up to {LONGEST_PATH} links
              </button>
            )}
            {lenses.length < SEARCHED.length && (
              <button
                type="button"
                className="button"
                onClick={() => setFilter({ lenses: SEARCHED }, "look in all lenses")}
              >
                Look in all lenses
              </button>
            )}
            {(during || knownBy) && (
              <button
                type="button"
                className="button"
                onClick={() => setFilter({ during: null, knownBy: null }, "clear dates")}
              >
                Clear dates
              </button>
            )}
            {(left > 0 || natures) && (
              <button type="button" className="button" onClick={takeInAll}>
                Include all sources
              </button>
            )}
          </>
        }
      >
        {leftOutInWords(answer.leftOut)} The documents may simply not say.
      </Notice>
    </div>
  );
}
