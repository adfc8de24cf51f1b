import { VERDICTS, type Verdict } from "@backchannel/schema/claim.ts";
import { type ReactNode, useEffect, useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { IconArrowsSplit, IconUserQuestion } from "@tabler/icons-react";
import page from "../design/Page.module.css";
import { timeInWords } from "../design/words.ts";
import { useChange } from "../edit/change.ts";
import { generalOf } from "../graphql/refusal.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { useViewer } from "../session/viewer.ts";
import { SignInToEdit } from "../session/SignInToEdit.tsx";
import { rememberNames, select } from "../state/actions.ts";
import { Compare } from "./Compare.tsx";
import { decideSame, decidingStore } from "./deciding.ts";
import { type Choice, IfSame } from "./IfSame.tsx";
import { InCommon } from "./InCommon.tsx";
import { Passages } from "./Passages.tsx";
import { type Compared, type Pair, pairQuery } from "./query.ts";
import { VerdictBar } from "./VerdictBar.tsx";
import classes from "./Same.module.css";

/** Two entities side by side: are they the same? */
export function PairPage(props: {
  ids: readonly [string, string];
  /** Where it stands among others; null where it was named. */
  facts: string | null;
  /** Why it is proposed. */
  children?: ReactNode;
  /** What comes after a decision, and of a skip; null where no other pair waits. */
  next: { decided: () => void; skip: () => void } | null;
}) {
  const [one, other] = props.ids;
  const { data, error, retry } = useAnswer(pairQuery, { one, other });
  useEffect(() => {
    if (data?.one && data.other) rememberNames([data.one, data.other]);
  }, [data]);
  if (error && !data) {
    return (
      <div className={page.page}>
        <Failed what="The two" error={error} retry={retry} />
      </div>
    );
  }
  if (!data) return <LoadBar what="the two" />;
  if (!data.one || !data.other) {
    return (
      <Notice icon={IconUserQuestion} title="One of the two is not here">
        The address names an entity that is not in this graph.
      </Notice>
    );
  }
  if (data.one.id === data.other.id) return <OneAlready entity={data.one} />;
  return <Undecided key={`${data.one.id} ${data.other.id}`} {...props} pair={data} />;
}

function OneAlready({ entity }: { entity: Compared }) {
  return (
    <Notice
      icon={IconArrowsSplit}
      title={`They are one: ${entity.name}`}
      actions={
        <button
          type="button"
          className="button"
          onClick={() => select({ type: "entity", id: entity.id })}
        >
          Open it
        </button>
      }
    >
      Its panel tells what was merged into it, by whom, and splits it again.
    </Notice>
  );
}

function Undecided(props: Parameters<typeof PairPage>[0] & { pair: Pair }) {
  const { pair, next } = props;
  const [one, other] = [pair.one!, pair.other!];
  const { may } = useViewer();
  const mayDecide = may("decideSame");
  const likelier = other.links.totalCount > one.links.totalCount ? other.id : one.id;
  const [choice, setChoice] = useState<Choice>({ keep: likelier, reason: "" });
  const { run, busy, refusal } = useChange(decideSame);
  const asking = refusal?.__typename === "ConfirmationNeeded" ? refusal.warnings : [];

  const decide = async (verdict: Verdict) => {
    const gone = choice.keep === one.id ? other.id : one.id;
    const confirmed = asking.length > 0 && verdict === "SAME";
    const { reason, keep } = choice;
    const done = await run({ pair: [keep, gone], verdict, reason, confirmed });
    if (!done) return;
    if (next) next.decided();
    else if (verdict === "SAME") select({ type: "entity", id: keep });
  };
  useEffect(() => {
    if (!mayDecide) return;
    decidingStore.setState({
      deciding: { decide: (verdict) => void decide(verdict), skip: next?.skip ?? null },
    });
    return () => decidingStore.setState({ deciding: null });
  });

  return (
    <div className={classes.pair}>
      <div className={classes.main}>
        <h1 className={page.title}>Are these two the same?</h1>
        <p className={page.facts}>
          {props.facts ?? "Compare them, see what would change, and decide."}
        </p>
        <Held pair={pair} />
        <Compare one={one} other={other} />
        <InCommon one={one} other={other} />
        <Passages one={one} other={other} />
      </div>
      <aside className={classes.aside} aria-label="What it would do">
        {props.children}
        {mayDecide ? (
          <IfSame pair={[one, other]} choice={choice} onChange={setChoice} />
        ) : (
          <section className={classes.part}>
            <p>Editors decide whether two are the same.</p>
            <SignInToEdit />
          </section>
        )}
      </aside>
      {mayDecide && (
        <VerdictBar
          busy={busy}
          asking={asking.map(({ text }) => text)}
          problem={asking.length > 0 ? null : generalOf(refusal, [])}
          pair={[one.id, other.id]}
          onDecide={(verdict) => void decide(verdict)}
          onSkip={next?.skip ?? null}
        />
      )}
    </div>
  );
}

/** What was decided of the two before. */
function Held({ pair }: { pair: Pair }) {
  const held = pair.other!.judgements.find(({ entities }) =>
    entities.some(({ id }) => id === pair.one!.id),
  );
  if (!held) return null;
  return (
    <p className={page.facts}>
      {held.by} held them to be <b>{VERDICTS[held.verdict].text}</b> on {timeInWords(held.at)}
      {held.why ? `: ${held.why}` : "."}
    </p>
  );
}
