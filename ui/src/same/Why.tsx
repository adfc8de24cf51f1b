import { counted } from "../design/words.ts";
import type { Proposed } from "./queue-query.ts";
import { Reason } from "./Reason.tsx";
import classes from "./Same.module.css";

const LIKELIHOODS = {
  VERY_LIKELY: "Very likely the same",
  LIKELY: "Likely the same",
  POSSIBLE: "May be the same",
} as const satisfies Record<Proposed["likelihood"], string>;

/** Why a pair is proposed: what speaks for it, and what against. */
export function Why({ proposed }: { proposed: Proposed }) {
  const { likelihood, reasons } = proposed;
  const count = (way: "FOR" | "AGAINST") => reasons.filter(({ speaks }) => speaks === way).length;
  return (
    <section className={classes.part}>
      <p className={classes.over}>Why it is proposed</p>
      <h2 className={classes.likely}>{LIKELIHOODS[likelihood]}</h2>
      <p className={classes.over}>
        {counted(count("FOR"), "reason")} for, {count("AGAINST") || "none"} against. None decides
        alone.
      </p>
      <ul className={classes.reasons}>
        {reasons.map(({ text, speaks }) => (
          <li key={text}>
            <Sign speaks={speaks} />
            <span>
              <Reason text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A check for what speaks for it, a minus for what speaks against. */
function Sign({ speaks }: { speaks: Proposed["reasons"][number]["speaks"] }) {
  const isFor = speaks === "FOR";
  return (
    <svg
      width={16}
      height={16}
      viewBox="-8 -8 16 16"
      role="img"
      aria-label={isFor ? "for" : "against"}
      fill="none"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle r="7" fill={isFor ? "var(--ink)" : "var(--canvas)"} stroke="var(--ink)" />
      <path
        d={isFor ? "M-3 .4-.9 2.6 3.2-2.4" : "M-3 0h6"}
        stroke={isFor ? "var(--on-ink)" : "var(--ink)"}
      />
    </svg>
  );
}
