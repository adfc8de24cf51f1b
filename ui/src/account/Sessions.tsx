import { useSend } from "../graphql/send.ts";
import { timeInWords } from "../design/words.ts";
import { clientInWords } from "./client-words.ts";
import { revokeSession, type Session } from "./queries.ts";
import classes from "./account.module.css";

/** The browsers an account is signed in on. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { send, busy, refusal } = useSend(revokeSession);
  return (
    <>
      <ul className={classes.list}>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <b>{clientInWords(session.client)}</b>
              {session.current && ", this one"}
              <small>
                Since {timeInWords(session.createdAt)}, last used {timeInWords(session.seenAt)}
              </small>
            </span>
            {!session.current && (
              <button
                type="button"
                className="button"
                data-small
                disabled={busy}
                onClick={() => void send({ id: session.id })}
              >
                Sign out there
              </button>
            )}
          </li>
        ))}
      </ul>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal.message}
        </p>
      )}
    </>
  );
}
