import type { PickedDocument } from "../claim/values.ts";
import classes from "../form.module.css";

/** A document that was picked, and the way to another. */
export function PickedLine(props: {
  /** What it is picked as: "document". */
  as: string;
  document: PickedDocument;
  onChange: () => void;
}) {
  const { citation, title } = props.document;
  return (
    <div className={classes.picked}>
      <span className={classes.document}>
        <b dir="auto">{citation}</b>
        <small dir="auto">{title}</small>
      </span>
      <button
        type="button"
        className="button"
        data-small
        aria-label={`Change ${props.as}: ${citation}`}
        onClick={props.onChange}
      >
        Change
      </button>
    </div>
  );
}
