import { CopyButton, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { timeInWords } from "../design/words.ts";
import { generalOf, problemsOf } from "../graphql/refusal.ts";
import { useSend } from "../graphql/send.ts";
import { DoorForm } from "./DoorForm.tsx";
import { createToken, revokeToken, type Role, type Token } from "./queries.ts";
import { ROLES, rolesUpTo } from "./roles.ts";
import classes from "./account.module.css";

/** The tokens of an account, and a form for another. */
export function Tokens({ tokens, role }: { tokens: readonly Token[]; role: Role }) {
  const { send, busy, refusal } = useSend(revokeToken);
  return (
    <>
      {tokens.length === 0 && <p className={classes.quiet}>There is none.</p>}
      <ul className={classes.list}>
        {tokens.map((token) => (
          <li key={token.id}>
            <span>
              <b>{token.note || "Without a note"}</b>, {ROLES[token.role].name}
              <small>
                Made {timeInWords(token.createdAt)}, ends {timeInWords(token.expiresAt)}
              </small>
            </span>
            <button
              type="button"
              className="button"
              data-small
              disabled={busy}
              aria-label={`Revoke the token ${token.note}`}
              onClick={() => void send({ id: token.id })}
            >
              Revoke
            </button>
          </li>
        ))}
      </ul>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal.message}
        </p>
      )}
      <NewToken role={role} />
    </>
  );
}

const DAYS = [7, 30, 90, 366].map((days) => ({ value: String(days), label: `${days} days` }));

function NewToken({ role }: { role: Role }) {
  const [note, setNote] = useState("");
  const [days, setDays] = useState("90");
  const [most, setMost] = useState<Role>("READER");
  const [secret, setSecret] = useState<string | null>(null);
  const { send, busy, refusal } = useSend(createToken);
  const problems = problemsOf(refusal);
  const onSend = async () => {
    const done = await send({ note, days: Number(days), role: most });
    if (!done) return;
    setSecret(done.secret);
    setNote("");
  };
  if (secret !== null) return <Secret secret={secret} onDone={() => setSecret(null)} />;
  return (
    <DoorForm
      label="New token"
      send="Make a token"
      busy={busy}
      refusal={refusal}
      general={generalOf(refusal, ["note", "days", "role"])}
      onSend={onSend}
    >
      <div className={classes.row}>
        <TextInput
          label="What it is for"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={problems["note"]}
        />
        <NativeSelect
          label="Lasts"
          data={DAYS}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
          error={problems["days"]}
        />
      </div>
      <NativeSelect
        label="May do at most what a"
        data={rolesUpTo(role)}
        value={most}
        onChange={(event) => setMost(event.currentTarget.value as Role)}
        error={problems["role"]}
      />
    </DoorForm>
  );
}

/** The token itself, which nobody can tell again. */
function Secret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <div className={classes.secret}>
      <TextInput
        label="The new token"
        description="Copy it now: it is not shown again. Send it as Authorization: Bearer …"
        readOnly
        autoFocus
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.actions}>
        <CopyButton value={secret} timeout={2000}>
          {({ copied, copy }) => (
            <button type="button" className="button" data-main onClick={copy}>
              <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
            </button>
          )}
        </CopyButton>
        <button type="button" className="button" onClick={onDone}>
          I have it
        </button>
      </div>
    </div>
  );
}
