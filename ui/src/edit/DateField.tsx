import { TextInput } from "@mantine/core";
import { edtfProblem } from "@backchannel/schema/edtf.ts";
import { useState } from "react";
import { capitalized } from "../design/words.ts";
import classes from "./form.module.css";

/** How a date is written, beneath its field. */
const HINT = (
  <span className={classes.hint}>
    As exact as the text: <code>2025</code> <code>2025-05</code> <code>2025-05-14</code>, a span{" "}
    <code>2024-12/2025-05</code>, an open end <code>/2025-05</code>, unsure <code>2025-05?</code>
  </span>
);

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
  const [left, setLeft] = useState(false);
  const problem = left || error ? edtfProblem(value.trim()) : null;
  return (
    <TextInput
      label={label}
      description={HINT}
      value={value}
      // The API refuses text by this rule and for nothing else.
      error={needed && value.trim() === "" ? error : problem && `${capitalized(problem)}.`}
      errorProps={{ role: "alert" }}
      onBlur={() => onceReleased(() => setLeft(true))}
      onChange={({ currentTarget }) => {
        // Who begins anew is not called wrong before leaving again.
        if (edtfProblem(currentTarget.value.trim()) === null) setLeft(false);
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
