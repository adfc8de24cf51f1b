import { claimParts, entityRef, evidenceParts, verdictParts } from "../graphql/fragments.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";

const goBetweenParts = graphql(
  `
    fragment GoBetweenParts on GoBetween {
      entity {
        ...EntityRef
      }
      evidence
      evidenceText
      documents
    }
  `,
  [entityRef],
);

const contactRow = graphql(
  `
    fragment ContactRow on Contact {
      id: plainId
      name
      dateText
      dateNote
      dateClass
      inPerson
      ...EvidenceParts
      documents
      event {
        id
        bounds(filter: $filter) {
          text
          dateText
        }
      }
      places {
        id
        name
      }
      sides {
        entity {
          id
        }
        participants {
          entity {
            ...EntityRef
          }
          roles
          evidence
        }
      }
      goBetweens {
        ...GoBetweenParts
      }
      conflicts {
        id
        topic
        status
      }
    }
  `,
  [entityRef, evidenceParts, goBetweenParts],
);

/** The contacts of two sides, occasion by occasion. */
export const contactsSheet = graphql(
  `
    query ContactsSheet($between: [ID!], $filter: LinkFilter) {
      contacts(between: $between, filter: $filter, first: 50) {
        totalCount
        sentence
        between {
          ...EntityRef
        }
        sides {
          entity {
            id
          }
          members {
            entity {
              ...EntityRef
            }
            via {
              id: plainId
              evidence
              origins
            }
          }
        }
        goBetweens {
          ...GoBetweenParts
        }
        edges {
          cursor
        }
        nodes {
          ...ContactRow
        }
        withoutOccasion {
          ...ContactRow
        }
      }
    }
  `,
  [entityRef, goBetweenParts, contactRow],
);
export type ContactsAnswer = ResultOf<typeof contactsSheet>["contacts"];
export type ContactRowShown = ContactsAnswer["nodes"][number];

const occasionParts = graphql(
  `
    fragment OccasionParts on Contact @_unmask {
      ...ContactRow
      ...VerdictParts
      claims {
        ...ClaimParts
        link(filter: $filter) {
          id: plainId
          sentence
        }
      }
    }
  `,
  [contactRow, verdictParts, claimParts],
);

/** One occasion with its claims: the one after the cursor. */
export const occasionEvidence = graphql(
  `
    query OccasionEvidence($between: [ID!], $filter: LinkFilter, $after: String) {
      contacts(between: $between, filter: $filter, first: 1, after: $after) {
        between {
          id
          name
        }
        nodes {
          ...OccasionParts
        }
        withoutOccasion {
          ...OccasionParts
        }
      }
    }
  `,
  [occasionParts],
);

/** Figures of the first page that do not depend on the pair. */
export const stock = graphql(`
  query Stock {
    stats {
      entities
      documents
      claims
      sentence
      asOf
      publishers {
        originClaims
        documents
        publisher {
          id
          name
        }
        carrierCount
        carriers(first: 4) {
          id
          citation
          outletName
        }
      }
    }
    documents(first: 50) {
      nodes {
        id
        citation
        outletName
        publishedFirst
        publishedLast
      }
    }
  }
`);
export type Stock = ResultOf<typeof stock>;
