import type { ComponentProps } from "react";
import { EntityLine } from "../design/EntityName.tsx";
import { select } from "../state/actions.ts";
import classes from "./ends.module.css";

interface End {
  entity: ComponentProps<typeof EntityLine>["entity"] & { id: string };
  note: string;
}

/** The entities that a link or an occasion joins, each a way to its own panel. */
export function Ends({ ends }: { ends: readonly End[] }) {
  return (
    <ul className={classes.ends}>
      {ends.map(({ entity, note }) => (
        <li key={`${entity.id} ${note}`}>
          <button
            type="button"
            className={classes.end}
            onClick={() => select({ type: "entity", id: entity.id })}
          >
            <EntityLine entity={entity} note={note} />
          </button>
        </li>
      ))}
    </ul>
  );
}
