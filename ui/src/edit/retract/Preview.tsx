import { counted } from "../../design/words.ts";
import { LoadBar } from "../../design/LoadBar.tsx";
import { Failed } from "../../design/Notice.tsx";
import { graphql, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { previewParts, WhatChanges } from "../WhatChanges.tsx";
import { Problem } from "../Problem.tsx";

const previewQuery = graphql(
  `
    query PreviewRetraction($of: ID!) {
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
      previewRetraction(of: $of) {
        __typename
        ...PreviewParts
        ... on Refusal {
          message
        }
      }
    }
  `,
  [previewParts],
);

/** What a retraction would take with it, read before it is done. */
export function Preview({ of }: { of: string }) {
  const { data, error, retry } = useAnswer(previewQuery, { of });
  if (error) return <Failed what="What falls with it" error={error} retry={retry} />;
  if (!data) return <LoadBar what="what falls with it" />;
  const preview = data.previewRetraction;
  if (preview.__typename !== "ChangePreview") return <Problem>{preview.message}</Problem>;
  return (
    <section aria-label="What falls with it">
      <About node={data.node} />
      <WhatChanges preview={preview} />
    </section>
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
