import { LoadBar } from "../../design/LoadBar.tsx";
import { Failed } from "../../design/Notice.tsx";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import classes from "../form.module.css";
import { Problem } from "../Problem.tsx";
import { fallenLink, previewParts, WhatChanges } from "../WhatChanges.tsx";

const previewQuery = graphql(
  `
    query PreviewOrigin($input: UpdateOriginInput!) {
      previewOrigin(input: $input) {
        __typename
        ...PreviewParts
        ... on ChangePreview {
          gained(first: 25) {
            totalCount
            nodes {
              ...FallenLink
            }
          }
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [fallenLink, previewParts],
);

/** Which grades change where an origin rests on another one, read before it is done. */
export function OriginPreview({ id, restsOn }: { id: string; restsOn: string | null }) {
  const { data, error, waiting, retry } = useAnswer(previewQuery, { input: { id, restsOn } });
  const preview = data?.previewOrigin;
  return (
    <section className={classes.falls} aria-label="What changes with it" aria-busy={waiting}>
      {error ? (
        <Failed what="What changes with it" error={error} retry={retry} />
      ) : !preview ? (
        <LoadBar what="what changes with it" />
      ) : preview.__typename === "ChangePreview" ? (
        <WhatChanges preview={preview} gained={preview.gained} />
      ) : (
        <Problem>{preview.message}</Problem>
      )}
    </section>
  );
}
