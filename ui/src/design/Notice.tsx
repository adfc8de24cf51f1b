import { IconAlertTriangle, type TablerIcon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CombinedError } from "urql";
import { whoIsAway } from "../state/health.ts";
import { messageOf } from "./message.ts";
import classes from "./Notice.module.css";

/** An empty, slow or failed state: what happened, what still holds and what the reader can do. */
export function Notice(props: {
  icon: TablerIcon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <div className={classes.notice}>
      <Icon size={22} stroke={1.6} aria-hidden="true" />
      <p className={classes.title}>{props.title}</p>
      {props.children && <p className={classes.text}>{props.children}</p>}
      {props.actions && <div className={classes.actions}>{props.actions}</div>}
    </div>
  );
}

/** A failed query: the message of the server and a button to try again. */
export function Failed(props: { what: string; error: CombinedError; retry: () => void }) {
  const { error } = props;
  const [first] = error.graphQLErrors;
  const requestId = first?.extensions["requestId"];
  return (
    <div role="alert">
      <Notice
        icon={IconAlertTriangle}
        title={`${props.what} could not be read`}
        actions={
          <>
            <button type="button" className="button" onClick={props.retry}>
              Try again
            </button>
            {typeof requestId === "string" && (
              <span className={classes.request}>Request {requestId}</span>
            )}
          </>
        }
      >
        {first ? messageOf(first) : "The server did not answer."}{" "}
        {whoIsAway(error) ? "The page keeps trying." : "The rest of the page is as it was."}
      </Notice>
    </div>
  );
}
