import { useState } from "react";
import { counted, capitalized } from "../design/words.ts";
import { byRecord, shortened } from "./changed-records.ts";
import type { Difference } from "./query.ts";
import classes from "./Changes.module.css";

const SHOWN = 2;

/** What differs, record by record and field by field, before and after. */
export function ChangedRecords({ differences }: { differences: readonly Difference[] }) {
  const [all, setAll] = useState(false);
  const records = byRecord(differences);
  const shown = all ? records : records.slice(0, SHOWN);
  const more = records.length - shown.length;
  return (
    <>
      {shown.map(({ record, text, fields }) => (
        <details key={record} className={classes.record}>
          <summary>
            {shortened(text)} <span>{counted(fields.length, "field")}</span>
          </summary>
          <dl>
            {fields.map((field) => (
              <div key={field.field}>
                <dt>{capitalized(field.field)}</dt>
                <dd>
                  <Value value={field.before} word="Before" />
                  <Value value={field.after} word="After" />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      {more > 0 && (
        <button type="button" className="go" onClick={() => setAll(true)}>
          {counted(more, "more record")}
        </button>
      )}
    </>
  );
}

/** A value, of a long one the beginning until more is asked for. */
function Value({ value, word }: { value: string | null; word: string }) {
  const [whole, setWhole] = useState(false);
  const short = value === null ? null : shortened(value);
  return (
    <span className={classes.value}>
      <span className={classes.word}>{word}</span>
      <span>
        {value === null ? <i>nothing</i> : whole ? value : short}{" "}
        {short !== value && (
          <button type="button" className="go" onClick={() => setWhole(!whole)}>
            {whole ? "Less" : "All of it"}
          </button>
        )}
      </span>
    </span>
  );
}
