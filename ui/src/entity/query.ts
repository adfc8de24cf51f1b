import { entityRef, evidenceParts } from "../graphql/fragments.ts";
import { type FragmentOf, graphql, type ResultOf } from "../graphql/gql.ts";

/** Claims that no link of the entity carries: each says of whom it speaks. */
const saidOf = graphql(`
  fragment SaidOf on ClaimConnection {
    totalCount
    nodes {
      id
      statement
      locator
      link {
        id: plainId
        sentence
      }
      document {
        id
        citation
      }
    }
  }
`);
export type SaidOf = FragmentOf<typeof saidOf>;

/** Everything the panel of an entity shows, in one question. */
export const entityCard = graphql(
  `
    query EntityCard($id: ID!, $filter: LinkFilter) {
      entity(id: $id) {
        ...EntityRef
        kind
        reliability
        attributes
        identifiers {
          label
          text
          value
          issuer
          url
          written
          sharedWith {
            id
            name
          }
        }
        description(filter: $filter)
        mergedFrom {
          formerId
          name
          version
          judgement {
            id
            by
            at
            why
          }
        }
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
          bounds(filter: $filter) {
            text
          }
          place {
            id
            name
          }
          nobodyInvolved
          saidBeside(filter: $filter, first: 50) {
            ...SaidOf
          }
        }
        ... on Place {
          saidOfPlace(filter: $filter, first: 50) {
            ...SaidOf
          }
        }
        ... on State {
          saidOfPlace(filter: $filter, first: 50) {
            ...SaidOf
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
            rolesFromHere
            direction
            neighbor {
              ...EntityRef
            }
            node {
              id: plainId
              kind
              lens
              dateClass
              ...EvidenceParts
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
  [entityRef, evidenceParts, saidOf],
);
export type EntityShown = NonNullable<ResultOf<typeof entityCard>["entity"]>;
