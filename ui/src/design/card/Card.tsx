import { IconArrowRight } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Card.module.css";

/** A card: a short answer to one question, and the way to the whole answer. */
export function Card(props: {
  title: string;
  text: ReactNode;
  children: ReactNode;
  /** Set `expanded` if the action opens and closes a part of the page. */
  action?: { label: string; run: () => void; expanded?: boolean };
}) {
  return (
    <section className={classes.card}>
      <h2>{props.title}</h2>
      <p className={classes.text}>{props.text}</p>
      {props.children}
      {props.action && (
        <button
          type="button"
          className={`go print-off ${classes.go}`}
          aria-expanded={props.action.expanded}
          onClick={props.action.run}
        >
          {props.action.label}
          <IconArrowRight size={15} stroke={1.8} aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

export function CardList({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

/** A label at the left and its figure at the right. */
export function CardLine({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <li>
      <span className={classes.left}>{left}</span>
      <span className={classes.right}>{right}</span>
    </li>
  );
}
