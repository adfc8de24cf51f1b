import { NATURES } from "@backchannel/schema/claim.ts";
import { IconFileOff, IconExternalLink } from "@tabler/icons-react";
import { useMemo } from "react";
import { HistoryButton } from "../changes/HistoryButton.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { capitalized, counted } from "../design/words.ts";
import { openDialog } from "../state/dialogs.ts";
import { gradeInWords } from "../edit/judge/grades.ts";
import { EditButton } from "../edit/EditButton.tsx";
import { Claims } from "../evidence/Claims.tsx";
import { claimLink, claimParts } from "../graphql/fragments.ts";
import { byOrigin } from "../evidence/numbering.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { SignInToEdit } from "../session/SignInToEdit.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame, Section } from "../design/PanelFrame.tsx";
import { DocumentLines } from "./DocumentLines.tsx";
import { Name } from "../design/Name.tsx";

const documentCard = graphql(
  `
    query DocumentCard($id: ID!) {
      document(id: $id) {
        id
        title
        citation
        publishedText
        nature
        author
        note
        url
        claimCount
        reliability
        retractedAt
        outlet {
          id
          name
        }
        partOf {
          id
          citation
          title
        }
        derivedFrom {
          id
          citation
          title
        }
        claims(first: 100) {
          nodes {
            ...ClaimParts
            ...ClaimLink
          }
        }
      }
    }
  `,
  [claimParts, claimLink],
);
type Document = NonNullable<ResultOf<typeof documentCard>["document"]>;

/** One document: when it was printed, what it repeats, and every claim read from it. */
export function DocumentPanel({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(documentCard, { id });
  if (data?.document) return <DocumentCard document={data.document} />;
  return (
    <PanelFrame over="Document" title="">
      {error ? (
        <Failed what="This document" error={error} retry={retry} />
      ) : data ? (
        <Notice icon={IconFileOff} title="No such document">
          The address names one that is not here. The list of documents has them all.
        </Notice>
      ) : (
        <LoadBar what="the document" />
      )}
    </PanelFrame>
  );
}

function DocumentCard({ document }: { document: Document }) {
  const groups = useMemo(() => byOrigin(document.claims.nodes), [document]);
  const more = document.claimCount - document.claims.nodes.length;
  const basis = [...document.derivedFrom, ...(document.partOf ? [document.partOf] : [])];
  return (
    <PanelFrame
      over={document.citation}
      title={document.title}
      foot={
        <>
          <DocumentActions document={document} />
          <HistoryButton about={{ id: document.id, name: document.citation }} />
          <SignInToEdit />
        </>
      }
    >
      <p style={{ color: "var(--ink-2)", paddingBottom: 10 }}>
        {document.nature
          ? `${capitalized(NATURES[document.nature].text)}, published `
          : "Published "}
        {document.publishedText}
        {document.author && `, by ${document.author}`}. {counted(document.claimCount, "claim")}.{" "}
        {document.retractedAt && "Retracted, with all it states. "}
        {document.reliability ? `Rated ${gradeInWords(document.reliability)}.` : "Not rated."}
        {document.note && (
          <small style={{ display: "block", fontSize: 12.5, color: "var(--ink-3)" }}>
            {document.note}
          </small>
        )}
        {document.url && (
          <a className="go" href={document.url} target="_blank" rel="noreferrer">
            Where it was read <IconExternalLink size={14} aria-hidden="true" />
          </a>
        )}
      </p>
      {basis.length > 0 && (
        <Section title={document.partOf ? "Stands on the page of" : "Repeats"}>
          <DocumentLines documents={basis} />
        </Section>
      )}
      <Claims groups={groups} />
      {more > 0 && <p>{more} more claims are not listed here; the API has them all.</p>}
    </PanelFrame>
  );
}

function DocumentActions({ document }: { document: Document }) {
  const { id, outlet, retractedAt } = document;
  return (
    <>
      {outlet && (
        <EditButton
          needs="judgeOutlet"
          onClick={() => openDialog({ what: "judge", id: outlet.id })}
        >
          <span>
            Judge <Name>{outlet.name}</Name>
          </span>
        </EditButton>
      )}
      {!retractedAt && (
        <EditButton
          needs="retractDocument"
          onClick={() => openDialog({ what: "retract", id, kind: null })}
        >
          Retract
        </EditButton>
      )}
    </>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    document: true;
  }
}
