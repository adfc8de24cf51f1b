import { select } from "../state/actions.ts";
import type { SideClaim } from "./query.ts";
import classes from "./Sides.module.css";

export interface Side {
  statement: string;
  claims: readonly SideClaim[];
  /** Set where the side says that it is not so. */
  denies?: boolean;
}

/** The sides of a disagreement, all of one size, each claim leading to its document. */
export function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <ul className={classes.sides} data-many={sides.length > 3 || undefined}>
      {sides.map(({ statement, claims, denies }) => (
        <li key={statement}>
          <p dir="auto" data-denies={denies}>
            {statement}
          </p>
          <Places claims={claims} />
        </li>
      ))}
    </ul>
  );
}

/** Where a side is stated: each place once, in the order given. */
function Places({ claims }: { claims: readonly SideClaim[] }) {
  const places = Map.groupBy(claims, ({ document, locator }) => `${document.id} ${locator}`);
  return (
    <ul className={classes.places}>
      {[...places].map(([place, [first, ...rest]]) => (
        <li key={place}>
          <button
            type="button"
            className="go"
            title={[first!, ...rest].map(({ statement }) => statement).join(" ")}
            onClick={() => select({ type: "document", id: first!.document.id })}
          >
            {first!.document.citation}, {first!.locator}
          </button>
          {first!.background && " (background)"}
        </li>
      ))}
    </ul>
  );
}
