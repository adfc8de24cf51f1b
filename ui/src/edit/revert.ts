import { graphql } from "../graphql/gql.ts";
import { changeParts } from "./change.ts";
import { refusalParts } from "../graphql/refusal.ts";

/** Takes a change back. */
export const revertChange = graphql(
  `
    mutation RevertChange($input: RevertChangeInput!) {
      revertChange(input: $input) {
        __typename
        ... on RevertChangeSuccess {
          change {
            ...ChangeParts
          }
        }
        ... on RevertBlocked {
          changes {
            ...ChangeParts
          }
          records {
            __typename
            id
            ... on Entity {
              name
            }
            ... on Claim {
              statement
            }
            ... on Document {
              citation
            }
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);
