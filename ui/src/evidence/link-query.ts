import { graphql, type ResultOf } from "../graphql/gql.ts";
import { claimParts, entityRef, verdictParts } from "../graphql/fragments.ts";

/** Everything the panel of a link shows, in one question. */
export const linkEvidence = graphql(
  `
    query LinkEvidence($id: ID!, $filter: LinkFilter) {
      link(id: $id, filter: $filter) {
        id: plainId
        kind
        lens
        label
        sentence
        ...VerdictParts
        titles
        shareText
        amounts {
          text
        }
        source {
          ...EntityRef
          aliases {
            value
            language
            type
          }
        }
        target {
          ...EntityRef
          aliases {
            value
            language
            type
          }
        }
        occasions {
          evidence
          evidenceText
          contested
          dateText
          event {
            id
            name
          }
        }
        claims(first: 100, all: true) {
          totalCount
          edges {
            admitted
            leftOutBecause
            node {
              ...ClaimParts
            }
          }
        }
      }
    }
  `,
  [entityRef, verdictParts, claimParts],
);
export type LinkShown = NonNullable<ResultOf<typeof linkEvidence>["link"]>;
