import { linkKindsWhere } from "@backchannel/schema/kinds.ts";
import { useMemo, useState, type ReactNode } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { counted, isolated, listed } from "../design/words.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { EvidenceRow, LinkRow } from "./EvidenceRow.tsx";
import { whatFalls, type ContactShown, type Fallen } from "./query.ts";
import classes from "./WhatFalls.module.css";

export interface Without {
  publishers: string[];
  origins: string[];
  documents: string[];
}

/**
 * All kinds of link except those of the lens SOURCES and involvement, which only repeats what other
 * links say.
 */
export const STATED = linkKindsWhere((_, { lens }) => lens !== null && lens !== "SOURCES");
const FEW = 8;
const MANY = 100;

/**
 * What falls without some sources. Everything that counts now is compared with the same minus these
 * sources.
 */
export function WhatFalls(props: { without: Without; between: string[] | null }) {
  const { without, between } = props;
  const [all, setAll] = useState(false);
  const counting = useSourceFilter();
  const filter = useMemo(() => {
    const { excludePublishers, excludeOrigins, excludeDocuments, ...rest } = counting;
    return {
      ...rest,
      kinds: [...STATED],
      excludePublishers: except(excludePublishers, without.publishers),
      excludeOrigins: except(excludeOrigins, without.origins),
      excludeDocuments: except(excludeDocuments, without.documents),
    };
  }, [counting, without]);
  const first = all ? MANY : FEW;
  const { data, error, waiting, retry } = useAnswer(whatFalls, {
    ...without,
    between,
    filter,
    first,
  });
  if (error) return <Failed what="What falls" error={error} retry={retry} />;
  if (!data) return <LoadBar what="what falls" />;
  return (
    <div aria-busy={waiting}>
      <div className={classes.waiting}>{waiting && <LoadBar what="what falls" />}</div>
      <Lists fallen={data.withoutSources} onAll={all ? null : () => setAll(true)} />
    </div>
  );
}

const except = (ids: readonly string[] | undefined, gone: readonly string[]) =>
  (ids ?? []).filter((id) => !gone.includes(id));

function Lists({ fallen, onAll }: { fallen: Fallen; onAll: (() => void) | null }) {
  const { counts, contacts, lostSupport, lostGrade } = fallen;
  return (
    <>
      <p className={classes.sentence} aria-live="polite">
        {fallen.sentence}
      </p>
      <p className={classes.facts}>
        {counted(counts.claims, "claim")} {counts.claims === 1 ? "falls" : "fall"};{" "}
        {counted(counts.links, "link")} {counts.links === 1 ? "loses" : "lose"} at least one.
        {fallen.truncated && " There are more links than could be compared."}
      </p>
      {contacts && (
        <>
          <Part
            title="Occasions that vanish"
            note={ofWhom(contacts)}
            count={contacts.vanished.length}
          >
            {contacts.vanished.map((contact) => (
              <OccasionRow key={contact.id} before={contact} />
            ))}
          </Part>
          <Part
            title="Occasions with a weaker grade"
            note={ofWhom(contacts)}
            count={contacts.weaker.length}
          >
            {contacts.weaker.map(({ before, after }) => (
              <OccasionRow key={before.id} before={before} after={after} />
            ))}
          </Part>
        </>
      )}
      <Part title="Links that lose all support" count={lostSupport.totalCount}>
        {lostSupport.nodes.map(({ link }) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </Part>
      <More shown={lostSupport} onAll={onAll} />
      <Part title="Links that keep a weaker grade" count={lostGrade.totalCount}>
        {lostGrade.nodes.map(({ link, after, afterText, originsAfter }) => (
          <LinkRow
            key={link.id}
            link={link}
            after={{ evidence: after, text: afterText, origins: originsAfter }}
          />
        ))}
      </Part>
      <More shown={lostGrade} onAll={onAll} />
    </>
  );
}

const ofWhom = ({ between }: NonNullable<Fallen["contacts"]>) =>
  `between ${listed(between.map(({ name }) => isolated(name)))}`;

/** A titled list with its count; nothing if it is empty. */
export function Part(props: { title: string; note?: string; count: number; children: ReactNode }) {
  if (props.count === 0) return null;
  return (
    <section className={classes.part}>
      <h3>
        {props.title} <b>{props.count}</b>
        {props.note && <span>{props.note}</span>}
      </h3>
      <ul>{props.children}</ul>
    </section>
  );
}

/**
 * A button for the rest of a list. After the last page it says how many rows only the API lists.
 */
export function More(props: {
  shown: { totalCount: number; nodes: readonly unknown[] };
  onAll: (() => void) | null;
}) {
  const more = props.shown.totalCount - props.shown.nodes.length;
  if (more <= 0) return null;
  return (
    <p className={classes.more}>
      {props.onAll ? (
        <button type="button" className="go" onClick={props.onAll}>
          Show {more} more
        </button>
      ) : (
        `${more} more are not listed here; the API has them all.`
      )}
    </p>
  );
}

function OccasionRow({ before, after }: { before: ContactShown; after?: ContactShown }) {
  const grade = ({ evidence, evidenceText, origins }: ContactShown) => ({
    evidence,
    text: evidenceText,
    origins,
  });
  return (
    <EvidenceRow
      picks={{ type: "occasion", id: before.id }}
      hue="var(--f-contacts)"
      before={grade(before)}
      {...(after && { after: grade(after) })}
    >
      <b>
        <bdi>{before.name}</bdi>
      </b>{" "}
      <small>{before.dateText}</small>
    </EvidenceRow>
  );
}
