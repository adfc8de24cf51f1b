import { TextInput } from "@mantine/core";

/** Why something is changed, for those who read the history. */
export function ReasonField(props: {
  /** What is worth telling. */
  hint?: string;
  value: string;
  error: string | undefined;
  onChange: (reason: string) => void;
}) {
  return (
    <TextInput
      label="Reason"
      description={props.hint}
      dir="auto"
      value={props.value}
      error={props.error}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
