import { entityRef, evidenceParts } from "../graphql/fragments.ts";
import { graphql, type FragmentOf, type ResultOf } from "../graphql/gql.ts";

const linkRow = graphql(
  `
    fragment LinkRow on Link {
      id: plainId
      kind
      label
      titles
      shareText
      amounts {
        currency
        unit
        total
        text
      }
      ...EvidenceParts
      documents
      dates
      dateText
      dateClass
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

const mediationRow = graphql(
  `
    fragment MediationRow on CollapsedEvent {
      id: plainId
      label
      ...EvidenceParts
      documents
      dates
      dateText
      dateClass
      mediators {
        ...EntityRef
      }
      parties {
        ...EntityRef
      }
      links {
        id: plainId
      }
    }
  `,
  [entityRef, evidenceParts],
);

/** The links among some entities. Mediation between two parties comes as one row. */
export const linkTable = graphql(
  `
    query LinkTable($ids: [ID!]!, $filter: LinkFilter) {
      neighborhood(ids: $ids, depth: 0, filter: $filter) {
        truncated
        amounts {
          text
        }
        links {
          ...LinkRow
        }
        collapseEvents(as: PAIRS) {
          ...MediationRow
        }
      }
    }
  `,
  [linkRow, mediationRow],
);

export type LinkTableAnswer = ResultOf<typeof linkTable>["neighborhood"];
export type AmountShown = ResultOf<typeof linkRow>["amounts"][number];
export type EndShown = FragmentOf<typeof entityRef>;
