import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PublishedBy } from "./PublishedBy.tsx";
import { Sources } from "./Sources.tsx";

const sourcesQuery = graphql(`
  query Sources {
    stats {
      documents
      asOf
      publishers {
        publisher {
          __typename
          id
          name
        }
        originClaims
        carriedClaims
        documents
      }
      natures {
        nature
        documents
      }
    }
  }
`);

/** "Published by" and "Sources": the two filters of the top bar, for every page. */
export function FilterControls() {
  const { data } = useAnswer(sourcesQuery, {});
  return (
    <>
      <PublishedBy asOf={data?.stats.asOf ?? null} />
      <Sources
        documents={data?.stats.documents ?? null}
        publishers={data?.stats.publishers ?? []}
        natures={data?.stats.natures ?? []}
      />
    </>
  );
}
