import { NATURES } from "@backchannel/schema/claim.ts";
import { IconFiles } from "@tabler/icons-react";
import { ChangedNote } from "../design/changed/ChangedNote.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { counted, listed } from "../design/words.ts";
import { CountedWhole } from "../filter/CountedWhole.tsx";
import { select } from "../state/actions.ts";
import { useGraph } from "../state/store.ts";
import type { Page } from "../state/registry.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { NothingLoaded } from "../start/NothingLoaded.tsx";
import page from "../design/Page.module.css";
import classes from "./Documents.module.css";
import wholeRow from "../design/layout/WholeRow.module.css";
import { Name } from "../design/Name.tsx";

const documentList = graphql(`
  query DocumentList {
    documents(first: 100) {
      totalCount
      nodes {
        id
        title
        outletName
        publishedText
        nature
        claimCount
        partOf {
          id
          citation
        }
        derivedFrom {
          id
          citation
        }
      }
    }
    stats {
      sentence
      origins
    }
  }
`);
type DocumentRow = ResultOf<typeof documentList>["documents"]["nodes"][number];

/** All documents, and which of them repeat another. */
export function Documents() {
  const { data, error, retry } = useAnswer(documentList, {});
  if (!data) {
    return error ? (
      <div className={page.page}>
        <Failed what="The documents" error={error} retry={retry} />
      </div>
    ) : (
      <LoadBar what="the documents" />
    );
  }
  const { nodes, totalCount } = data.documents;
  return (
    <div className={page.page}>
      <h1 className={page.title}>Documents</h1>
      <p className={page.facts}>
        {data.stats.sentence} {counted(data.stats.origins, "origin")} behind them all.{" "}
        <CountedWhole />
      </p>
      {nodes.length === 0 ? (
        <NothingLoaded
          title="No document is loaded yet"
          purpose="This page lists the documents that claims stand in; every claim needs one."
        />
      ) : (
        <ul className={classes.list}>
          {nodes.map((document) => (
            <Line key={document.id} document={document} />
          ))}
        </ul>
      )}
      {totalCount > nodes.length && <p>{totalCount - nodes.length} more are not listed.</p>}
    </div>
  );
}

function Line({ document }: { document: DocumentRow }) {
  const picked = useGraph(({ selection }) => selection?.id === document.id);
  const { derivedFrom, partOf } = document;
  return (
    <li data-picked={picked || undefined}>
      <span className={classes.source}>
        <b>
          <Name>{document.outletName}</Name>
        </b>
        {document.publishedText}
        {document.nature && `, ${NATURES[document.nature].text}`}
      </span>
      <span className={classes.text}>
        <button
          type="button"
          className={wholeRow.opens}
          aria-pressed={picked}
          onClick={() => select({ type: "document", id: document.id })}
        >
          {document.title}
        </button>
        <ChangedNote ids={[document.id]} />
        <small>
          {derivedFrom.length > 0 &&
            `Repeats ${listed(derivedFrom.map(({ citation }) => citation))}. `}
          {partOf && `Stands on the page of ${partOf.citation}.`}
        </small>
      </span>
      <span className={classes.claims}>{counted(document.claimCount, "claim")}</span>
    </li>
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    documents: object;
  }
}

export const documentsPage: Page<"documents"> = {
  label: "Documents",
  icon: IconFiles,
  goTo: { label: "Go to documents", key: "3", keywords: "reports articles" },
  Page: Documents,
  params: {},
};
