import { useEffect, useId, useRef, useState } from "react";
import type { PickedDocument } from "../claim/values.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";
import { DocumentSearch } from "./DocumentSearch.tsx";
import { NewDocument } from "./NewDocument.tsx";

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
  const group = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) group.current?.querySelector<HTMLElement>("input, button")?.focus();
    moved.current = false;
  }, [value, adding]);
  const change = (picked: PickedDocument | null) => {
    moved.current = true;
    setAdding(false);
    props.onChange(picked);
  };
  return (
    <div ref={group} role="group" aria-labelledby={`${id}label`}>
      <span className={classes.label} id={`${id}label`}>
        Document
      </span>
      {value ? (
        <div className={classes.picked}>
          <span className={classes.document}>
            <b dir="auto">{value.citation}</b>
            <small dir="auto">{value.title}</small>
          </span>
          <button
            type="button"
            className="button"
            data-small
            aria-label={`Change document: ${value.citation}`}
            onClick={() => change(null)}
          >
            Change
          </button>
        </div>
      ) : adding ? (
        <NewDocument
          onMade={change}
          onCancel={() => {
            moved.current = true;
            setAdding(false);
          }}
        />
      ) : (
        <>
          <DocumentSearch
            invalid={error !== undefined}
            describedBy={error ? `${id}problem` : undefined}
            onPick={change}
          />
          {error && <Problem id={`${id}problem`}>{error}</Problem>}
          {props.mayAdd && (
            <button
              type="button"
              className="go"
              style={{ marginTop: 6 }}
              onClick={() => {
                moved.current = true;
                setAdding(true);
              }}
            >
              Add a document that is not here yet
            </button>
          )}
        </>
      )}
    </div>
  );
}
