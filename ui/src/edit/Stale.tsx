import type { Collision } from "./edited.ts";
import classes from "./form.module.css";

/**
 * Somebody changed it meanwhile. What only they changed is in the form; of what both changed it
 * asks which shall hold.
 */
export function Stale<T>(props: {
  collision: Collision<T> | null;
  /** Names of the fields that were taken in. */
  takenIn: readonly string[];
  /** What differs, in words; those that both changed are shown. */
  rows: readonly { field: keyof T & string; label: string; mine: string; theirs: string }[];
}) {
  const { collision, takenIn, rows } = props;
  if (collision) {
    return (
      <div role="alert" className={classes.theirs}>
        <p>
          <b>Somebody changed it while you were writing.</b> Both of you changed what follows;
          everything else is kept, theirs and yours.
        </p>
        <dl>
          <dt>Field</dt>
          <dd>Yours</dd>
          <dd>As it is now</dd>
          {rows
            .filter(({ field }) => collision.fields.includes(field))
            .map(({ label, mine, theirs }) => (
              <Row key={label} label={label} mine={mine} theirs={theirs} />
            ))}
        </dl>
        <div className={classes.actions}>
          <button type="button" className="button" data-small onClick={collision.takeTheirs}>
            Take theirs
          </button>
          <button type="button" className="button" data-small onClick={collision.keepMine}>
            Keep mine
          </button>
        </div>
      </div>
    );
  }
  if (takenIn.length === 0) return null;
  return (
    <p role="alert" className={classes.theirs}>
      <span>
        <b>Somebody changed it while you were writing.</b> The form now holds their change too (
        {takenIn.join(", ")}), and all of yours. Look it over, then send it.
      </span>
    </p>
  );
}

function Row({ label, mine, theirs }: { label: string; mine: string; theirs: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{mine || "nothing"}</dd>
      <dd dir="auto">{theirs || "nothing"}</dd>
    </>
  );
}
