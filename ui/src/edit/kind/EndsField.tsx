import { ENTITY_KINDS, FAMILIES, TYPES } from "@backchannel/schema/entity-kinds.ts";
import { EVERY_ENTITY_KIND } from "@backchannel/schema/kinds.ts";
import type { Ends } from "@backchannel/schema/link-kinds/row.ts";
import { endInWords } from "../../design/kinds/words.ts";
import { Problem } from "../Problem.tsx";
import classes from "./kind.module.css";
import type { KindValues } from "./values.ts";

type End = Ends[number];

const WIDE: readonly End[] = [...new Set([...FAMILIES, ...TYPES])];

/** What may stand at one end of a link: families and types, or a kind alone. */
export function EndsField(props: {
  label: string;
  field: "subject" | "object";
  /** What the kind that it is like takes there. */
  usual: Ends;
  values: KindValues;
  problems: Readonly<Record<string, string>>;
  set: (values: Partial<KindValues>) => void;
}) {
  const { field, usual, values, set } = props;
  const error = props.problems[field];
  const written = values[field].split(",").flatMap((end) => end.trim() || []) as End[];
  const chosen: readonly End[] = written.length > 0 ? written : usual;
  const change = (ends: readonly End[]) => {
    const asUsual = ends.length === usual.length && ends.every((end) => usual.includes(end));
    set({ [field]: asUsual ? "" : ends.join(", ") });
  };
  return (
    <fieldset className={classes.choices}>
      <legend>{props.label}</legend>
      {[...new Set([...WIDE, ...usual, ...chosen])].map((end) => (
        <label key={end}>
          <input
            type="checkbox"
            className="unseen"
            checked={chosen.includes(end)}
            aria-invalid={error ? true : undefined}
            onChange={(event) =>
              change(
                event.currentTarget.checked
                  ? [...chosen, end]
                  : chosen.filter((other) => other !== end),
              )
            }
          />
          {endInWords(end)}
        </label>
      ))}
      <select
        aria-label={`${props.label}: a kind alone`}
        value=""
        onChange={(event) => change([...chosen, event.currentTarget.value as End])}
      >
        <option value="" disabled>
          A kind alone …
        </option>
        {EVERY_ENTITY_KIND.filter((kind) => !chosen.includes(kind)).map((kind) => (
          <option key={kind} value={kind}>
            {ENTITY_KINDS[kind].label}
          </option>
        ))}
      </select>
      {error && <Problem>{error}</Problem>}
    </fieldset>
  );
}
