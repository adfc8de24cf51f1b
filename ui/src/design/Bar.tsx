import classes from "./Bar.module.css";

/** A share of the largest figure of a list, beside the figure itself. */
export function Bar({ figure, of }: { figure: number; of: number }) {
  return (
    <span className={classes.bar} aria-hidden="true">
      <i style={{ inlineSize: `${(100 * figure) / of}%` }} />
    </span>
  );
}
