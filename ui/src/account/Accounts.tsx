import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { timeInWords } from "../design/words.ts";
import { generalOf, problemsOf } from "../graphql/refusal.ts";
import { useSend } from "../graphql/send.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import {
  accountsQuery,
  createAccount,
  disableAccount,
  resetPassword,
  setRole,
  type Account,
} from "./accounts-queries.ts";
import { DoorForm } from "./DoorForm.tsx";
import { NameField, PasswordField } from "./fields.tsx";
import type { Role } from "./queries.ts";
import { ROLES, rolesUpTo } from "./roles.ts";
import classes from "./account.module.css";

/** Every account, for admins: another, another role, shut, a new password. */
export function Accounts() {
  const { data, error, retry } = useAnswer(accountsQuery, {});
  if (error) return <Failed what="The accounts" error={error} retry={retry} />;
  if (!data) return <LoadBar what="the accounts" />;
  return (
    <>
      <ul className={classes.list}>
        {data.accounts.map((account) => (
          <Row key={account.id} account={account} />
        ))}
      </ul>
      <section className={classes.part}>
        <h3>New account</h3>
        <NewAccount />
      </section>
    </>
  );
}

const NAMES = (Object.keys(ROLES) as Role[]).map((value) => ({ value, label: ROLES[value].name }));

function Row({ account }: { account: Account }) {
  const { name, role, disabled, signedInAt } = account;
  const roles = useSend(setRole);
  const shutting = useSend(disableAccount);
  const [resetting, setResetting] = useState(false);
  const refusal = roles.refusal ?? shutting.refusal;
  return (
    <li className={classes.account}>
      <span>
        <b>{name}</b>
        {disabled && ", disabled"}
        <small>{signedInAt ? `Signed in ${timeInWords(signedInAt)}` : "Never signed in"}</small>
      </span>
      <span className={classes.rowActions}>
        <NativeSelect
          aria-label={`Role of ${name}`}
          data={NAMES}
          value={role}
          disabled={roles.busy}
          onChange={(event) => void roles.send({ name, role: event.currentTarget.value as Role })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={resetting}
          aria-label={`New password for ${name}`}
          onClick={() => setResetting(!resetting)}
        >
          New password
        </button>
        <button
          type="button"
          className="button"
          disabled={shutting.busy}
          aria-label={`${disabled ? "Enable" : "Disable"} ${name}`}
          onClick={() => void shutting.send({ name, disabled: !disabled })}
        >
          {disabled ? "Enable" : "Disable"}
        </button>
      </span>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal.message}
        </p>
      )}
      {resetting && <Reset name={name} onDone={() => setResetting(false)} />}
    </li>
  );
}

function Reset({ name, onDone }: { name: string; onDone: () => void }) {
  const [password, setPassword] = useState("");
  const { send, busy, refusal } = useSend(resetPassword);
  return (
    <DoorForm
      label={`New password for ${name}`}
      send="Set the password"
      busy={busy}
      refusal={refusal}
      general={generalOf(refusal, ["password"])}
      onSend={async () => (await send({ name, password })) && onDone()}
    >
      <p>Whoever had the old one is out: sessions and tokens of {name} end.</p>
      <PasswordField
        label="New password"
        isNew
        value={password}
        onChange={setPassword}
        error={problemsOf(refusal)["password"]}
      />
    </DoorForm>
  );
}

const EMPTY = { name: "", password: "", role: "READER" as Role };

function NewAccount() {
  const [values, setValues] = useState(EMPTY);
  const { send, busy, refusal } = useSend(createAccount);
  const problems = problemsOf(refusal);
  const taken = refusal?.__typename === "NameTaken" ? refusal.message : undefined;
  return (
    <DoorForm
      label="New account"
      send="Add the account"
      busy={busy}
      refusal={refusal}
      general={taken ? null : generalOf(refusal, ["name", "password"])}
      onSend={async () => (await send(values)) && setValues(EMPTY)}
    >
      <NameField
        autoComplete="off"
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        error={taken ?? problems["name"]}
      />
      <PasswordField
        label="Password"
        isNew
        value={values.password}
        onChange={(password) => setValues({ ...values, password })}
        error={problems["password"]}
      />
      <NativeSelect
        label="Role"
        data={rolesUpTo("ADMIN")}
        value={values.role}
        onChange={(event) => setValues({ ...values, role: event.currentTarget.value as Role })}
      />
    </DoorForm>
  );
}
