import { IconTopologyStar3 } from "@tabler/icons-react";
import { OneOrigin } from "../contacts/cards/OneOrigin.tsx";
import { LeftOut } from "../contacts/LeftOut.tsx";
import type { Stock } from "../contacts/query.ts";
import { SourceLine } from "../contacts/SourceLine.tsx";
import { Figures } from "../contacts/Figures.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { counted } from "../design/words.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { NothingLoaded } from "../start/NothingLoaded.tsx";
import { isNarrowed, useSourceFilter } from "../state/source-filter.ts";
import { useGraph } from "../state/store.ts";
import { NothingThen } from "../time/NothingThen.tsx";
import { NotHereYet, WhereToBegin } from "./Beginnings.tsx";
import { DataSets, DocumentsCard, MostContested, Newest } from "./cards.tsx";
import { ConnectedTable } from "./ConnectedTable.tsx";
import { headlineOf, stateOfEvidence } from "./headline.ts";
import { Kinds } from "./Kinds.tsx";
import { LargestSums } from "./LargestSums.tsx";
import { overviewQuery, type OverviewAnswer } from "./query.ts";
import sheet from "../design/layout/Sheet.module.css";
import classes from "./Overview.module.css";

/** The first page of a graph without contacts: who is connected, and what else stands out. */
export function Overview({ stock }: { stock: Stock }) {
  const { data, error, waiting, retry } = useAnswer(overviewQuery, { filter: useSourceFilter() });
  if (stock.stats.entities === 0) return <Empty />;
  if (error) {
    return (
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>What is in this graph</h1>
        <Failed what="What stands out" error={error} retry={retry} />
      </div>
    );
  }
  if (!data) return <LoadBar what="what there is" />;
  return <Told data={data} stock={stock} waiting={waiting} />;
}

function Told(props: { data: OverviewAnswer; stock: Stock; waiting: boolean }) {
  const { stats, ontology, overview } = props.data;
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  const { publishers } = props.stock.stats;
  const { nodes } = props.stock.documents;
  const kinds = <Kinds kinds={ontology.entityKinds} />;
  const sums = overview.largestSums.length > 0;
  return (
    <div className={sheet.sheet} aria-busy={props.waiting}>
      <div className={sheet.waiting}>{props.waiting && <LoadBar what="what there is" />}</div>
      <h1 className={sheet.title}>{headlineOf(stats)}</h1>
      <p className={sheet.facts}>
        {/* The sentence counts the whole graph; what stands below it is filtered. */}
        <Figures
          text={`${narrowed ? "In all, " : ""}${counted(stats.entities, "entity", "entities")} and ${counted(stats.links, "link")} from ${counted(stats.documents, "document")}. ${stateOfEvidence(stats)}`}
        />
      </p>
      <LeftOut publishers={publishers} documents={nodes} />
      <div className={classes.layout}>
        {overview.bestConnected.length > 0 ? (
          <ConnectedTable rows={overview.bestConnected} />
        ) : (
          <Nobody />
        )}
        {sums ? <LargestSums sums={overview.largestSums} /> : kinds}
        <div className={sheet.cards}>
          {sums && kinds}
          <MostContested links={overview.mostContested} />
          <Newest claims={overview.newest} />
          <WhereToBegin best={overview.bestConnected} />
          <DocumentsCard stats={stats} />
          <DataSets folders={stats.folders} />
          <OneOrigin publishers={publishers} />
          <NotHereYet />
        </div>
      </div>
      <SourceLine documents={nodes} />
    </div>
  );
}

/** Nobody is linked to anybody: in all, or under what is left out. */
function Nobody() {
  const during = useGraph((state) => state.filter.during);
  const narrowed = useGraph((state) => isNarrowed(state.filter));
  if (during) return <NothingThen during={during} among="the links of this graph" />;
  return (
    <Notice icon={IconTopologyStar3} title="Nobody is linked to anybody">
      {narrowed
        ? "Under the dates and sources you chose no claim counts. Include what is left out."
        : "Add a claim about two of the entities, and both stand here."}
    </Notice>
  );
}

/** What stands here later, and how to begin. */
function Empty() {
  return (
    <div className={sheet.sheet}>
      <h1 className={sheet.title}>What is in this graph</h1>
      <div className={classes.empty}>
        <NothingLoaded purpose="This page tells who is connected with whom, and on whose word." />
        <NotHereYet />
      </div>
    </div>
  );
}
