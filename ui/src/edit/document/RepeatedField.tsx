import { useId } from "react";
import type { PickedDocument } from "../claim/values.ts";
import { useFieldFocus } from "../field-focus.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";
import { DocumentSearch } from "./DocumentSearch.tsx";
import { PickedLine } from "./PickedLine.tsx";

/** The document that another repeats: what both say goes back to the same origin. */
export function RepeatedField(props: {
  value: PickedDocument | null;
  error: string | undefined;
  onChange: (value: PickedDocument | null) => void;
}) {
  const { value, error } = props;
  const id = useId();
  const { group, keep } = useFieldFocus(value);
  const change = (picked: PickedDocument | null) => {
    keep();
    props.onChange(picked);
  };
  return (
    <div ref={group} role="group" aria-labelledby={`${id}label`}>
      <span className={classes.label} id={`${id}label`}>
        Repeats
      </span>
      {value ? (
        <PickedLine as="repeats" document={value} onChange={() => change(null)} />
      ) : (
        <DocumentSearch
          label="Repeats"
          invalid={error !== undefined}
          describedBy={error ? `${id}problem` : undefined}
          onPick={change}
        />
      )}
      {error ? (
        <Problem id={`${id}problem`}>{error}</Problem>
      ) : (
        <p className={classes.hint}>
          If it was taken from another text, it is not a second origin.
        </p>
      )}
    </div>
  );
}
