import { IconX } from "@tabler/icons-react";
import { Fragment } from "react";
import { useStore } from "zustand";
import { useWhen } from "../design/changed/ChangedNote.tsx";
import { ChangedMark } from "../design/Mark.tsx";
import { counted } from "../design/words.ts";
import type { GraphView } from "../graph/drawn.ts";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import { liveStore, markAllSeen } from "../state/live.ts";
import { changedInWords } from "./changed-words.ts";
import classes from "./ChangedLine.module.css";

/** More would cover what stands below the headline. */
const MOST_NAMED = 2;

/** What of the drawn graph others changed; each can be looked at, and its mark goes with that. */
export function ChangedLine({ view }: { view: GraphView }) {
  const changed = changedInWords(view);
  const at = useStore(liveStore, ({ told }) => told.at(-1)?.at ?? 0);
  const when = useWhen(at);
  const onCanvas = useGraph((state) => state.view === "graph");
  const more = changed.length - MOST_NAMED;
  return (
    <div role="status" className={`print-off ${classes.line}`} data-over={onCanvas || undefined}>
      {changed.length > 0 && (
        <p>
          <ChangedMark />
          <span>
            {changed.slice(0, MOST_NAMED).map(({ type, id, words }, i) => (
              <Fragment key={id}>
                {i > 0 && "; "}
                <button
                  type="button"
                  className="go"
                  dir="auto"
                  title={words}
                  onClick={() => select({ type, id })}
                >
                  {words}
                </button>
              </Fragment>
            ))}
            {more > 0 && ` and ${counted(more, "other")}`} changed by somebody else {when}.
          </span>
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={markAllSeen}>
            <IconX size={16} stroke={1.6} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
