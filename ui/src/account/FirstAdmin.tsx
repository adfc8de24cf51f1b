import { useState } from "react";
import { generalOf, problemsOf } from "../graphql/refusal.ts";
import { useSend } from "../graphql/send.ts";
import { askAgain } from "../state/health.ts";
import { closeSignIn } from "../state/door.ts";
import { DoorForm } from "./DoorForm.tsx";
import { NameField, PasswordField } from "./fields.tsx";
import { createFirstAdmin } from "./queries.ts";

/** Makes the first account, by the link that Backchannel printed. */
export function FirstAdmin({ token }: { token: string }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { send, busy, refusal } = useSend(createFirstAdmin);
  const problems = problemsOf(refusal);
  const onSend = async () => {
    if (!(await send({ name, password, token }))) return;
    closeSignIn();
    askAgain();
  };
  return (
    <DoorForm
      label="Make the first admin"
      send="Make the account and sign in"
      busy={busy}
      refusal={refusal}
      general={generalOf(refusal, ["name", "password"])}
      onSend={onSend}
    >
      <p>
        The first account is an admin: it can change everything and add other accounts. The link
        works once.
      </p>
      <NameField autoFocus value={name} onChange={setName} error={problems["name"]} />
      <PasswordField
        label="Password"
        isNew
        value={password}
        onChange={setPassword}
        error={problems["password"]}
      />
    </DoorForm>
  );
}
