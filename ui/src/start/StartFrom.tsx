import type { ReactNode } from "react";
import { Bar } from "../design/Bar.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { EntityLine } from "../design/EntityName.tsx";
import { Failed } from "../design/Notice.tsx";
import { counted } from "../design/words.ts";
import { rememberNames } from "../state/actions.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { NothingLoaded } from "./NothingLoaded.tsx";
import { bestConnected, type Start, startsOf } from "./query.ts";
import classes from "./Start.module.css";

/** Names to start from: those with most links. Says what to do where there is nobody at all. */
export function StartFrom(props: {
  verb: string;
  /** How many names; 5 unless told otherwise. */
  first?: number;
  /** What the page is for, told where there is nobody. */
  purpose: string;
  onPick: (start: Start) => void;
  /** Stands above the names. */
  children?: ReactNode;
}) {
  const { data, error, retry } = useAnswer(bestConnected, { first: props.first ?? 5 });
  if (error && !data) return <Failed what="The best connected" error={error} retry={retry} />;
  if (!data) return <LoadBar what="names to start from" />;
  const starts = startsOf(data);
  const most = Math.max(1, ...starts.map(({ links }) => links));
  if (starts.length === 0) return <NothingLoaded purpose={props.purpose} />;
  return (
    <section className={classes.start} aria-label={props.verb}>
      {props.children}
      <h2>{props.verb}</h2>
      <ul>
        {starts.map(({ entity: start, links }) => (
          <li key={start.id}>
            <button
              type="button"
              onClick={() => {
                rememberNames([start]);
                props.onPick(start);
              }}
            >
              <EntityLine entity={start} note={counted(links, "link")} />
              <Bar figure={links} of={most} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
