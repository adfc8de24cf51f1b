import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { PreviewSection } from "../PreviewSection.tsx";
import { gainedParts, previewParts, WhatChanges } from "../WhatChanges.tsx";

const previewQuery = graphql(
  `
    query PreviewOrigin($input: UpdateOriginInput!) {
      previewOrigin(input: $input) {
        __typename
        ...PreviewParts
        ...GainedParts
        ... on Refusal {
          message
        }
      }
    }
  `,
  [previewParts, gainedParts],
);

/** Which grades change where an origin rests on another one, read before it is done. */
export function OriginPreview({ id, restsOn }: { id: string; restsOn: string | null }) {
  const answer = useAnswer(previewQuery, { input: { id, restsOn } });
  const preview = answer.data?.previewOrigin;
  const changes = preview?.__typename === "ChangePreview" ? preview : null;
  const refusal = preview?.__typename === "ChangePreview" ? undefined : preview?.message;
  return (
    <PreviewSection title="What changes with it" answer={answer} refusal={refusal}>
      {changes && <WhatChanges preview={changes} gained={changes.gained} />}
    </PreviewSection>
  );
}
