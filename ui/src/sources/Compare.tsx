import { useMemo, useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { Names } from "../design/Name.tsx";
import { counted, isolated } from "../design/words.ts";
import { ConflictSides } from "../evidence/Disagreements.tsx";
import { useSourceFilter } from "../state/source-filter.ts";
import { setParam } from "../state/actions.ts";
import { useGraph, useParam } from "../state/store.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { LinkRow } from "./EvidenceRow.tsx";
import { comparison, type Compared } from "./compare-query.ts";
import type { LinkLineShown } from "./query.ts";
import { More, Part, STATED } from "./WhatFalls.tsx";
import classes from "./Compare.module.css";

interface Outlet {
  id: string;
  name: string;
}
const FEW = 8;
const MANY = 100;

/**
 * Two outlets side by side: what only one of them reports, and where they contradict each other.
 */
export function Compare({ outlets }: { outlets: readonly Outlet[] }) {
  const chosen = useParam("compare");
  // The choice while only one outlet is chosen. The shared state holds complete pairs only.
  const [half, setHalf] = useState<[string, string]>(["", ""]);
  const pair = chosen ?? half;
  const choose = (n: 0 | 1, id: string) => {
    const next: [string, string] = n === 0 ? [id, pair[1]] : [pair[0], id];
    setHalf(next);
    setParam("compare", next[0] && next[1] ? next : null);
  };
  if (outlets.length < 2) return null;
  return (
    <section className={classes.compare} aria-labelledby="compare-two">
      <h2 id="compare-two">Compare two outlets</h2>
      <div className={classes.choices}>
        {([0, 1] as const).map((n) => (
          <label key={n}>
            {n === 0 ? "Compare" : "with"}
            <select value={pair[n]} onChange={(event) => choose(n, event.target.value)}>
              <option value="">choose an outlet</option>
              {outlets.map(({ id, name }) => (
                <option key={id} value={id} disabled={id === pair[n === 0 ? 1 : 0]}>
                  {isolated(name)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {chosen && <Comparison key={chosen.join()} pair={chosen} outlets={outlets} />}
    </section>
  );
}

function Comparison({ pair, outlets }: { pair: [string, string]; outlets: readonly Outlet[] }) {
  const [all, setAll] = useState(false);
  const counting = useSourceFilter();
  const out = useGraph((state) => state.filter.excludePublishers);
  const filter = useMemo(() => ({ ...counting, kinds: [...STATED] }), [counting]);
  const [a, b] = pair;
  const first = all ? MANY : FEW;
  const { data, error, waiting, retry } = useAnswer(comparison, { a, b, filter, first });
  if (error) return <Failed what="The comparison" error={error} retry={retry} />;
  if (!data) return <LoadBar what="the comparison" />;
  const nameOf = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id;
  const gone = pair.filter((id) => out.includes(id)).map(nameOf);
  return (
    <div aria-busy={waiting}>
      {gone.length > 0 && (
        <p className={classes.note}>
          <Names of={gone} /> {gone.length === 1 ? "is" : "are"} left out at the moment and so{" "}
          {gone.length === 1 ? "brings" : "bring"} nothing.
        </p>
      )}
      <Columns
        names={[nameOf(a), nameOf(b)]}
        compared={data.compareSources}
        onAll={all ? null : () => setAll(true)}
      />
    </div>
  );
}

function Columns(props: {
  names: [string, string];
  compared: Compared;
  onAll: (() => void) | null;
}) {
  const { compared, onAll, names } = props;
  const { onlyA, onlyB, both, contradict } = compared;
  return (
    <>
      <div className={classes.columns}>
        <Links title={`Only ${isolated(names[0] ?? "")}`} links={onlyA} onAll={onAll} />
        <Links title={`Only ${isolated(names[1] ?? "")}`} links={onlyB} onAll={onAll} />
        <div>
          <Part title="They contradict" count={contradict.length}>
            {contradict.map((conflict) => {
              if (conflict.__typename === "CuratedConflict") {
                return (
                  <li key={conflict.id} className={classes.conflict}>
                    <h4>
                      {conflict.topic} <small>{conflict.statusText}</small>
                    </h4>
                    <ConflictSides conflict={conflict} />
                  </li>
                );
              }
              return (
                conflict.__typename === "ContestedLink" && (
                  <LinkRow key={conflict.id} link={conflict.link} />
                )
              );
            })}
          </Part>
          {contradict.length === 0 && (
            <p className={classes.none}>No contradiction between them is on record.</p>
          )}
        </div>
      </div>
      {both.totalCount > 0 && (
        <details className={classes.both}>
          <summary>Both bring {counted(both.totalCount, "link")}</summary>
          <Links title="Both" links={both} onAll={onAll} />
        </details>
      )}
      {compared.truncated && <p>There are more links than could be compared.</p>}
    </>
  );
}

function Links(props: {
  title: string;
  links: { totalCount: number; nodes: readonly LinkLineShown[] };
  onAll: (() => void) | null;
}) {
  const { title, links, onAll } = props;
  return (
    <div>
      <Part title={title} count={links.totalCount}>
        {links.nodes.map((link) => (
          <LinkRow key={link.id} link={link} />
        ))}
      </Part>
      {links.totalCount === 0 && <p className={classes.none}>{title}: no link.</p>}
      <More shown={links} onAll={onAll} />
    </div>
  );
}
