import { useEffect, useRef, type ReactNode, type SubmitEvent } from "react";
import classes from "./account.module.css";

/** A small form with what is wrong as a whole and one button. */
export function DoorForm(props: {
  label?: string;
  children: ReactNode;
  send: string;
  busy: boolean;
  general?: string | null | undefined;
  /** With every new one the first field that is to blame takes the focus. */
  refusal: unknown;
  onSend: () => Promise<unknown>;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [props.refusal]);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void props.onSend();
  };
  return (
    <form ref={form} className={classes.form} aria-label={props.label} onSubmit={onSubmit}>
      {props.children}
      {props.general && (
        <p role="alert" className={classes.refusal}>
          {props.general}
        </p>
      )}
      <div className={classes.actions}>
        <button
          type="submit"
          className="button"
          data-main
          // Not disabled while it is sent: that would take the keyboard away.
          aria-disabled={props.busy || undefined}
          aria-busy={props.busy || undefined}
        >
          {props.send}
        </button>
      </div>
    </form>
  );
}
