import { PasswordInput, TextInput, type TextInputProps } from "@mantine/core";

interface Field {
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** The name of an account. */
export function NameField({
  onChange,
  ...rest
}: Field & Pick<TextInputProps, "autoFocus" | "autoComplete">) {
  return (
    <TextInput
      label="Name"
      autoComplete="username"
      required
      withAsterisk={false}
      {...rest}
      {...(rest.autoFocus && { "data-autofocus": true })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A password: one that is known already, or a new one with the rule it must keep. */
export function PasswordField(props: Field & { label: string; isNew?: boolean }) {
  const { onChange, isNew, ...rest } = props;
  return (
    <PasswordInput
      required
      withAsterisk={false}
      autoComplete={isNew ? "new-password" : "current-password"}
      description={isNew ? "12 characters or more" : undefined}
      visibilityToggleButtonProps={{ "aria-label": `Show or hide: ${props.label}`, tabIndex: 0 }}
      {...rest}
      // Mantine puts it on the frame alone.
      aria-invalid={rest.error !== undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
