import { graphql, type FragmentOf } from "../graphql/gql.ts";

/** What is needed to draw and name an entity in a line. */
export const entityRef = graphql(`
  fragment EntityRef on Entity {
    __typename
    id
    name
    look
    unnamed
    kindLabel
  }
`);

export const conflictParts = graphql(`
  fragment ConflictParts on CuratedConflict {
    id
    topic
    status
    statusText
    editorView
    sidesLeftOut
    sides {
      statement
      claims {
        id
        locator
        background
        document {
          id
          citation
        }
        origin {
          id
          publisher {
            id
            name
          }
        }
      }
    }
  }
`);
export type ConflictShown = FragmentOf<typeof conflictParts>;

export const claimParts = graphql(`
  fragment ClaimParts on Claim {
    id
    stance
    modality
    modalityText
    sourcingText
    statement
    dateText
    dateNote
    dateFrom
    attributedTo
    locator
    section
    originBasis
    role
    background
    retractedAt
    admitted
    leftOutBecause
    credibility
    property
    valueText
    document {
      id
      citation
      outletName
      publishedText
      reliability
    }
    origin {
      id
      description
      publisher {
        id
        name
      }
    }
    event {
      id
      name
    }
    place {
      id
      name
    }
  }
`);
/** Of whom a claim speaks, where claims of several links stand in one list. */
export const claimLink = graphql(`
  fragment ClaimLink on Claim {
    link {
      id
      sentence
    }
  }
`);
export type ClaimShown = FragmentOf<typeof claimParts> & Partial<FragmentOf<typeof claimLink>>;
