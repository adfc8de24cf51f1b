import { useEffect, useRef, type ReactNode, type RefObject, type SubmitEvent } from "react";
import { closeDialog } from "../state/dialogs.ts";
import { Problem } from "./Problem.tsx";
import { Toast } from "./Toast.tsx";
import classes from "./form.module.css";

/** A form with its fields, what is wrong with it as a whole, and its one main button. */
export function Form(props: {
  children: ReactNode;
  /** The verb on the main button. */
  send: string;
  /** On the button that leaves; "Cancel" if absent. */
  leave?: string;
  busy: boolean;
  /** What no single field is to blame for. */
  general?: string | null;
  /** What else came of it, to be seen beside the button. */
  notice?: ReactNode;
  /** Changes with every answer that found problems: the first field with one takes the focus. */
  problems: unknown;
  /** Off where there is nothing to send. */
  ready?: boolean;
  onSend: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  useFirstProblem(form, props.problems);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!props.busy) props.onSend();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        // Enter in a search takes a hit, or waits for one; it does not send the form.
        const isSearch = (event.target as HTMLElement).role === "combobox";
        if (event.key === "Enter" && isSearch) event.preventDefault();
      }}
    >
      {props.children}
      <div className={classes.foot}>
        <Toast inForm />
        {props.notice}
        {props.general && <Problem>{props.general}</Problem>}
        <Sending busy={props.busy} />
        <div className={classes.actions}>
          <button type="button" className="button" onClick={closeDialog}>
            {props.leave ?? "Cancel"}
          </button>
          <button
            type="submit"
            className="button"
            data-main
            // Not disabled while it is sent: that would take the keyboard away.
            aria-disabled={props.busy || undefined}
            aria-busy={props.busy || undefined}
            disabled={props.ready === false}
          >
            {props.send}
          </button>
        </div>
      </div>
    </form>
  );
}

/** A small button that sends something by itself, inside a form or beside a record. */
export function SmallSend(props: {
  busy: boolean;
  onClick: () => void;
  title?: string | undefined;
  children: ReactNode;
}) {
  const { busy, onClick, title, children } = props;
  return (
    <button
      type="button"
      className="button"
      data-small
      title={title}
      // Not disabled while it is sent: that would take the keyboard away.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={() => !busy && onClick()}
    >
      {children}
    </button>
  );
}

/** Says that it is being sent; the button shows it. */
export function Sending({ busy }: { busy: boolean }) {
  return (
    <span role="status" className="unseen">
      {busy && "Saving …"}
    </span>
  );
}

/** Takes the keyboard to the first field with a problem, after each answer that found some. */
export function useFirstProblem(within: RefObject<HTMLElement | null>, problems: unknown): void {
  useEffect(() => {
    within.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [within, problems]);
}
