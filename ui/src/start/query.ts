import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** Who has most links, to start from where nothing else says where to begin. */
export const bestConnected = graphql(
  `
    query BestConnected($first: Int = 5) {
      entities(orderBy: DEGREE, first: $first) {
        nodes {
          ...EntityRef
          degree
        }
      }
    }
  `,
  [entityRef],
);
export type Start = ResultOf<typeof bestConnected>["entities"]["nodes"][number];

/** The best documented contacts of the two with most of them, as far as a first picture takes. */
export const firstContacts = graphql(`
  query FirstContacts($between: [ID!], $filter: LinkFilter) {
    contacts(between: $between, filter: $filter, first: 12) {
      between {
        __typename
        id
        name
      }
      goBetweens {
        entity {
          __typename
          id
          name
        }
      }
      nodes {
        event {
          __typename
          id
          name
        }
        sides {
          participants {
            entity {
              __typename
              id
              name
            }
          }
        }
      }
    }
  }
`);
