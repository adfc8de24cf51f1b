import { IconBroadcast } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import page from "../design/Page.module.css";
import { CountedWhole } from "../filter/CountedWhole.tsx";
import { takeInAll } from "../filter/switch-source.ts";
import { setParam } from "../state/actions.ts";
import { id, pair } from "@backchannel/schema/codecs.ts";
import { useGraph, useParam } from "../state/store.ts";
import type { Page } from "../state/registry.ts";
import type { ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { NothingLoaded } from "../start/NothingLoaded.tsx";
import { Compare } from "./Compare.tsx";
import { OutletTable } from "./OutletTable.tsx";
import { outlets } from "./query.ts";
import { WhatFalls, type Without } from "./WhatFalls.tsx";
import classes from "./SourcesPage.module.css";
import { isolated } from "../design/words.ts";

type Outlets = ResultOf<typeof outlets>;

/**
 * The page of sources: who published what, whose reporting it goes back to, and what falls without
 * an outlet.
 */
export function SourcesPage() {
  const { data, error, retry } = useAnswer(outlets, {});
  if (data) return <Sources data={data} />;
  if (!error) return <LoadBar what="the sources" />;
  return (
    <div className={page.page}>
      <Failed what="The sources" error={error} retry={retry} />
    </div>
  );
}

function Sources({ data: { stats, unnamedSources } }: { data: Outlets }) {
  const rows = stats.publishers;
  const rated = rows.filter(({ reliability }) => reliability).length;
  return (
    <div className={`${page.page} ${classes.page}`}>
      <h1 className={page.title}>Sources</h1>
      <p className={page.facts}>
        {stats.sentence} <CountedWhole />
        {rows.length > 0 && rated === 0 && "Nobody has rated the reliability of an outlet yet. "}
        {rated > 0 && "Letters A to F rate reliability; A is the best. "}
      </p>
      {rows.length === 0 ? (
        <NothingLoaded
          title="No outlet is known yet"
          purpose="This page lists who printed the documents, and what would fall without each. Outlets come with their documents."
        />
      ) : (
        <>
          <Table rows={rows} unnamed={unnamedSources} usual={stats.between.map(({ id }) => id)} />
          <Compare outlets={rows.map(({ publisher }) => publisher)} />
        </>
      )}
    </div>
  );
}

/**
 * The table, and beside it what falls: without the outlet asked about, or else without all sources
 * left out.
 */
function Table(props: {
  rows: Outlets["stats"]["publishers"];
  unnamed: Outlets["unnamedSources"];
  usual: string[];
}) {
  const falls = useParam("falls");
  const chosen = useParam("between");
  const filter = useGraph((state) => state.filter);
  const { excludePublishers, excludeOrigins, excludeDocuments } = filter;
  const asked = props.rows.find(({ publisher }) => publisher.id === falls)?.publisher;
  const without = useMemo<Without | null>(() => {
    if (asked) return { publishers: [asked.id], origins: [], documents: [] };
    const all = [...excludePublishers, ...excludeOrigins, ...excludeDocuments];
    return all.length === 0
      ? null
      : {
          publishers: excludePublishers,
          origins: excludeOrigins,
          documents: excludeDocuments,
        };
  }, [asked, excludePublishers, excludeOrigins, excludeDocuments]);
  const between = chosen ?? (props.usual.length === 2 ? props.usual : null);
  const heading = useRef<HTMLHeadingElement>(null);
  // On narrow screens the answer is below the table, so scroll to it. Beside the table it is
  // visible already and nothing scrolls.
  useEffect(() => {
    if (asked) heading.current?.scrollIntoView({ block: "nearest" });
  }, [asked]);
  return (
    <div className={classes.columns}>
      <OutletTable
        rows={props.rows}
        unnamed={props.unnamed}
        asked={asked?.id ?? null}
        onAsk={(id) => setParam("falls", id)}
      />
      <section className={classes.falls} aria-label="What falls">
        <h2 ref={heading}>
          {asked
            ? `What falls without ${isolated(asked.name)}`
            : "What falls without what is left out"}
        </h2>
        {without ? (
          <WhatFalls without={without} between={between} />
        ) : (
          <p className={classes.hint}>
            Nothing is left out. Switch an outlet, a document or an origin off, and what rests on it
            is listed here; or ask first what falls without it.
          </p>
        )}
        {without && !asked && (
          <button type="button" className={`button ${classes.back}`} data-small onClick={takeInAll}>
            Include all
          </button>
        )}
      </section>
    </div>
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    sources: {
      /** The outlet for which the page shows what falls without it. */
      falls: string;
      /** The two outlets to compare. */
      compare: [string, string];
    };
  }
}

export const sourcesPage: Page<"sources"> = {
  label: "Sources",
  icon: IconBroadcast,
  goTo: { label: "Go to sources", key: "5", keywords: "outlets publishers" },
  Page: SourcesPage,
  params: { falls: id, compare: pair },
  hasTimeBar: true,
};
