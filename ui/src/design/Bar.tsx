import classes from "./Bar.module.css";

/** A bar beside a figure: its share of the largest figure in the list. */
export function Bar({ figure, of }: { figure: number; of: number }) {
  return (
    <span className={classes.bar} aria-hidden="true">
      <i style={{ inlineSize: `${(100 * figure) / of}%` }} />
    </span>
  );
}
