import type { ReactNode } from "react";
import classes from "./Differences.module.css";

/** Disagreements of one sort under a heading with their number; folded unless `open`. */
export function Group<Item>(props: {
  title: string;
  explanation: string;
  open: boolean;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  if (props.items.length === 0) return null;
  return (
    <details className={classes.group} open={props.open}>
      <summary>
        <h2>{props.title}</h2>
        <b>{props.items.length}</b>
        <span>{props.explanation}</span>
      </summary>
      <ul>{props.items.map(props.children)}</ul>
    </details>
  );
}
