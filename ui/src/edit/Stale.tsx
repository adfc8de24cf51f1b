import classes from "./form.module.css";

/** Somebody changed it meanwhile: what it is now beside one's own, and which shall hold. */
export function Stale(props: {
  /** Fields in which the two differ, in words. */
  rows: readonly { label: string; mine: string; theirs: string }[];
  onKeep: () => void;
  onTake: () => void;
}) {
  return (
    <div role="alert" className={classes.theirs}>
      <p>
        <b>It was changed while you wrote.</b> Nothing of yours is lost.
      </p>
      {props.rows.length > 0 && (
        <dl>
          <dt>Field</dt>
          <dd>Yours</dd>
          <dd>As it is now</dd>
          {props.rows.map(({ label, mine, theirs }) => (
            <Row key={label} label={label} mine={mine} theirs={theirs} />
          ))}
        </dl>
      )}
      <div className={classes.actions}>
        <button type="button" className="button" data-small onClick={props.onTake}>
          Take theirs
        </button>
        <button type="button" className="button" data-small onClick={props.onKeep}>
          Keep mine
        </button>
      </div>
    </div>
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
