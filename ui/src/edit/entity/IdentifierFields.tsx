import {
  type Identifier,
  identifierProblem,
  readIdentifiers,
  type Scheme,
  type SchemeRow,
  SCHEMES,
  writeIdentifiers,
} from "@backchannel/schema/identifiers.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { capitalized } from "../../design/words.ts";
import { Problem } from "../Problem.tsx";
import classes from "./IdentifierFields.module.css";
import form from "../form.module.css";

const OPTIONS = keysOf(SCHEMES).map((value) => ({
  value,
  label: capitalized(SCHEMES[value].label),
}));
const rowOf = (scheme: Scheme): SchemeRow => SCHEMES[scheme];

/** What is wrong with the first of some identifiers that is not as its scheme has it. */
export function identifiersProblemOf(written: string): string | null {
  for (const one of readIdentifiers(written)) {
    const problem = identifierProblem(one);
    if (problem) return `${capitalized(rowOf(one.scheme).label)}: the ${problem.field} ${problem.rule}.`; // prettier-ignore
  }
  return null;
}

/** What an entity is known by elsewhere: a row each, with its scheme, who gave it, and its value. */
export function IdentifierFields(props: {
  /** As a folder of reports has them. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { value, error, onChange } = props;
  const [typed, setTyped] = useState<readonly Identifier[]>([]);
  // What is typed may end in a space, which what is kept does not.
  const rows = asKept(typed) === asKept(readIdentifiers(value)) ? typed : readIdentifiers(value);
  const group = useRef<HTMLDivElement>(null);
  const change = (next: readonly Identifier[]) => {
    setTyped(next);
    onChange(writeIdentifiers(next));
  };
  const focus = (what: string) =>
    requestAnimationFrame(() =>
      [...(group.current?.querySelectorAll<HTMLElement>(what) ?? [])].at(-1)?.focus(),
    );
  return (
    <div ref={group} role="group" aria-label="Identifiers">
      <span className={form.label}>Identifiers</span>
      {rows.map((one, n) => {
        const set = (field: Partial<Identifier>) =>
          change(rows.map((row, at) => (at === n ? { ...row, ...field } : row)));
        const { example, issuer: needed } = rowOf(one.scheme);
        return (
          <div key={n} className={classes.row}>
            <NativeSelect
              aria-label={`Scheme of identifier ${n + 1}`}
              data={OPTIONS}
              value={one.scheme}
              onChange={(event) => set({ scheme: event.currentTarget.value as Scheme })}
            />
            <TextInput
              aria-label={`Value of identifier ${n + 1}`}
              placeholder={example}
              value={one.value}
              onChange={(event) => set({ value: event.currentTarget.value.replaceAll("|", "") })}
            />
            <button
              type="button"
              className="button"
              data-small
              aria-label={`Remove identifier ${n + 1}`}
              onClick={() => {
                change(rows.filter((_, at) => at !== n));
                focus("[data-add]");
              }}
            >
              Remove
            </button>
            {(needed ?? one.issuer) && (
              <TextInput
                className={classes.issuer}
                aria-label={`Who gave identifier ${n + 1}`}
                placeholder="Given by: a state, a register …"
                dir="auto"
                value={one.issuer}
                onChange={(event) =>
                  set({ issuer: event.currentTarget.value.replaceAll(/[()|:]/g, "") })
                }
              />
            )}
          </div>
        );
      })}
      <button
        type="button"
        className="button"
        data-small
        data-add
        onClick={() => {
          change([...rows, { scheme: "WIKIDATA", issuer: "", value: "" }]);
          focus("select");
        }}
      >
        Add an identifier
      </button>
      {error && <Problem>{error}</Problem>}
    </div>
  );
}

const asKept = (several: readonly Identifier[]) =>
  writeIdentifiers(readIdentifiers(writeIdentifiers(several)));
