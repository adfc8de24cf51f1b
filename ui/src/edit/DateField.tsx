import { TextInput } from "@mantine/core";
import { useState } from "react";
import { opening } from "../design/words.ts";
import classes from "./form.module.css";

/** How a date is written, beneath its field. */
const HINT = (
  <span className={classes.hint}>
    As exact as the text: <code>2025</code> <code>2025-05</code> <code>2025-05-14</code>, a span{" "}
    <code>2024-12/2025-05</code>, an open end <code>/2025-05</code>, unsure <code>2025-05?</code>
  </span>
);

type Rule = (text: string) => string | null;

/**
 * A date, held when it is left to the rule that the API holds it to: what is wrong is said at the
 * field until it is put right.
 */
export function DateField(props: {
  label: string;
  value: string;
  /** What was found when it was sent. */
  error: string | undefined;
  /** Whether it must not be left empty. */
  needed?: boolean;
  onChange: (value: string) => void;
}) {
  const { label, value, error, needed, onChange } = props;
  const [rule, setRule] = useState<Rule | null>(null);
  const [left, setLeft] = useState(false);
  const problemOf = (text: string) => rule?.(text.trim()) ?? null;
  const problem = left || error ? problemOf(value) : null;
  const load = () =>
    // Where it does not load, the API alone judges.
    void import("@backchannel/schema/edtf.ts").then(
      ({ edtfProblem }) => setRule(() => edtfProblem),
      () => undefined,
    );
  return (
    <TextInput
      label={label}
      description={HINT}
      value={value}
      // The API refuses text by this rule and for nothing else.
      error={rule && !(needed && value.trim() === "") ? problem && `${opening(problem)}.` : error}
      errorProps={{ role: "alert" }}
      onFocus={rule ? undefined : load}
      onBlur={() => onceReleased(() => setLeft(true))}
      onChange={({ currentTarget }) => {
        // Who begins anew is not called wrong before leaving again.
        if (problemOf(currentTarget.value) === null) setLeft(false);
        onChange(currentTarget.value);
      }}
    />
  );
}

/** At once, or after the press that is going on: a line that comes in moves what is pressed. */
function onceReleased(then: () => void): void {
  if (document.querySelector(":active") === null) return then();
  document.addEventListener("mouseup", () => setTimeout(then), { once: true });
}
