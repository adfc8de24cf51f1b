import { graphql, type FragmentOf, type ResultOf } from "../graphql/gql.ts";
import { entityRef, evidenceParts } from "../graphql/fragments.ts";

const sourceDocument = graphql(`
  fragment SourceDocument on Document {
    id
    citation
    title
    claimCount
  }
`);
export type SourceDocument = FragmentOf<typeof sourceDocument>;

const sourceOrigin = graphql(`
  fragment SourceOrigin on Origin {
    id
    description
    claimCount
  }
`);
export type SourceOrigin = FragmentOf<typeof sourceOrigin>;

/** Every outlet with its documents and the claims that go back to its reporting. */
export const outlets = graphql(
  `
    query Outlets {
      stats {
        sentence
        between {
          id
        }
        publishers {
          publisher {
            ...EntityRef
          }
          originClaims
          carriedClaims
          documents
          unnamedClaims
          reliability
          documentNodes {
            ...SourceDocument
          }
          originNodes {
            ...SourceOrigin
          }
          carrierCount
          carriers(first: 20) {
            id
            citation
          }
        }
      }
      unnamedSources {
        documentNodes {
          ...SourceDocument
        }
        originNodes {
          ...SourceOrigin
        }
      }
    }
  `,
  [entityRef, sourceDocument, sourceOrigin],
);
export type OutletRow = ResultOf<typeof outlets>["stats"]["publishers"][number];

export const linkLine = graphql(
  `
    fragment LinkLine on Link {
      id: plainId
      label
      lens
      ...EvidenceParts
      source {
        ...EntityRef
      }
      target {
        ...EntityRef
      }
    }
  `,
  [entityRef, evidenceParts],
);
export type LinkLineShown = FragmentOf<typeof linkLine>;

const knockedLink = graphql(
  `
    fragment KnockedLinkParts on KnockedLink {
      after
      afterText
      originsAfter
      link {
        ...LinkLine
      }
    }
  `,
  [linkLine],
);

const knockedContact = graphql(`
  fragment KnockedContactParts on Contact {
    id: plainId
    name
    dateText
    evidence
    evidenceText
    origins
  }
`);
export type ContactShown = FragmentOf<typeof knockedContact>;

export const whatFalls = graphql(
  `
    query WhatFalls(
      $publishers: [ID!]
      $origins: [ID!]
      $documents: [ID!]
      $between: [ID!]
      $filter: LinkFilter
      $first: Int!
    ) {
      withoutSources(
        publishers: $publishers
        origins: $origins
        documents: $documents
        between: $between
        filter: $filter
      ) {
        sentence
        truncated
        counts {
          links
          claims
        }
        contacts {
          between {
            id
            name
          }
          vanished {
            ...KnockedContactParts
          }
          weaker {
            before {
              ...KnockedContactParts
            }
            after {
              ...KnockedContactParts
            }
          }
        }
        lostSupport(first: $first) {
          totalCount
          nodes {
            ...KnockedLinkParts
          }
        }
        lostGrade(first: $first) {
          totalCount
          nodes {
            ...KnockedLinkParts
          }
        }
      }
    }
  `,
  [knockedLink, knockedContact],
);
export type Fallen = ResultOf<typeof whatFalls>["withoutSources"];
