import { useId, useState } from "react";
import type { PickedDocument } from "../claim/values.ts";
import { useFieldFocus } from "../field-focus.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";
import { DocumentSearch } from "./DocumentSearch.tsx";
import { NewDocument } from "./NewDocument.tsx";
import { PickedLine } from "./PickedLine.tsx";

/** A field that holds the document a claim is stated in: a known one, or one made here. */
export function DocumentField(props: {
  value: PickedDocument | null;
  error: string | undefined;
  /** Whether documents may be added. */
  mayAdd: boolean;
  onChange: (value: PickedDocument | null) => void;
}) {
  const { value, error } = props;
  const id = useId();
  const [adding, setAdding] = useState(false);
  const { group, keep } = useFieldFocus(value ?? adding);
  const change = (picked: PickedDocument | null) => {
    keep();
    setAdding(false);
    props.onChange(picked);
  };
  const add = (isNew: boolean) => {
    keep();
    setAdding(isNew);
  };
  return (
    <div ref={group} role="group" aria-labelledby={`${id}label`}>
      <span className={classes.label} id={`${id}label`}>
        Document
      </span>
      {value ? (
        <PickedLine as="document" document={value} onChange={() => change(null)} />
      ) : adding ? (
        <NewDocument onMade={change} onCancel={() => add(false)} />
      ) : (
        <>
          <DocumentSearch
            label="Document"
            invalid={error !== undefined}
            describedBy={error ? `${id}problem` : undefined}
            onPick={change}
          />
          {error && <Problem id={`${id}problem`}>{error}</Problem>}
          {props.mayAdd && (
            <button type="button" className="go" style={{ marginTop: 6 }} onClick={() => add(true)}>
              Add a document that is not here yet
            </button>
          )}
        </>
      )}
    </div>
  );
}
