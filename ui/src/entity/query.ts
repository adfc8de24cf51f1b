import { entityRef, evidenceParts } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** Everything the panel of an entity shows, in one question. */
export const entityCard = graphql(
  `
    query EntityCard($id: ID!, $filter: LinkFilter) {
      entity(id: $id) {
        ...EntityRef
        kind
        reliability
        description(filter: $filter)
        aliases {
          value
          language
          script
          type
          weak
          external
        }
        ... on Event {
          dateText
          dateNote
          place {
            id
            name
          }
        }
        facts {
          label
          property
          disputed
          values {
            text
            claims {
              id
              locator
              document {
                id
                citation
              }
            }
          }
        }
        links(filter: $filter, first: 100) {
          totalCount
          leftOut {
            evidence
            count
          }
          edges {
            labelFromHere
            neighbor {
              ...EntityRef
            }
            node {
              id
              kind
              lens
              ...EvidenceParts
              roles
            }
          }
        }
        documents(first: 50) {
          totalCount
          nodes {
            id
            citation
            title
          }
        }
      }
    }
  `,
  [entityRef, evidenceParts],
);
export type EntityShown = NonNullable<ResultOf<typeof entityCard>["entity"]>;
