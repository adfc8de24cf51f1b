import { graphql, type ResultOf } from "../graphql/gql.ts";

/** The changes of these ids, or of all where there are none, latest first. */
export const changesQuery = graphql(`
  query Changes($ids: [ID!], $after: String) {
    changes(ids: $ids, first: 20, after: $after) {
      nodes {
        id
        at
        by
        sentence
        reason
        reverts {
          id
          sentence
        }
        revertedBy {
          id
          by
          at
          revertedBy {
            id
            revertedBy {
              id
            }
          }
        }
        differences {
          record
          recordText
          field
          before
          after
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
export type ChangeShown = ResultOf<typeof changesQuery>["changes"]["nodes"][number];
export type Difference = ChangeShown["differences"][number];
