import type { Retraction } from "@backchannel/schema/claim.ts";
import type { ReactNode } from "react";
import { counted } from "../../design/words.ts";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { previewParts, WhatChanges } from "../WhatChanges.tsx";
import { PreviewSection } from "../PreviewSection.tsx";
import classes from "../form.module.css";

const previewQuery = graphql(
  `
    query PreviewRetraction($of: ID!, $kind: Retraction!, $on: Date) {
      node(id: $of) {
        __typename
        id
        ... on Claim {
          statement
          document {
            id
            citation
          }
        }
        ... on Document {
          citation
          title
        }
        ... on Origin {
          description
          claimCount
        }
      }
      previewRetraction(of: $of, kind: $kind, on: $on) {
        __typename
        ...PreviewParts
        ... on ChangePreview {
          fromText
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [previewParts],
);

/**
 * What a retraction would take with it, read before it is done, and anew when it is to differ. The
 * fields that say how stand before the list, which may be long.
 */
export function Preview(props: {
  of: string;
  kind: Retraction;
  on: string | null;
  children: ReactNode;
}) {
  const { of, kind, on } = props;
  const answer = useAnswer(previewQuery, { of, kind, on });
  const preview = answer.data?.previewRetraction;
  const changes = preview?.__typename === "ChangePreview" ? preview : null;
  const refusal = preview?.__typename === "ChangePreview" ? undefined : preview?.message;
  return (
    <>
      {answer.data && <About node={answer.data.node} />}
      {props.children}
      <PreviewSection title="What falls with it" answer={answer} refusal={refusal}>
        {changes && (
          <WhatChanges preview={changes}>
            <p className={classes.aside}>
              <b>When this holds.</b> {changes.fromText}
            </p>
          </WhatChanges>
        )}
      </PreviewSection>
    </>
  );
}

function About({ node }: { node: ResultOf<typeof previewQuery>["node"] }) {
  switch (node?.__typename) {
    case "Claim":
      return (
        <p>
          <bdi>{node.document.citation}</bdi>: <span dir="auto">{node.statement}</span>
        </p>
      );
    case "Document":
      return (
        <p>
          <bdi>{node.citation}</bdi>, <span dir="auto">{node.title}</span>, with all it states.
        </p>
      );
    case "Origin":
      return (
        <p>
          <span dir="auto">{node.description}</span>: {counted(node.claimCount, "claim")} that go
          back to it, in whichever document.
        </p>
      );
    default:
      return null;
  }
}
