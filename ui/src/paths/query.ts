import { entityRef } from "../graphql/fragments.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql/gql.ts";

/** Entities by id, in the order of the ids; null for an unknown id. */
export const pathEnds = graphql(
  `
    query PathEnds($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        ... on Entity {
          ...EntityRef
          aliases {
            value
            language
            type
          }
        }
      }
    }
  `,
  [entityRef],
);

export type NamedEnd = Extract<ResultOf<typeof pathEnds>["nodes"][number], { name: string }>;

/**
 * The best paths between the ends, in words. Each hop has its links and the numbers of its
 * footnotes.
 */
export const pathsQuery = graphql(
  `
    query Paths(
      $from: [ID!]!
      $to: [ID!]!
      $through: [ID!]
      $filter: LinkFilter
      $maxLength: Int
      $limit: Int
      $timeBudget: Int
    ) {
      paths(
        from: $from
        to: $to
        through: $through
        filter: $filter
        maxLength: $maxLength
        limit: $limit
        timeBudget: $timeBudget
      ) {
        truncated
        searchedLength
        sentence
        leftOut {
          evidence
          count
        }
        paths {
          id: plainId
          title
          length
          opening
          closing
          sentence
          nodes {
            ...EntityRef
          }
          hops {
            number
            text
            evidence
            evidenceText
            contested
            weakest
            notes
            links {
              id: plainId
              lens
              evidence
              origins
              withoutPublisher {
                evidence
                publisher {
                  __typename
                  id
                  name
                }
              }
            }
          }
          notes {
            number
            text
            locator
            claim {
              id
              link {
                id: plainId
              }
            }
            document {
              id
              citation
              outletName
            }
          }
        }
      }
    }
  `,
  [entityRef],
);

export type PathsAnswer = ResultOf<typeof pathsQuery>["paths"];
export type PathsAsked = VariablesOf<typeof pathsQuery>;
export type PathShown = PathsAnswer["paths"][number];
export type HopShown = PathShown["hops"][number];

/** Ids of the entities of a path, in order. */
export const idsOf = (path: PathShown) => path.nodes.map(({ id }) => id);
