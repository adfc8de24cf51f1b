import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** Who has most links, to start from where nothing else says where to begin; else anybody. */
export const bestConnected = graphql(
  `
    query BestConnected($first: Int = 5) {
      overview {
        bestConnected(first: $first) {
          links
          entity {
            ...EntityRef
          }
        }
      }
      entities(first: $first) {
        nodes {
          ...EntityRef
        }
      }
    }
  `,
  [entityRef],
);
type BestConnected = ResultOf<typeof bestConnected>;
export type Start = BestConnected["entities"]["nodes"][number];

/** Names to start from, with how many links each has: of the best connected, else of anybody. */
export const startsOf = ({
  overview: { bestConnected: best },
  entities,
}: BestConnected): readonly { entity: Start; links: number }[] =>
  best.length > 0 ? best : entities.nodes.map((entity) => ({ entity, links: 0 }));

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
