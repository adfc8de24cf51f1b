import type { Verdict } from "@backchannel/schema/claim.ts";
import { IconTopologyStar3 } from "@tabler/icons-react";
import { Problem } from "../edit/Problem.tsx";
import { keepOnly } from "../state/actions.ts";
import { OFFERED } from "./verdicts.ts";
import classes from "./Same.module.css";

/** The verdicts, each with its key; what is unusual is asked about once more here. */
export function VerdictBar(props: {
  busy: boolean;
  /** What is unusual about the merge that was asked for. */
  asking: readonly string[];
  problem: string | null;
  pair: [string, string];
  onDecide: (verdict: Verdict) => void;
  onSkip: (() => void) | null;
}) {
  const { asking, problem, onSkip } = props;
  return (
    <div className={classes.bar}>
      {problem && <Problem>{problem}</Problem>}
      {asking.length > 0 && (
        <p role="alert" className={classes.asking}>
          <b>Asked once more.</b> <span dir="auto">{asking.join(" ")}</span>
        </p>
      )}
      <div>
        {OFFERED.map(({ verdict, label, key }) => (
          <button
            key={verdict}
            type="button"
            className="button"
            data-main={verdict === "SAME" || undefined}
            aria-busy={props.busy || undefined}
            disabled={props.busy}
            onClick={() => props.onDecide(verdict)}
          >
            {verdict === "SAME" && asking.length > 0 ? "The same all the same" : label}{" "}
            <kbd className="kbd" aria-hidden="true">
              {key.toUpperCase()}
            </kbd>
          </button>
        ))}
        {onSkip && (
          <button type="button" className="button" onClick={onSkip}>
            Skip{" "}
            <kbd className="kbd" aria-hidden="true">
              →
            </kbd>
          </button>
        )}
        <span className={classes.gap} />
        <button
          type="button"
          className="button"
          onClick={() => keepOnly(props.pair, "draw the two")}
        >
          <IconTopologyStar3 size={16} stroke={1.6} aria-hidden="true" /> Both on the graph
        </button>
      </div>
    </div>
  );
}
