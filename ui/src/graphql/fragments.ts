import { graphql, type FragmentOf } from "./gql.ts";

/** What is needed to draw and name an entity in a line. */
export const entityRef = graphql(`
  fragment EntityRef on Entity {
    __typename
    id
    name
    look
    icon
    unnamed
    kindLabel
  }
`);

/** A conflict, and what `$filter` of the query leaves of it. */
export const conflictParts = graphql(`
  fragment ConflictParts on CuratedConflict {
    id
    topic
    status
    statusText
    under(filter: $filter) {
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
  }
`);
export type ConflictShown = FragmentOf<typeof conflictParts>;

/** How well something is evidenced, for a row. */
export const evidenceParts = graphql(`
  fragment EvidenceParts on Evidenced {
    evidence
    evidenceText
    origins
    contested
  }
`);

/** The same for a panel: also what it hangs on and what is in conflict. */
export const verdictParts = graphql(
  `
    fragment VerdictParts on Evidenced {
      ...EvidenceParts
      withoutPublisher {
        evidence
        evidenceText
        publisher {
          id
          name
        }
      }
      conflicts {
        ...ConflictParts
      }
    }
  `,
  [evidenceParts, conflictParts],
);

/** What a claim says, as it was written. */
export const claimSaid = graphql(`
  fragment ClaimSaid on Claim {
    kind
    property
    value
    modality
    sourcing
    statement
    attributedTo
    date
    dateBasis
    dateNote
    role
    subjectRole
    objectRole
    condition
    readIn
    translatedBy
    amount
    currency
    unit
    share
    attributes
    paragraph
  }
`);

export const claimParts = graphql(`
  fragment ClaimParts on Claim {
    id
    stance
    modality
    modalityText
    sourcingText
    statement
    dateText
    dateBasis
    dateNote
    dateFrom
    attributedTo
    amountText
    shareText
    attributes
    locator
    section
    originBasis
    role
    condition
    readIn
    translatedBy
    background
    retractedAt
    credibility
    property
    valueText
    document {
      id
      citation
      outletName
      publishedText
      reliability
      nature
    }
    origin {
      id
      description
      text
      publisher {
        id
        name
      }
      restsOn {
        id
      }
      root {
        id
        text
      }
    }
    event {
      id
      name
      dateText
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
      id: plainId
      sentence
    }
  }
`);
/** What a list under a filter says of a claim. */
interface InList {
  admitted?: boolean;
  leftOutBecause?: string | null;
}
export type ClaimShown = FragmentOf<typeof claimParts> &
  Partial<FragmentOf<typeof claimLink>> &
  InList;
