import { TextInput } from "@mantine/core";
import type { SubmitEvent } from "react";
import { useDraft } from "../state/draft.ts";
import { useChange } from "../edit/change.ts";
import { generalOf, problemsOf } from "../graphql/refusal.ts";
import { revertChange } from "../edit/revert.ts";
import type { ChangeShown } from "./query.ts";
import classes from "./Changes.module.css";

/** Asks whether and why a change is to be taken back; says what stands in the way. */
export function RevertForm(props: { change: ChangeShown; onClose: () => void }) {
  const { change, onClose } = props;
  const { run, busy, refusal } = useChange(revertChange);
  const { values, set, clear } = useDraft(`revert:${change.id}`, { reason: "" });
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await run({ change: change.id, reason: values.reason || null }))) return;
    clear();
    onClose();
  };
  const general = generalOf(refusal, ["reason"]);
  return (
    <form
      className={classes.revert}
      aria-label="Revert the change"
      onSubmit={(event) => void onSubmit(event)}
    >
      <TextInput
        label="Why take it back?"
        description="Shown in the history; optional. Everything it changed goes back to what it was."
        autoFocus
        value={values.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
        error={problemsOf(refusal)["reason"]}
      />
      {general && (
        <div role="alert" className={classes.refusal}>
          <p>{general}</p>
          {refusal?.__typename === "RevertBlocked" && (
            <ul>
              {refusal.changes.map(({ id, sentence }) => (
                <li key={id}>{sentence}</li>
              ))}
              {refusal.records.map((record) => (
                <li key={record.id}>{nameOf(record)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <div className={classes.actions}>
        <button type="button" className="button" data-small onClick={onClose}>
          Keep the change
        </button>
        <button
          type="submit"
          className="button"
          data-main
          data-small
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
        >
          Revert
        </button>
      </div>
    </form>
  );
}

const nameOf = (record: { id: string; name?: string; statement?: string; citation?: string }) =>
  record.name ?? record.statement ?? record.citation ?? record.id;
