import { graphql, type FragmentOf } from "../graphql/gql.ts";
import { nameHit } from "./NameHit.tsx";

const found = graphql(`
  fragment Found on FindConnection {
    counts {
      place
      count
      withEveryWord
      capped
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      place
      rule
      passages {
        part
        text
        cutBefore
        cutAfter
        matches {
          start
          end
        }
      }
      ... on EntityHit {
        entity {
          id
          name
          kindLabel
        }
      }
      ... on ClaimHit {
        claim {
          id
          statement
          retractedAt
          locator
          property
          subject {
            id
            name
          }
          link(filter: $filter) {
            id: plainId
            sentence
          }
          document {
            id
            citation
          }
        }
      }
      ... on DocumentHit {
        document {
          id
          citation
          title
          retractedAt
        }
      }
      ... on ConflictHit {
        conflict {
          id
          topic
          statusText
        }
      }
    }
  }
`);
export type Found = FragmentOf<typeof found>;
export type TextHit = Found["nodes"][number];

/** The first hits of every section: names, statements, documents, notes and details. */
export const findEverything = graphql(
  `
    query FindEverything($text: String!, $filter: LinkFilter) {
      search(text: $text, first: 6) {
        ...NameHit
      }
      said: find(text: $text, in: [STATEMENTS], filter: $filter, first: 3) {
        ...Found
      }
      documents: find(text: $text, in: [DOCUMENTS], filter: $filter, first: 2) {
        ...Found
      }
      notes: find(text: $text, in: [NOTES], filter: $filter, first: 2) {
        ...Found
      }
      details: find(text: $text, in: [DETAILS], filter: $filter, first: 2) {
        ...Found
      }
    }
  `,
  [nameHit, found],
);

/** A page of the hits of one section. */
export const findInPlace = graphql(
  `
    query FindInPlace($text: String!, $place: FindPlace!, $filter: LinkFilter, $after: String) {
      find(text: $text, in: [$place], filter: $filter, first: 25, after: $after) {
        ...Found
      }
    }
  `,
  [found],
);
