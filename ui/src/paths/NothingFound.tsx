import { IconRouteOff } from "@tabler/icons-react";
import { Notice } from "../design/Notice.tsx";
import { setFilter, setPath } from "../graph/actions.ts";
import { graphStore, useGraph } from "../graph/store.ts";
import { USUAL_LENGTH } from "../url/address.ts";
import type { Reading } from "./finder.ts";
import { leftOutInWords } from "./left-out.ts";
import { LONGEST } from "./Limits.tsx";
import type { PathsAnswer } from "./query.ts";

/** Says that there is no path under these limits, and which of them may be lifted. */
export function NothingFound(props: {
  answer: PathsAnswer;
  maxLength: number | null | undefined;
  change: (part: Partial<Reading>) => void;
}) {
  const { answer, change } = props;
  const maxLength = props.maxLength ?? USUAL_LENGTH;
  const { during, knownBy, excludePublishers, excludeDocuments, excludeOrigins } = useGraph(
    (state) => state.filter,
  );
  const left = excludePublishers.length + excludeDocuments.length + excludeOrigins.length;
  const longer = () => {
    const { path } = graphStore.getState();
    if (path) setPath({ ...path, maxLength: LONGEST });
  };
  return (
    <div role="status">
      <Notice
        icon={IconRouteOff}
        title={answer.sentence}
        actions={
          <>
            {answer.leftOut.some(({ evidence }) => evidence === "OPINION") && (
              <button type="button" className="button" onClick={() => change({ alleged: true })}>
                Keep alleged
              </button>
            )}
            {maxLength < LONGEST && (
              <button type="button" className="button" onClick={longer}>
                Look up to {LONGEST} links
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
            {left > 0 && (
              <button
                type="button"
                className="button"
                onClick={() =>
                  setFilter(
                    { excludePublishers: [], excludeDocuments: [], excludeOrigins: [] },
                    "take in all sources",
                  )
                }
              >
                Take in all sources
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
