import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { useId } from "react";
import { EntityLine } from "../design/EntityName.tsx";
import { EntitySearch } from "../search/EntitySearch.tsx";
import type { PickedEntity } from "./claim/values.ts";
import { picked } from "./claim/read-entity.ts";
import { useFieldFocus } from "./field-focus.ts";
import { Problem } from "./Problem.tsx";
import classes from "./form.module.css";

/** A field that holds one entity, found by any of its spellings. */
export function EntityField(props: {
  label: string;
  hint?: string;
  placeholder?: string;
  kinds?: readonly EntityKind[];
  value: PickedEntity | null;
  error: string | undefined;
  onChange: (value: PickedEntity | null) => void;
}) {
  const { value, error, onChange } = props;
  const id = useId();
  const { group, keep } = useFieldFocus(value);
  const change = (picked: PickedEntity | null) => {
    keep();
    onChange(picked);
  };
  return (
    <div ref={group} role="group" aria-labelledby={`${id}label`}>
      <span className={classes.label} id={`${id}label`}>
        {props.label}
      </span>
      {value ? (
        <div className={classes.picked} data-problem={error ? true : undefined}>
          <span dir="auto">
            <EntityLine entity={value} />
          </span>
          <button
            type="button"
            className="button"
            data-small
            aria-label={`Change ${props.label.toLowerCase()}: ${value.name}`}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}problem` : undefined}
            onClick={() => change(null)}
          >
            Change
          </button>
        </div>
      ) : (
        <EntitySearch
          label={props.label}
          placeholder={props.placeholder ?? "Search in any spelling"}
          kinds={props.kinds ?? null}
          invalid={error !== undefined}
          describedBy={error ? `${id}problem` : undefined}
          onPick={(entity) => change(picked(entity))}
        />
      )}
      {error ? (
        <Problem id={`${id}problem`}>{error}</Problem>
      ) : (
        props.hint && <p className={classes.hint}>{props.hint}</p>
      )}
    </div>
  );
}
