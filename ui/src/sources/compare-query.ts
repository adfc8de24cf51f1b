import { conflictParts } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { linkLine } from "./query.ts";

/** What each of two outlets reports, and where they contradict each other. */
export const comparison = graphql(
  `
    query Comparison($a: ID!, $b: ID!, $filter: LinkFilter, $first: Int!) {
      compareSources(a: $a, b: $b, filter: $filter) {
        truncated
        onlyA(first: $first) {
          totalCount
          nodes {
            ...LinkLine
          }
        }
        onlyB(first: $first) {
          totalCount
          nodes {
            ...LinkLine
          }
        }
        both(first: $first) {
          totalCount
          nodes {
            ...LinkLine
          }
        }
        contradict {
          __typename
          ... on CuratedConflict {
            ...ConflictParts
          }
          ... on ContestedLink {
            id: plainId
            link {
              ...LinkLine
            }
          }
        }
      }
    }
  `,
  [linkLine, conflictParts],
);
export type Compared = ResultOf<typeof comparison>["compareSources"];
