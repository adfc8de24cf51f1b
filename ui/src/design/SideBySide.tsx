import type { ReactNode } from "react";
import classes from "./SideBySide.module.css";

export interface Side {
  text: string;
  /** Whether this side denies what the others state. */
  denies?: boolean | undefined;
  /** What follows the text: its sources. */
  sources: ReactNode;
}

/**
 * The sides of a disagreement in columns of equal width, so that none looks better than another.
 * On narrow screens they are listed one below the other.
 */
export function SideBySide({ sides }: { sides: readonly Side[] }) {
  return (
    <ul className={classes.sides} data-many={sides.length > 3 || undefined}>
      {sides.map(({ text, denies, sources }) => (
        <li key={text}>
          <p dir="auto" data-denies={denies || undefined}>
            {text}
          </p>
          {sources}
        </li>
      ))}
    </ul>
  );
}
