import { graphql, type ResultOf } from "../graphql/gql.ts";

const sideClaim = graphql(`
  fragment SideClaim on Claim @_unmask {
    id
    statement
    locator
    background
    document {
      id
      citation
    }
  }
`);

/** Disagreements of all three sorts, those that touch some entities or all; the stock is whole. */
export const differences = graphql(
  `
    query Differences($entities: [ID!], $filter: LinkFilter) {
      stats {
        conflicts
        documents
      }
      conflicts(entities: $entities, filter: $filter, first: 100) {
        totalCount
        nodes {
          __typename
          ... on CuratedConflict {
            id
            topic
            status
            under(filter: $filter) {
              editorView
              sidesLeftOut
              sides {
                statement
                claims {
                  ...SideClaim
                }
              }
              links {
                id: plainId
                sentence
              }
            }
          }
          ... on ContestedLink {
            id: plainId
            link {
              id: plainId
              sentence
            }
            affirming {
              ...SideClaim
            }
            denying {
              ...SideClaim
            }
          }
          ... on RivalFact {
            id: plainId
            entity {
              id
              name
            }
            fact {
              label
              values {
                text
                claims {
                  ...SideClaim
                }
              }
            }
          }
        }
      }
    }
  `,
  [sideClaim],
);
type Difference = ResultOf<typeof differences>["conflicts"]["nodes"][number];
export type Curated = Extract<Difference, { __typename: "CuratedConflict" }>;
export type Contested = Extract<Difference, { __typename: "ContestedLink" }>;
export type Rival = Extract<Difference, { __typename: "RivalFact" }>;
export type SideClaim = Curated["under"]["sides"][number]["claims"][number];
