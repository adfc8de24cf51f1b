import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";

/** Pairs that may be one, the likeliest first; with `$entity` those of one alone. */
const queueQuery = graphql(`
  query MayBeOne($entity: ID, $first: Int!) {
    duplicates(entity: $entity, first: $first) {
      totalCount
      totalCountCapped
      comparing
      nodes {
        id
        likelihood
        a {
          id
          name
        }
        b {
          id
          name
        }
        reasons {
          text
          speaks
        }
      }
    }
  }
`);
export type Queue = ResultOf<typeof queueQuery>["duplicates"];
export type Proposed = Queue["nodes"][number];

/** So many are looked through before the next are asked for. */
const FIRST = 50;

/** Asks only where whoever is signed in may decide: others are refused it. */
export const useQueue = (entity: string | null, mayDecide: boolean, first = FIRST) =>
  useAnswer(queueQuery, { entity, first }, { pause: !mayDecide });
