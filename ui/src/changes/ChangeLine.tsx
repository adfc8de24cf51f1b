import { useRef, useState } from "react";
import { useViewer } from "../session/viewer.ts";
import { timeInWords } from "../design/words.ts";
import { isTakenBack } from "./changed-records.ts";
import { ChangedRecords } from "./ChangedRecords.tsx";
import type { ChangeShown } from "./query.ts";
import { RevertForm } from "./RevertForm.tsx";
import classes from "./Changes.module.css";

/** One change: who did what, when, why, what differs, and the way back. */
export function ChangeLine({ change }: { change: ChangeShown }) {
  const { may } = useViewer();
  const [asked, setAsked] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const close = () => {
    setAsked(false);
    line.current?.focus({ preventScroll: true });
  };
  const revertedBy = isTakenBack(change) ? change.revertedBy : null;
  return (
    <li
      ref={line}
      tabIndex={-1}
      className={classes.change}
      data-reverted={revertedBy ? true : undefined}
    >
      <time dateTime={change.at}>{timeInWords(change.at)}</time>
      <p className={classes.sentence}>{change.sentence}</p>
      {change.reason && <p className={classes.reason}>“{change.reason}”</p>}
      {revertedBy && (
        <p className={classes.mark}>
          Taken back by {revertedBy.by}, {timeInWords(revertedBy.at)}
        </p>
      )}
      <ChangedRecords differences={change.differences} />
      {!revertedBy && may("revertChange") && (
        <>
          {!asked && (
            <button type="button" className="button" data-small onClick={() => setAsked(true)}>
              Revert …
            </button>
          )}
          {asked && <RevertForm change={change} onClose={close} />}
        </>
      )}
    </li>
  );
}
