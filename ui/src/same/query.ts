import { pickParts } from "../edit/claim/read-entity.ts";
import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

/** What two entities are compared by. */
const comparedParts = graphql(
  `
    fragment ComparedParts on Entity {
      ...EntityRef
      kind
      description
      aliases {
        value
        language
        script
        type
        external
      }
      identifiers {
        label
        value
        issuer
      }
      facts {
        label
        property
        values {
          text
        }
      }
      links(first: 0) {
        totalCount
      }
      documents(first: 0) {
        totalCount
      }
      claims(first: 6) {
        nodes {
          id
          statement
          locator
          document {
            id
            citation
          }
        }
      }
      ... on Event {
        dateText
        place {
          id
          name
        }
      }
    }
  `,
  [entityRef],
);

/** Two entities, and whom both are linked to. */
export const pairQuery = graphql(
  `
    query ComparedPair($one: ID!, $other: ID!) {
      one: entity(id: $one) {
        ...ComparedParts
      }
      other: entity(id: $other) {
        ...ComparedParts
        judgements {
          id
          verdict
          by
          at
          why
          entities {
            id
          }
        }
      }
    }
  `,
  [comparedParts],
);
export type Pair = ResultOf<typeof pairQuery>;
export type Compared = NonNullable<Pair["one"]>;

/** The entity to which another is compared. */
export const oneQuery = graphql(
  `
    query ComparedOne($id: ID!) {
      entity(id: $id) {
        ...PickParts
      }
    }
  `,
  [pickParts],
);

export const commonQuery = graphql(
  `
    query InCommon($ids: [ID!]!, $most: Int!) {
      commonNeighbors(ids: $ids, first: $most) {
        totalCount
        nodes {
          entity {
            ...EntityRef
          }
          links {
            id: plainId
            lens
            evidence
            origins
            sentence
            source {
              id
            }
            target {
              id
            }
          }
        }
      }
    }
  `,
  [entityRef],
);
export type Common = ResultOf<typeof commonQuery>["commonNeighbors"];

/** What would change if the two were one. */
export const mergePreview = graphql(`
  query MergePreview($input: MergeEntitiesInput!) {
    previewMerge(input: $input) {
      __typename
      ... on MergePreview {
        sentence
        warnings {
          kind
          text
        }
        moved
        foldedCount
        folded {
          plainId
          kind
          before
          after
          afterText
          neighbor {
            id
            name
          }
          from {
            id: plainId
            lens
            label
          }
        }
        selfClaims {
          id
          statement
        }
        rivals {
          property
          label
          values
        }
      }
      ... on Refusal {
        message
      }
      ... on ContradictsJudgement {
        judgements {
          id
        }
      }
    }
  }
`);
export type MergePreview = Extract<
  NonNullable<ResultOf<typeof mergePreview>["previewMerge"]>,
  { __typename: "MergePreview" }
>;
