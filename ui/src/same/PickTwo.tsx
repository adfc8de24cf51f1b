import { type ReactNode, useState } from "react";
import page from "../design/Page.module.css";
import type { PickedEntity } from "../edit/claim/values.ts";
import { EntityField } from "../edit/EntityField.tsx";
import { setParam } from "../state/actions.ts";
import classes from "./Same.module.css";

/** Two are picked to be compared; the one may be known. */
export function PickTwo(props: { first: PickedEntity | null; children?: ReactNode }) {
  const [both, setPicked] = useState<[PickedEntity | null, PickedEntity | null]>([
    props.first,
    null,
  ]);
  const [one, other] = both;
  return (
    <div className={page.page}>
      <h1 className={page.title}>Are these two the same?</h1>
      <p className={page.facts}>
        Two names may be one actor. Compare them, see what would change, and decide.
      </p>
      {props.children}
      <div className={classes.pick}>
        <EntityField
          label="One"
          value={one}
          error={undefined}
          onChange={(value) => setPicked([value, other])}
        />
        <EntityField
          label="The other"
          value={other}
          error={one && one.id === other?.id ? "Pick another one: this is the same." : undefined}
          onChange={(value) => setPicked([one, value])}
        />
        <button
          type="button"
          className="button"
          data-main
          disabled={!one || !other || one.id === other.id}
          onClick={() => one && other && setParam("same", [one.id, other.id])}
        >
          Compare them
        </button>
      </div>
    </div>
  );
}
