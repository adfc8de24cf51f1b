import { SideBySide } from "../design/SideBySide.tsx";
import { select } from "../state/actions.ts";
import type { SideClaim } from "./query.ts";
import classes from "./Sides.module.css";

export interface Side {
  statement: string;
  claims: readonly SideClaim[];
  /** Whether the side says that it is not so. */
  denies?: boolean;
}

/** The sides of a disagreement. Each claim leads to its document. */
export function Sides({ sides }: { sides: readonly Side[] }) {
  return (
    <SideBySide
      sides={sides.map(({ statement, claims, denies }) => ({
        text: statement,
        denies,
        sources: <Places claims={claims} />,
      }))}
    />
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
