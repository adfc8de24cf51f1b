import { LoadBar } from "../design/LoadBar.tsx";
import { openAround } from "../graph/open-around.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { StartFrom } from "../start/StartFrom.tsx";
import { Card } from "./cards/Card.tsx";
import { Contradictions } from "./cards/Contradictions.tsx";
import { DocumentsCard } from "./cards/DocumentsCard.tsx";
import { Kinds } from "./cards/Kinds.tsx";
import { OneOrigin } from "./cards/OneOrigin.tsx";
import { type Stock, whatThereIs } from "./query.ts";
import classes from "./ContactsSheet.module.css";

const PURPOSE =
  "This page lists who met, negotiated or used a go-between, and how well that is evidenced.";

/** The first page of a graph without contacts: what else the graph contains. */
export function WhatThereIs({ stock: { stats } }: { stock: Stock }) {
  const { data } = useAnswer(whatThereIs, {});
  return (
    <div className={classes.sheet}>
      <h1 className={classes.title}>What is in this graph</h1>
      {stats.documents > 0 && (
        <p className={classes.facts}>
          <b>{stats.entities}</b> entities
          {data && (
            <>
              {" "}
              and <b>{data.stats.links}</b> links
            </>
          )}
          . {stats.sentence}
        </p>
      )}
      <div className={classes.layout} data-empty={stats.entities === 0 || undefined}>
        <StartFrom
          verb="Best connected"
          first={9}
          purpose={PURPOSE}
          onPick={({ id }) => void openAround(id, "alone")}
        />
        {stats.entities > 0 && !data && <LoadBar what="what there is" />}
        {data && stats.entities > 0 && (
          <>
            <Kinds kinds={data.ontology.entityKinds} />
            <div className={classes.cards}>
              <DocumentsCard documents={data.documents} />
              <Contradictions />
              <OneOrigin publishers={stats.publishers} />
              <Card title="Contacts" text="No document tells of a contact between two sides.">
                <p className={classes.facts}>
                  {PURPOSE} Once a document tells of one, this page opens with it.
                </p>
              </Card>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
