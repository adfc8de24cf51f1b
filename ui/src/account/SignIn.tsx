import { useState } from "react";
import { useSend } from "../graphql/send.ts";
import { askAgain } from "../state/health.ts";
import { closeSignIn } from "../state/door.ts";
import { DoorForm } from "./DoorForm.tsx";
import { NameField, PasswordField } from "./fields.tsx";
import { signIn } from "./queries.ts";

/** Name and password. */
export function SignIn() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { send, busy, refusal } = useSend(signIn);
  const refused = refusal?.__typename === "SignInRefused";
  const onSend = async () => {
    if (!(await send({ name, password }))) return;
    closeSignIn();
    askAgain();
  };
  return (
    <DoorForm
      label="Sign in"
      send="Sign in"
      busy={busy}
      refusal={refusal}
      general={refused ? null : refusal?.message}
      onSend={onSend}
    >
      <NameField autoFocus value={name} onChange={setName} />
      <PasswordField
        label="Password"
        value={password}
        onChange={setPassword}
        error={refused ? refusal.message : undefined}
      />
    </DoorForm>
  );
}
