import { IconArrowsDownUp } from "@tabler/icons-react";
import { useEffect, useId, useState, type ReactNode } from "react";
import { rememberNames, setPath, withEnds } from "../state/actions.ts";
import type { PathQuestion } from "../state/store.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { End, EndsRow } from "./EndsRow.tsx";
import { pathEnds, type NamedEnd } from "./query.ts";
import { MOST_THROUGH } from "./question.ts";
import { RESULTS_ID, type Refusal, type Side } from "./refusal.ts";
import classes from "./Ends.module.css";

/** The end that the question still needs once the other one is chosen. */
const OPPOSITE: Record<Side, "from" | "to" | null> = { from: "to", through: null, to: "from" };

/** The two ends of the question and the entities to pass, each chosen by search. */
export function Ends(props: {
  question: PathQuestion;
  refusal: Refusal | null;
  /** Controls for the other limits of the question. */
  children: ReactNode;
}) {
  const { question, refusal, children } = props;
  const named = useNamed(question);
  const [adding, setAdding] = useState<Side | null>(null);
  const searchId = useId();

  const ask = (ends: Parameters<typeof withEnds>[1]) => setPath(withEnds(question, ends));
  const row = (side: Side) => (
    <EndsRow
      side={side}
      searchId={`${searchId}-${side}`}
      searching={adding === side || (side !== "through" && question[side].length === 0)}
      full={side === "through" && question.through.length >= MOST_THROUGH}
      refusal={refusal?.side === side ? refusalInWords(refusal, named) : null}
      onSearch={() => {
        setAdding(side);
        focusOn(`${searchId}-${side}`);
      }}
      onPick={(found) => {
        rememberNames([found]);
        setAdding(null);
        ask({ [side]: [...new Set([...question[side], found.id])] });
        const missing = OPPOSITE[side];
        focusOn(missing && question[missing].length === 0 ? `${searchId}-${missing}` : RESULTS_ID);
      }}
    >
      {question[side].map((id) => (
        <End
          key={id}
          entity={named(id)}
          name={id}
          onRemove={() => ask({ [side]: question[side].filter((other) => other !== id) })}
        />
      ))}
    </EndsRow>
  );

  // The path finder opens to be filled in, so the first empty field gets the focus.
  const empty = question.from.length === 0 ? "from" : question.to.length === 0 ? "to" : null;
  useEffect(() => {
    if (empty) focusOn(`${searchId}-${empty}`);
    // Only when it opens: later the focus follows what the reader does.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <>
      <div className={classes.ends}>
        <div>
          {row("from")}
          {(question.through.length > 0 || adding === "through") && row("through")}
          {row("to")}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label="Swap both ends"
          title="Swap both ends"
          onClick={() =>
            ask({
              from: question.to,
              to: question.from,
              through: question.through.toReversed(),
            })
          }
        >
          <IconArrowsDownUp size={18} stroke={1.6} aria-hidden="true" />
        </button>
      </div>
      <div className={classes.limits} role="group" aria-label="Limits">
        {children}
        {question.through.length === 0 && adding !== "through" && (
          <button
            type="button"
            className={classes.chip}
            onClick={() => {
              setAdding("through");
              focusOn(`${searchId}-through`);
            }}
          >
            Pass through…
          </button>
        )}
      </div>
    </>
  );
}

/**
 * The API's message about an end, with its name for its id. Null for an unknown id: the row says so
 * already.
 */
function refusalInWords({ message }: Refusal, named: Named): string | null {
  const unknown = [...message.matchAll(/"(.+?)"/g)].some(([, id]) => named(id!) === null);
  return unknown ? null : message.replace(/"(.+?)"/g, (_, id) => named(id)?.name ?? id);
}

type Named = (id: string) => NamedEnd | null | undefined;

function useNamed({ from, through, to }: PathQuestion): Named {
  const ids = [...new Set([...from, ...through, ...to])];
  const { data } = useAnswer(pathEnds, { ids }, { pause: ids.length === 0 });
  const found = (data?.nodes ?? []).filter(
    (node): node is NamedEnd => node !== null && "name" in node,
  );
  useEffect(() => rememberNames(found));
  return (id) => {
    const known = found.find((entity) => entity.id === id);
    // The data may still belong to the last question; then it says nothing about a new id.
    return known ?? (data && data.nodes.length === ids.length ? null : undefined);
  };
}

/** Focuses an element that exists only after the next render. */
function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
