import classes from "./form.module.css";

/** How a date is written, beneath its field. */
export const DATE_HINT = (
  <span className={classes.hint}>
    As exact as the text: <code>2025</code> <code>2025-05</code> <code>2025-05-14</code>, a span{" "}
    <code>2024-12/2025-05</code>, an open end <code>/2025-05</code>, unsure <code>2025-05?</code>
  </span>
);
