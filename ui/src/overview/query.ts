import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

const linkLine = graphql(
  `
    fragment LinkLine on Link {
      id: plainId
      lens
      label
      sentence
      evidence
      origins
      source {
        ...EntityRef
      }
      target {
        ...EntityRef
      }
    }
  `,
  [entityRef],
);

/** What stands out in the graph, under the sources and clocks of the page. */
export const overviewQuery = graphql(
  `
    query Overview($filter: LinkFilter) {
      stats {
        entities
        links
        documents
        gradedGroups
        evidence {
          evidence
          count
        }
        lenses {
          lens
          links
        }
        natures {
          nature
          documents
        }
        folders {
          name
          documents
          loadedAt
        }
      }
      ontology {
        entityKinds {
          kind
          label
          look
          icon
          unnamed
          count
        }
      }
      overview(filter: $filter) {
        bestConnected(first: 8) {
          entity {
            ...EntityRef
            aliases {
              value
              language
              type
            }
          }
          links
          separateOrigins
          contested
          lenses {
            lens
            links
          }
        }
        largestSums(first: 6) {
          currency
          links
          largest {
            link {
              ...LinkLine
            }
            sum {
              short
              text
              occasions
              rivals
            }
          }
        }
        mostContested(first: 3) {
          ...LinkLine
          conflicts {
            id
            topic
            under(filter: $filter) {
              sides {
                statement
              }
            }
          }
        }
        newest(first: 4) {
          id
          document {
            id
            citation
          }
          link(filter: $filter) {
            ...LinkLine
          }
        }
      }
    }
  `,
  [entityRef, linkLine],
);
export type OverviewAnswer = ResultOf<typeof overviewQuery>;
export type Connected = OverviewAnswer["overview"]["bestConnected"][number];
export type Sums = OverviewAnswer["overview"]["largestSums"][number];
export type SummedLink = Sums["largest"][number];
export type LinkShown = OverviewAnswer["overview"]["mostContested"][number];
