import { useState } from "react";
import { generalOf, problemsOf } from "../graphql/refusal.ts";
import { useSend } from "../graphql/send.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { DoorForm } from "./DoorForm.tsx";
import { PasswordField } from "./fields.tsx";
import { accountQuery, changePassword } from "./queries.ts";
import { ROLES } from "./roles.ts";
import { Sessions } from "./Sessions.tsx";
import { Tokens } from "./Tokens.tsx";
import classes from "./account.module.css";

/** Where the account is signed in, its tokens and its password. */
export function YourAccount() {
  const { data, error, retry } = useAnswer(accountQuery, {});
  if (error) return <Failed what="Your account" error={error} retry={retry} />;
  if (!data) return <LoadBar what="your account" />;
  const { viewer } = data;
  if (!viewer) return <p>Nobody is signed in.</p>;
  return (
    <>
      <p>
        <b>{viewer.name}</b>, {ROLES[viewer.role].name}: {ROLES[viewer.role].may}.
      </p>
      <section className={classes.part}>
        <h3>Signed in on</h3>
        <Sessions sessions={viewer.sessions} />
      </section>
      <section className={classes.part}>
        <h3>Tokens for programs</h3>
        <Tokens tokens={viewer.tokens} role={viewer.role} />
      </section>
      <section className={classes.part}>
        <h3>Password</h3>
        <Password />
      </section>
    </>
  );
}

const EMPTY = { current: "", password: "" };

function Password() {
  const [values, setValues] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { send, busy, refusal } = useSend(changePassword);
  const wrong = refusal?.__typename === "SignInRefused";
  const problems = problemsOf(refusal);
  const onSend = async () => {
    setDone(false);
    if (!(await send(values))) return;
    setValues(EMPTY);
    setDone(true);
  };
  return (
    <DoorForm
      label="Change the password"
      send="Change the password"
      busy={busy}
      refusal={refusal}
      general={wrong ? null : generalOf(refusal, ["current", "password"])}
      onSend={onSend}
    >
      <PasswordField
        label="Current password"
        value={values.current}
        onChange={(current) => setValues({ ...values, current })}
        error={wrong ? "This is not your password." : problems["current"]}
      />
      <PasswordField
        label="New password"
        isNew
        value={values.password}
        onChange={(password) => setValues({ ...values, password })}
        error={problems["password"]}
      />
      <p role="status" className={classes.quiet}>
        {done
          ? "The password is changed. Every other browser is signed out, and the tokens no longer work."
          : "Every other browser will be signed out, and tokens for programs will stop working."}
      </p>
    </DoorForm>
  );
}
