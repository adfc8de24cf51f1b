import { select } from "../state/actions.ts";
import classes from "./DocumentLines.module.css";

/** Documents by citation and title, each leading to its own panel. */
export function DocumentLines(props: {
  documents: readonly { id: string; citation: string; title: string }[];
}) {
  return (
    <ul className={classes.list}>
      {props.documents.map(({ id, citation, title }) => (
        <li key={id}>
          <button type="button" onClick={() => select({ type: "document", id })}>
            <b>{citation}</b>
            <span>{title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
