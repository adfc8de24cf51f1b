import { graphql, type ResultOf } from "../graphql/gql.ts";
import { claimLink, claimParts, entityRef, verdictParts } from "../graphql/fragments.ts";

/** What one mediator did between parties: one row for what is done, others for plans and denials. */
export const mediationRows = graphql(
  `
    query MediationRows($ids: [ID!]!, $filter: LinkFilter) {
      neighborhood(ids: $ids, depth: 0, filter: $filter) {
        collapseEvents(as: PAIRS) {
          id: plainId
          label
          sentence
          ...VerdictParts
          dateText
          event {
            id
            name
          }
          mediators {
            ...EntityRef
            aliases {
              value
              language
              type
            }
          }
          parties {
            ...EntityRef
            aliases {
              value
              language
              type
            }
          }
          claims {
            id
          }
        }
      }
    }
  `,
  [entityRef, verdictParts],
);
export type MediationShown = ResultOf<
  typeof mediationRows
>["neighborhood"]["collapseEvents"][number];

/** The claims of those rows, asked for by themselves: under the rows they would cost too much. */
export const mediationEvidence = graphql(
  `
    query MediationEvidence($claims: [ID!]!) {
      claims: nodes(ids: $claims) {
        __typename
        ... on Claim {
          ...ClaimParts
          ...ClaimLink
        }
      }
    }
  `,
  [claimParts, claimLink],
);

/** How a mediation is selected: by the mediator and the parties, since no link is all of it. */
export const mediationId = (mediator: string, parties: readonly string[]) =>
  [mediator, ...parties].join(",");
